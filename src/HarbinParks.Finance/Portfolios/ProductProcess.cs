using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Gross domestic product (地区生产总值): on trend, moved by the city's revenue factor.</summary>
/// <param name="Growth">Nominal yearly growth of every territory.</param>
/// <param name="Loading">Loading on the city's revenue factor.</param>
/// <param name="WholeCity">Product of the whole city in the base year; null where not known.</param>
public sealed record ProductProcess(Phased<Rate> Growth, Figure<Number> Loading, Figure<Money>? WholeCity);
