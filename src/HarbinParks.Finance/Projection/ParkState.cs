using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a park. One per lane group; stations read and write it.</summary>
internal struct ParkState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Own part of its log activity.</summary>
    public T Own;

    /// <summary>Activity, 1 on trend.</summary>
    public T Activity;

    /// <summary>PPP payments due by the host on the park's deals in the year.</summary>
    public T PppDue;

    /// <summary>Debt and arrears of the host on the park's deals at the end of the year.</summary>
    public T Debt;
}
