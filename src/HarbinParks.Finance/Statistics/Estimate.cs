namespace HarbinParks.Finance.Statistics;

/// <summary>An estimate and its Monte Carlo error.</summary>
/// <param name="Value">The estimate; finite.</param>
/// <param name="StandardError">Standard deviation of the estimate over runs with other seeds; finite, not negative.</param>
/// <remarks>Immutable. The default value is an exact zero.</remarks>
public readonly record struct Estimate(double Value, double StandardError);
