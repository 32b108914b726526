using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>Cash sweep of a project company.</summary>
/// <param name="Share">Part of the spare cash of a year.</param>
/// <param name="First">First period of its first year.</param>
/// <param name="Last">Last period of its last year.</param>
public sealed record SweepPlan(Input Share, int First, int Last);
