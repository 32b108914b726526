using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>Distributions of a project company. One per lane group; stations read and write it.</summary>
internal struct DistributionState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Lock-up.</summary>
    public LockUp<T> LockUp;

    /// <summary>Profit of the year before tax.</summary>
    public T YearProfit;

    /// <summary>Profit that may be distributed; negative after losses.</summary>
    public T Retained;

    /// <summary>Priority balance of the fund.</summary>
    public T FundBalance;

    /// <summary>Distributed to the fund in the year.</summary>
    public T ToFund;

    /// <summary>Distributed to the government in the year.</summary>
    public T ToGovernment;

    /// <summary>Distributed to the sponsors in the year.</summary>
    public T ToSponsors;
}
