using HarbinParks.Finance.Indicators;

namespace HarbinParks.Finance.Planning;

/// <summary>One observed row.</summary>
/// <param name="Entity">Number of the entity.</param>
/// <param name="Indicator">Indicator or amount.</param>
/// <param name="AtEnd">Observed once at the end of the path; else in every period.</param>
/// <param name="Quantiles">Whether quantiles are kept.</param>
/// <param name="Partial">Whether it may be undefined on a path: it then has a row of weights (0 or 1).</param>
/// <param name="Lines">Lines that judge it.</param>
public sealed record ObservedRow(int Entity, Indicator Indicator, bool AtEnd, bool Quantiles, bool Partial, IReadOnlyList<ObservedLine> Lines);
