namespace HarbinParks.Finance.Statistics;

/// <summary>When a series crosses a line for the first time.</summary>
/// <param name="ByPeriod">Probability that the first crossing falls in each period; 0 outside the line's window. [periods]</param>
/// <param name="Ever">Probability that the line is crossed in any period of its window.</param>
/// <param name="MedianPeriod">First period by which at least half of the paths that cross at all have crossed; none if no path does.</param>
/// <remarks>Immutable.</remarks>
public sealed record FirstCrossingDistribution(IReadOnlyList<ProbabilityEstimate> ByPeriod, ProbabilityEstimate Ever, int? MedianPeriod);
