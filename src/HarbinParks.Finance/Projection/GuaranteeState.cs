using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a guarantee. One per lane group; stations read and write it.</summary>
internal struct GuaranteeState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Paid out so far.</summary>
    public T Used;

    /// <summary>What may still be called where the guarantor has cash for it; 0 where it has none.</summary>
    public T Room;

    /// <summary>Called in the round.</summary>
    public T Asked;
}
