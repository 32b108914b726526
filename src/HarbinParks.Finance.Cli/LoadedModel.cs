using HarbinParks.Finance.Models;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Cli;

/// <summary>A model and its rule packs, read without problems.</summary>
/// <param name="Portfolio">The portfolio.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Identity">Hashes and version.</param>
internal sealed record LoadedModel(Portfolio Portfolio, RuleBook Rules, RunIdentity Identity)
{
    /// <summary>Version of the program.</summary>
    public static string Version { get; } = typeof(LoadedModel).Assembly.GetName().Version!.ToString(3);

    /// <summary>Reads a model and its rule packs; prints every problem.</summary>
    /// <param name="model">Directory or file.</param>
    /// <param name="overlays">Overlays.</param>
    /// <param name="settings">KEY=VALUE each.</param>
    /// <param name="rules">Directory of rule packs; null for the model's neighbour.</param>
    /// <param name="language">Language of the problems.</param>
    /// <param name="problems">Where problems are printed.</param>
    /// <returns>What was read, or null where there are problems.</returns>
    public static LoadedModel? Read(
        string model, IReadOnlyList<string> overlays, IReadOnlyList<string> settings, string? rules, ReportLanguage language, TextWriter problems)
    {
        List<ModelProblem> found = [];
        List<KeyValuePair<string, string>> pairs = [];
        foreach (string setting in settings)
        {
            int sign = setting.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0)
                pairs.Add(new(setting[..sign], setting[(sign + 1)..]));
            else
                found.Add(new(ProblemKind.Syntax, "--set", "", setting, "应写作 键=值。", "write KEY=VALUE."));
        }

        ModelReading reading = ModelReader.Read(model, overlays, pairs);
        RuleBookReading book = RuleBookReader.Read(rules ?? RulesBeside(model), reading.RuleChanges);
        found.AddRange(reading.Problems);
        found.AddRange(book.Problems);
        if (found.Count > 0)
        {
            Print(model, found, language, problems);
            return null;
        }

        return new LoadedModel(reading.Portfolio!, book.RuleBook!, new RunIdentity(reading.ModelHash, book.Hash, Version));
    }

    /// <summary>The rules beside the model, or beside the folder of examples in which it stands.</summary>
    private static string RulesBeside(string model)
    {
        string full = Path.GetFullPath(model);
        string folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? full;
        string beside = Path.Combine(folder, "..", "rules");
        string higher = Path.Combine(folder, "..", "..", "rules");
        return Path.GetFullPath(Directory.Exists(beside) || !Directory.Exists(higher) ? beside : higher);
    }

    private static void Print(string model, List<ModelProblem> found, ReportLanguage language, TextWriter problems)
    {
        problems.WriteLine(language == ReportLanguage.English
            ? FormattableString.Invariant($"{model} has {found.Count} problem(s); nothing was run:")
            : FormattableString.Invariant($"{model} 有 {found.Count} 个问题,未运行:"));
        foreach (ModelProblem problem in found)
        {
            string place = problem.Path.Length == 0 ? problem.File : problem.File + "  " + problem.Path;
            problems.WriteLine("  " + place);
            problems.WriteLine("      " + (language == ReportLanguage.English ? problem.MessageEnglish : problem.Message));
        }
    }
}
