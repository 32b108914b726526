using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Land market with two regimes (土地市场两状态): log deviation around a trend, falling in a bust.</summary>
/// <param name="Trend">Yearly growth of the trend.</param>
/// <param name="Level">Multiple of the trend at which the market stands (压力情景用): 1 in the base model.</param>
/// <param name="StartsInBust">Whether the market is in a bust at valuation.</param>
/// <param name="NormalDrift">Yearly drift of the log deviation in a normal market.</param>
/// <param name="BustDrift">Yearly drift of the log deviation in a bust.</param>
/// <param name="Reversion">Speed of reversion a year.</param>
/// <param name="Volatility">Yearly volatility.</param>
/// <param name="ToBust">Probability a year of turning to a bust.</param>
/// <param name="OutOfBust">Probability a year of leaving it.</param>
/// <param name="OwnPersistence">Persistence of a payer's own land deviation.</param>
/// <param name="OwnVolatility">Volatility of it.</param>
public sealed record LandProcess(
    Figure<Rate> Trend,
    Figure<Number> Level,
    bool StartsInBust,
    Figure<Rate> NormalDrift,
    Figure<Rate> BustDrift,
    Figure<Number> Reversion,
    Figure<Share> Volatility,
    Figure<Share> ToBust,
    Figure<Share> OutOfBust,
    Figure<Number> OwnPersistence,
    Figure<Share> OwnVolatility);
