using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models;

/// <summary>What reading a model gave: a consistent portfolio, or every problem at once (模型读取结果).</summary>
/// <param name="Portfolio">The portfolio; null exactly when there is a problem.</param>
/// <param name="Problems">All problems in stable order, each once.</param>
/// <param name="Files">Files read, in the order of the layers.</param>
/// <param name="ModelHash">SHA-256 of the merged keys and values, whatever the files and their order; empty where a file could not be read.</param>
public sealed record ModelReading(
    Portfolio? Portfolio,
    IReadOnlyList<ModelProblem> Problems,
    IReadOnlyList<ModelFile> Files,
    string ModelHash)
{
    /// <summary>Parameters of rules that the model sets otherwise than the packs (规则参数覆盖).</summary>
    public IReadOnlyList<RuleChange> RuleChanges { get; init; } = [];
}
