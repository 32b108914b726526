using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Growth that reverts to a mean by phases: g = μ + φ (g₋₁ − μ₋₁) + σ ε (AR(1) 增速).</summary>
/// <param name="Start">Growth of the base year.</param>
/// <param name="Mean">Long-run growth by phase.</param>
/// <param name="Persistence">φ, 0 to below 1.</param>
/// <param name="Volatility">σ, yearly standard deviation of the innovation.</param>
public sealed record GrowthProcess(Figure<Rate> Start, Phased<Rate> Mean, Figure<Number> Persistence, Figure<Share> Volatility);
