using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>One indicator of the qualitative evaluation with what the experts gave (定性评价指标评分).</summary>
/// <param name="Id">Id of the indicator.</param>
/// <param name="Name">Name in Chinese.</param>
/// <param name="IsBasic">One of the six basic indicators, or a supplementary one.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Scores">Scores of the experts, 0 to 100 each; empty where there are none yet.</param>
public sealed record QualitativeScore(string Id, string Name, bool IsBasic, Figure<Share> Weight, IReadOnlyList<Figure<Number>> Scores);
