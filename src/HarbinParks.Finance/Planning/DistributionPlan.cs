using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>Distributions of a project company.</summary>
/// <param name="Index">Place of its state.</param>
public sealed record DistributionPlan(int Index)
{
    /// <summary>Cover ratio below which cash is locked up; read where <see cref="Locks"/>.</summary>
    public Input LockUp { get; init; }

    /// <summary>Whether there is a lock-up test.</summary>
    public bool Locks { get; init; }

    /// <summary>Whether profit bounds distributions.</summary>
    public bool LimitedByProfit { get; init; }

    /// <summary>Part of profit that goes to the statutory reserve.</summary>
    public Input StatutoryReserve { get; init; }

    /// <summary>The government's share of what the fund leaves.</summary>
    public Input GovernmentShare { get; init; }

    /// <summary>The guidance fund; null for none.</summary>
    public FundInputs? Fund { get; init; }

    /// <summary>Last period of the year in which the fund leaves; beyond all periods where it stays.</summary>
    public int FundExit { get; init; } = int.MaxValue;

    /// <summary>Account of what the government promised to pay at the exit; −1 where the sponsors do.</summary>
    public int PromiseAccount { get; init; } = -1;
}
