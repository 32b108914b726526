using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a budget that pays claims. One per lane group; stations read and write it.</summary>
internal struct BudgetState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Cash available for payments in the year.</summary>
    public T Available;

    /// <summary>Part of it released so far and not spent.</summary>
    public T Released;

    /// <summary>Contract payments due in the period, with those of the year that are still unpaid.</summary>
    public T ContractsDue;

    /// <summary>Interest on arrears due in the year.</summary>
    public T InterestOwed;

    /// <summary>Arrears carried into the year, by age.</summary>
    public Vintages<T> Owed;

    /// <summary>Part of each rank paid.</summary>
    public RankShares<T> Shares;
}
