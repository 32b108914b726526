using HarbinParks.Finance.Reports.Publishing;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Json;

/// <summary>What is needed to run again and to know whether the outcome is the same (运行清单).</summary>
public sealed record RunManifest
{
    /// <summary>The verb that made it; <c>run</c> unless said.</summary>
    public string Verb { get; init; } = "run";

    /// <summary>Options of the verb itself as given, "--name value", in order.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Path of the model as it was given on the command line.</summary>
    public required string ModelPath { get; init; }

    /// <summary>Overlay files as given, in order.</summary>
    public required IReadOnlyList<string> Overlays { get; init; }

    /// <summary>Settings as given by <c>--set</c>, "KEY=VALUE", in order.</summary>
    public required IReadOnlyList<string> Settings { get; init; }

    /// <summary>Seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Paths simulated.</summary>
    public required long Paths { get; init; }

    /// <summary>Paths asked for; larger where the run was ended early.</summary>
    public required long RequestedPaths { get; init; }

    /// <summary>Sampling.</summary>
    public required string Sampling { get; init; }

    /// <summary>"byYear" or "frozen:yyyy-MM-dd".</summary>
    public required string RuleView { get; init; }

    /// <summary>Parameters of rules set otherwise than the packs, for the reader's eye: overlays and settings bring them about again.</summary>
    public IReadOnlyList<AppliedRuleChange> RuleChanges { get; init; } = [];

    /// <summary>SHA-256 of the model's merged content.</summary>
    public required string ModelHash { get; init; }

    /// <summary>SHA-256 of the rule packs' content.</summary>
    public required string RulesHash { get; init; }

    /// <summary>The results file.</summary>
    public required PublishedFile Results { get; init; }

    /// <summary>All other files of the run.</summary>
    public required IReadOnlyList<PublishedFile> Files { get; init; }
}
