using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Bonds of the base year whose dates are known (存量债券到期分布): general or special ones of one payer. Arrays run by year of the plan.</summary>
public sealed record DebtSchedule
{
    /// <summary>Principal that matures in the year, yuan.</summary>
    public required Input[] Maturing { get; init; }

    /// <summary>Principal still outstanding at the start of the year, yuan.</summary>
    public required Input[] Outstanding { get; init; }
}
