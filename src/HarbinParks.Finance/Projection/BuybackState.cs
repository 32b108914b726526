using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a build–transfer deal. One per lane group; stations read and write it.</summary>
internal struct BuybackState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Base certified and not yet due.</summary>
    public T Unpaid;

    /// <summary>Whole base certified.</summary>
    public T Base;
}
