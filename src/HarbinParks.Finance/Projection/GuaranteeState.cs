using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a guarantee. One per lane group; stations read and write it.</summary>
internal struct GuaranteeState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Paid out so far.</summary>
    public T Used;

    /// <summary>Called in the round.</summary>
    public T Asked;
}
