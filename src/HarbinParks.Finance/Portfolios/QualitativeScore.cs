using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>What the experts gave for one indicator (定性评价指标评分).</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Experts">Score of each expert, 0 to 100; empty where there are none yet.</param>
public sealed record QualitativeScore(QualitativeIndicator Indicator, Figure<Share> Weight, IReadOnlyList<Figure<Number>> Experts);
