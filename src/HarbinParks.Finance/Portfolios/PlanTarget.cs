using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A target of the document.</summary>
/// <param name="Entity">Park id, or the id of the whole.</param>
/// <param name="Target">Target in 亿元 of <see cref="Measure"/>; null where not stated.</param>
/// <param name="Base">Base-year figure in 亿元; null where not stated.</param>
/// <param name="StatedGrowth">Stated yearly growth; null where not stated.</param>
/// <param name="AreaTarget">Target of developed area in km²; null where not stated.</param>
/// <param name="AreaDevelopedBefore">Area developed in the five years before in km²; null where not stated.</param>
/// <param name="Definition">What the stated target counts (口径): gross output of all or of larger firms, value added, sales.</param>
/// <param name="Place">Place in the document.</param>
public sealed record PlanTarget(
    string Entity,
    Figure<Number>? Target,
    Figure<Number>? Base,
    Figure<Rate>? StatedGrowth,
    Figure<Number>? AreaTarget,
    Figure<Number>? AreaDevelopedBefore,
    string Definition,
    string Place)
{
    /// <summary>Id of what target and base measure, as a column's id (指标): only targets of the whole's measure add up to it. Gross output unless said.</summary>
    public string Measure { get; init; } = PlanColumn.Output;
}
