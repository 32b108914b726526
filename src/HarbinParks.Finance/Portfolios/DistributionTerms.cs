using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>When spare cash may go to shareholders, and to whom (利润分配条款).</summary>
public sealed record DistributionTerms
{
    /// <summary>Cover ratio of a year below which cash is locked up (分配锁定线); null for no test.</summary>
    public Figure<Number>? LockUp { get; init; }

    /// <summary>What bounds a distribution.</summary>
    public DistributionLimit LimitedBy { get; init; }

    /// <summary>Part of profit that goes to the statutory reserve (法定盈余公积比例); read where profit bounds distributions.</summary>
    public Figure<Share>? StatutoryReserve { get; init; }

    /// <summary>The government's share of what is left after the fund (政府方分红比例); null for its share of the capital of those who are left.</summary>
    public Figure<Share>? GovernmentShare { get; init; }

    /// <summary>A guidance fund among the shareholders (引导基金); null for none.</summary>
    public GuidanceFundTerms? Fund { get; init; }
}
