using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>Tax on turnover of a project company. One per lane group; stations read and write it.</summary>
internal struct VatState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Works of earlier periods.</summary>
    public T Spent;

    /// <summary>Creditable tax on works so far: not part of the cost that is written off.</summary>
    public T OnWorks;

    /// <summary>Credit carried forward.</summary>
    public T Credit;

    /// <summary>Output tax within the government's payment of the period.</summary>
    public T OnGovernment;

    /// <summary>Tax payable in the period.</summary>
    public T Payable;
}
