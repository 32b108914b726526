namespace HarbinParks.Finance.Indicators;

/// <summary>What budget levels pay for a platform in distress (财政代偿与救助): amounts of (137) and (48), legal duty and free will apart.</summary>
public static class GovernmentSupport
{
    /// <summary>Paid by legal duty. Source: equation 137. Lines: none.</summary>
    public static Indicator LegalDuty { get; } = new(
        "governmentDutyPaid", "政府担保责任代偿", "Paid by governments on guarantees", "yuan", "duty-share*min(overdue,guarantee)-paid", "财政按担保出具日规则应承担的份额当年实付");

    /// <summary>Owed by legal duty and not paid. Source: equation 137. Lines: none.</summary>
    public static Indicator DutyUnpaid { get; } = new(
        "governmentDutyUnpaid", "政府担保责任未付", "Owed by governments on guarantees and not paid", "yuan", "duty-share*min(overdue,guarantee)-unpaid", "财政按担保出具日规则应承担而当年未付，计入其宽口径债务");

    /// <summary>Given of free will. Source: equation 48. Lines: none.</summary>
    public static Indicator Rescue { get; } = new(
        "rescuePaid", "财政自愿救助", "Rescue of free will", "yuan", "willingness*left-in-last-rank", "法定责任之后财政按救助意愿给予的资金，不是义务");
}
