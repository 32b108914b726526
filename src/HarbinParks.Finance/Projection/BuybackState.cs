using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a build–transfer deal. One per lane group; stations read and write it.</summary>
internal struct BuybackState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Base certified and not yet due.</summary>
    public T Unpaid;

    /// <summary>Whole base certified; the contract sum where it is audited later.</summary>
    public T Base;

    /// <summary>Whole base at actual cost; kept where it is audited later.</summary>
    public T Audited;

    /// <summary>Actual construction works; kept where a retention is withheld.</summary>
    public T Works;

    /// <summary>Principal of instalments so far; kept where they follow a base that may change.</summary>
    public T FallenDue;
}
