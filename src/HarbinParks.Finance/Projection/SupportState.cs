using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of what budgets give to a project company. One per lane group; stations read and write it.</summary>
internal struct SupportState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>1 where the award is earned.</summary>
    public T AwardEarned;

    /// <summary>Senior interest paid in the year so far that is subsidised.</summary>
    public T InterestPaid;

    /// <summary>Interest subsidy earned by the interest of last year, due at the end of this one.</summary>
    public T SubsidyEarned;

    /// <summary>Grant due in the period.</summary>
    public T GrantDue;

    /// <summary>Grants that the sponsors paid in the giver's place and have not got back.</summary>
    public T Bridged;
}
