using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a claim. One per lane group; stations read and write it.</summary>
internal struct ClaimState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Due in the year.</summary>
    public T Due;

    /// <summary>Arrears by age at the start of the year.</summary>
    public Vintages<T> Arrears;

    /// <summary>Arrears of all ages and their interest, unpaid at the end of the last period.</summary>
    public T Unpaid;

    /// <summary>Interest on arrears: unpaid at the end of the last year; while a year runs, due in it.</summary>
    public T Interest;
}
