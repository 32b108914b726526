using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a budget level's guarantee. One per lane group; stations read and write it.</summary>
internal struct GovernmentDutyState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>What is left of its amount.</summary>
    public T Left;

    /// <summary>Overdue debt claimed under it in the year.</summary>
    public T Claimed;

    /// <summary>What the payer owes on the claim.</summary>
    public T Due;

    /// <summary>What it owed in the year and did not pay, as far as it counts in its wide debt.</summary>
    public T Counted;
}
