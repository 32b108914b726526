using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Ornstein–Uhlenbeck process of a log price around its trend, exact yearly step (均值回复对数价格).</summary>
/// <param name="Level">Multiple of the trend price (压力情景用): 1 in the base model.</param>
/// <param name="Start">Log deviation at valuation.</param>
/// <param name="Reversion">κ, speed of reversion a year.</param>
/// <param name="Volatility">σ, yearly volatility.</param>
public sealed record ReversionProcess(Figure<Number> Level, Figure<Number> Start, Figure<Number> Reversion, Figure<Share> Volatility);
