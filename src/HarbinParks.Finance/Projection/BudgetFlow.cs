using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>What came into a payer's budgets in a year. One per lane group; stations read and write it.</summary>
internal struct BudgetFlow<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Own revenue.</summary>
    public T Revenue;

    /// <summary>Net transfers.</summary>
    public T Transfers;

    /// <summary>Fund revenue.</summary>
    public T Fund;

    /// <summary>What the general budget leaves of it.</summary>
    public T FundLeft;
}
