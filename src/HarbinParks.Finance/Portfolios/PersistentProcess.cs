using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>AR(1) in the log level: x = φ x₋₁ + σ ε (持续性对数水平).</summary>
/// <param name="Persistence">φ.</param>
/// <param name="Volatility">σ.</param>
public sealed record PersistentProcess(Figure<Number> Persistence, Figure<Share> Volatility);
