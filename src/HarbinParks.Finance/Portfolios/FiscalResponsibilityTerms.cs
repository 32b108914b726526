using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>What 财政承受能力论证 needs to know of a deal beside its contract (财政支出责任测算参数).</summary>
public sealed record FiscalResponsibilityTerms
{
    /// <summary>Nothing said: the probability method, no matching input.</summary>
    public static FiscalResponsibilityTerms Usual { get; } = new();

    /// <summary>Method whose result enters the sum of the heads.</summary>
    public RiskMethod RiskMethod { get; init; }

    /// <summary>Risk as a part of the construction cost of a year (建设期风险比例); null where the ratio method has no figures.</summary>
    public Figure<Share>? ConstructionRiskRatio { get; init; }

    /// <summary>Risk as a part of the operating cost of a year (运营期风险比例); null where the ratio method has no figures.</summary>
    public Figure<Share>? OperationRiskRatio { get; init; }

    /// <summary>Probabilities of the basic, adverse and worst scenario, adding up to one; empty for those of the method.</summary>
    public IReadOnlyList<Figure<Share>> ScenarioProbabilities { get; init; } = [];

    /// <summary>Matching inputs (配套投入).</summary>
    public IReadOnlyList<MatchingInput> MatchingInputs { get; init; } = [];
}
