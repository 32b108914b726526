using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Sampling;

/// <summary>Terms of a growth process (AR(1) around a mean).</summary>
/// <param name="Persistence">φ.</param>
/// <param name="Volatility">σ.</param>
/// <param name="OpeningDeviation">Growth of the base year less its mean.</param>
public sealed record GrowthInputs(Input Persistence, Input Volatility, Input OpeningDeviation);
