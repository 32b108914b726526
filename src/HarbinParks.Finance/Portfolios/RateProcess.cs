using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A rate that reverts to a level and is floored when read: Vasicek, exact yearly step (利率).</summary>
/// <param name="Start">Rate at valuation.</param>
/// <param name="Level">Long-run level.</param>
/// <param name="Reversion">Speed of reversion a year, above 0.</param>
/// <param name="Volatility">Yearly volatility.</param>
/// <param name="Floor">Lowest rate read.</param>
public sealed record RateProcess(Figure<Rate> Start, Figure<Rate> Level, Figure<Number> Reversion, Figure<Share> Volatility, Figure<Rate> Floor);
