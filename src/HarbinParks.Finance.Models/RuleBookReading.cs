using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Models;

/// <summary>What reading the rule packs gave (规则库读取结果).</summary>
/// <param name="RuleBook">All rules; null exactly when there is a problem.</param>
/// <param name="Problems">All problems in stable order, each once.</param>
/// <param name="Files">Packs read, in the order of their names.</param>
/// <param name="Hash">SHA-256 of all rules, whatever the packs that hold them; empty where a file could not be read.</param>
public sealed record RuleBookReading(
    RuleBook? RuleBook,
    IReadOnlyList<ModelProblem> Problems,
    IReadOnlyList<ModelFile> Files,
    string Hash);
