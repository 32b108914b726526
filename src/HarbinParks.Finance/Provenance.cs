using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance;

/// <summary>Identity of a run (运行身份): the same identity gives the same bytes on any number of threads.</summary>
public sealed record Provenance
{
    /// <summary>Id of the model.</summary>
    public required string Model { get; init; }

    /// <summary>Title of the model in Chinese.</summary>
    public required string Title { get; init; }

    /// <summary>The line that every output of an illustrative model carries; null for real figures (示例声明).</summary>
    public required string? Disclaimer { get; init; }

    /// <summary>SHA-256 of the model's merged content, lower-case hexadecimal.</summary>
    public required string ModelHash { get; init; }

    /// <summary>SHA-256 of the rule packs' content.</summary>
    public required string RulesHash { get; init; }

    /// <summary>Titles of the rule packs.</summary>
    public required IReadOnlyList<string> RulePacks { get; init; }

    /// <summary>Parameters of rules that the user has set otherwise than the packs (规则参数覆盖).</summary>
    public IReadOnlyList<AppliedRuleChange> RuleChanges { get; init; } = [];

    /// <summary>Overlays over the model: suppositions, not facts (情景叠加).</summary>
    public IReadOnlyList<Portfolios.Scenario> Scenarios { get; init; } = [];

    /// <summary>"byYear" or "frozen:yyyy-MM-dd".</summary>
    public required string RuleView { get; init; }

    /// <summary>Data known until then.</summary>
    public required DateOnly ValuationDate { get; init; }

    /// <summary>Seed of all draws.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Paths simulated.</summary>
    public required long Paths { get; init; }

    /// <summary>Paths asked for; larger than <see cref="Paths"/> where the run was ended early (部分结果).</summary>
    public required long RequestedPaths { get; init; }

    /// <summary>"philox".</summary>
    public required string Sampling { get; init; }

    /// <summary>"exact" or "histogram": how quantiles were found.</summary>
    public required string Quantiles { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }
}
