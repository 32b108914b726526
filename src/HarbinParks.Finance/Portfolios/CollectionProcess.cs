using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Collection rate of a deal's user fees (收缴率): AR(1) around a mean, bounded.</summary>
/// <param name="Mean">Mean rate.</param>
/// <param name="Persistence">φ.</param>
/// <param name="Volatility">σ in share points.</param>
/// <param name="Floor">Lowest rate.</param>
/// <param name="Cap">Highest rate.</param>
public sealed record CollectionProcess(Figure<Share> Mean, Figure<Number> Persistence, Figure<Share> Volatility, Figure<Share> Floor, Figure<Share> Cap);
