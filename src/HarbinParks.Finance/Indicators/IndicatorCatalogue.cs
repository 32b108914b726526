namespace HarbinParks.Finance.Indicators;

/// <summary>All indicators and amounts that a run reports (指标目录): each is defined in the file of its formula and only listed here.</summary>
public static class IndicatorCatalogue
{
    /// <summary>PPP payment share.</summary>
    public static Indicator PppShare { get; } = PppPaymentShare.Definition;

    /// <summary>PPP payments due.</summary>
    public static Indicator PppDue { get; } = ObservedAmounts.PppDue;

    /// <summary>Room below the 10 % line.</summary>
    public static Indicator PppRoom { get; } = Indicators.PppRoom.Definition;

    /// <summary>General public budget expenditure.</summary>
    public static Indicator Expenditure { get; } = ObservedAmounts.Expenditure;

    /// <summary>Statutory debt ratio.</summary>
    public static Indicator DebtRatioNarrow { get; } = StatutoryDebtRatio.Definition;

    /// <summary>Wide debt ratio.</summary>
    public static Indicator DebtRatioWide { get; } = WideDebtRatio.Definition;

    /// <summary>Wide debt.</summary>
    public static Indicator WideDebt { get; } = ObservedAmounts.WideDebt;

    /// <summary>Debt service ratio.</summary>
    public static Indicator DebtServiceRatio { get; } = Indicators.DebtServiceRatio.Definition;

    /// <summary>General interest share.</summary>
    public static Indicator GeneralInterestShare { get; } = Indicators.GeneralInterestShare.Definition;

    /// <summary>Special interest share.</summary>
    public static Indicator SpecialInterestShare { get; } = Indicators.SpecialInterestShare.Definition;

    /// <summary>Quota use.</summary>
    public static Indicator QuotaUse { get; } = Indicators.QuotaUse.Definition;

    /// <summary>Overdue ratio.</summary>
    public static Indicator OverdueRatio { get; } = Indicators.OverdueRatio.Definition;

    /// <summary>Arrears.</summary>
    public static Indicator Arrears { get; } = ObservedAmounts.Arrears;

    /// <summary>Guarantee calls not paid.</summary>
    public static Indicator CallsUnpaid { get; } = ObservedAmounts.CallsUnpaid;

    /// <summary>Debt of a perimeter, claims inside it taken out.</summary>
    public static Indicator ConsolidatedDebt { get; } = Indicators.ConsolidatedDebt.Definition;

    /// <summary>Claims inside a perimeter.</summary>
    public static Indicator InternalClaims { get; } = Indicators.ConsolidatedDebt.InternalClaims;

    /// <summary>Consolidated debt to the composite resources of the perimeter's payers.</summary>
    public static Indicator ConsolidatedDebtRatio { get; } = Indicators.ConsolidatedDebtRatio.Definition;

    /// <summary>Debt-service cover ratio.</summary>
    public static Indicator CoverRatio { get; } = Indicators.CoverRatio.Definition;

    /// <summary>Minimum cover ratio over the life of the loan.</summary>
    public static Indicator MinimumCover { get; } = Indicators.MinimumCover.Definition;

    /// <summary>Platform leverage.</summary>
    public static Indicator PlatformLeverage { get; } = Indicators.PlatformLeverage.Definition;

    /// <summary>Platform cash to short-term debt.</summary>
    public static Indicator CashToShortDebt { get; } = Indicators.CashToShortDebt.Definition;

    /// <summary>Platform interest cover.</summary>
    public static Indicator InterestCover { get; } = Indicators.InterestCover.Definition;

    /// <summary>A park's part of its host level's PPP payment share.</summary>
    public static Indicator PppShareContribution { get; } = Indicators.PppShareContribution.Definition;

    /// <summary>A park's part of its host level's wide debt ratio.</summary>
    public static Indicator DebtContribution { get; } = Indicators.DebtContribution.Definition;

    /// <summary>Cash that a deal is owed by the government side.</summary>
    public static Indicator GovernmentDue { get; } = ObservedAmounts.GovernmentDue;

    /// <summary>Share of paths on which a deal's budget could not be funded in full.</summary>
    public static Indicator Unfunded { get; } = ObservedAmounts.Unfunded;

    /// <summary>State of default.</summary>
    public static Indicator Default { get; } = ObservedAmounts.Default;

    /// <summary>Statutory debt to gross domestic product.</summary>
    public static Indicator DebtToGdp { get; } = Indicators.DebtToGdp.Definition;

    /// <summary>Net increase of statutory debt to its balance a year earlier.</summary>
    public static Indicator NewDebtRatio { get; } = Indicators.NewDebtRatio.Definition;

    /// <summary>Loan life cover ratio of the base case.</summary>
    public static Indicator LoanLifeCover { get; } = LifeCover.Definition;

    /// <summary>Gross output of a park, or of all parks.</summary>
    public static Indicator ParkOutput { get; } = Indicators.ParkOutput.Definition;

    /// <summary>Lowest quarterly liquidity ratio of a platform.</summary>
    public static Indicator QuarterlyLiquidity { get; } = Indicators.QuarterlyLiquidity.Definition;

    /// <summary>Lowest quarter-end cash of a platform.</summary>
    public static Indicator LowestQuarterCash { get; } = Indicators.LowestQuarterCash.Definition;

    /// <summary>Shortfall of a platform summed over the quarters.</summary>
    public static Indicator QuarterlyShortfall { get; } = Indicators.QuarterlyShortfall.Definition;

    /// <summary>Part of a platform's debt due within a year.</summary>
    public static Indicator ShortDebtShare { get; } = Indicators.ShortDebtShare.Definition;

    /// <summary>Maturity wall of a platform.</summary>
    public static Indicator MaturityWall { get; } = Indicators.MaturityWall.Definition;

    /// <summary>Free mortgage capacity of a platform.</summary>
    public static Indicator MortgageRoom { get; } = Indicators.MortgageRoom.Definition;

    /// <summary>Paid by governments on guarantees for a platform.</summary>
    public static Indicator GovernmentDutyPaid { get; } = GovernmentSupport.LegalDuty;

    /// <summary>Owed by governments on guarantees for a platform and not paid.</summary>
    public static Indicator GovernmentDutyUnpaid { get; } = GovernmentSupport.DutyUnpaid;

    /// <summary>Rescue of a platform of free will.</summary>
    public static Indicator RescuePaid { get; } = GovernmentSupport.Rescue;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        PppShare, PppDue, PppRoom, Expenditure, DebtRatioNarrow, DebtRatioWide,
        WideDebt, DebtServiceRatio, GeneralInterestShare, SpecialInterestShare, QuotaUse, OverdueRatio,
        Arrears, CallsUnpaid, ConsolidatedDebt, InternalClaims, ConsolidatedDebtRatio, CoverRatio,
        MinimumCover, PlatformLeverage, CashToShortDebt, InterestCover, PppShareContribution, DebtContribution,
        GovernmentDue, Unfunded, Default, DebtToGdp, NewDebtRatio, LoanLifeCover,
        ParkOutput, QuarterlyLiquidity, LowestQuarterCash, QuarterlyShortfall, ShortDebtShare, MaturityWall,
        MortgageRoom, GovernmentDutyPaid, GovernmentDutyUnpaid, RescuePaid,
    ];
}
