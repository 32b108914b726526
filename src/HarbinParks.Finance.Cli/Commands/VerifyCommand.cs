using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using HarbinParks.Finance.Affordability;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Reports.Json;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.ValueForMoney;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary><c>verify</c>: runs again what a manifest says and tells whether the results are identical, or where they differ (复核).</summary>
internal sealed class VerifyCommand
{
    private const int MostDifferences = 20;
    private readonly Argument<string> _manifest = new("MANIFEST") { Description = "manifest.json 的路径 / path of a manifest.json" };
    private readonly Option<string?> _rules = new("--rules") { Description = "规则包目录 / directory of rule packs" };
    private readonly Option<long> _threads = RunOptions.ThreadsOption();
    private readonly Option<string> _language = ModelOptions.Restricted("--lang", "输出语言 / output language", "zh", "zh", "en");

    /// <summary>The verb.</summary>
    public Command Command
    {
        get
        {
            Command command = new("verify", "按清单重算并比对 / run again by a manifest and compare");
            command.Arguments.Add(_manifest);
            command.Options.Add(_rules);
            command.Options.Add(_threads);
            command.Options.Add(_language);
            command.SetAction((parsed, cancel) => Task.Run(() => Run(parsed, cancel), CancellationToken.None));
            return command;
        }
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        bool english = parsed.GetValue(_language) == "en";
        string path = parsed.GetValue(_manifest)!;
        if (ReadManifest(path, english) is not RunManifest manifest)
            return ExitCode.InputProblems;

        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        string modelPath = Directory.Exists(manifest.ModelPath) || File.Exists(manifest.ModelPath) ? manifest.ModelPath : Path.Combine(folder, manifest.ModelPath);
        ReportLanguage language = english ? ReportLanguage.English : ReportLanguage.Chinese;
        if (LoadedModel.Read(modelPath, manifest.Overlays, manifest.Settings, parsed.GetValue(_rules), language, Console.Error) is not LoadedModel model)
            return ExitCode.InputProblems;

        if (manifest.Verb == "value" && !SimulatedVerb.Knows("--deal", Argument(manifest, "--deal"), [.. model.Portfolio.Deals.OfType<PppDeal>().Select(one => one.Id)], english))
            return ExitCode.InputProblems;

        Say(english, "model", "模型", manifest.ModelHash, model.Identity.ModelHash);
        Say(english, "rule packs", "规则包", manifest.RulesHash, model.Identity.RulesHash);
        Say(english, "program version", "程序版本", manifest.Version, LoadedModel.Version);
        RunSettings settings = new() { Paths = manifest.Paths, Seed = manifest.Seed, Threads = (int)parsed.GetValue(_threads) };
        try
        {
            using MemoryStream again = new();
            using (ConsoleProgress progress = new())
                WriteAgain(manifest, model, settings, progress, again, cancel);

            cancel.ThrowIfCancellationRequested();
            return Compare(manifest, Path.Combine(folder, manifest.Results.RelativePath), again, language);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine(english ? "Ended by the user." : "已按要求中断。");
            return ExitCode.Unfinished;
        }
    }

    /// <summary>Does what the verb of the manifest did, and writes the file that it wrote.</summary>
    private static void WriteAgain(RunManifest manifest, LoadedModel model, RunSettings settings, IProgress<SimulationProgress> progress, Stream stream, CancellationToken cancel)
    {
        switch (manifest.Verb)
        {
            case "afford":
                SubsidyBasis basis = Argument(manifest, "--subsidy") == "contract" ? SubsidyBasis.Contract : SubsidyBasis.Formula;
                AffordabilityDocument.Write(AffordabilityAssessment.Run(model.Portfolio, model.Rules, basis, settings, progress, cancel), model.Portfolio, model.Identity, stream);
                break;
            case "value":
                ValueForMoneyDocument.Write(ValueForMoneyAssessment.Run(model.Portfolio, model.Rules, Argument(manifest, "--deal"), settings, progress, cancel), model.Portfolio, model.Identity, stream);
                break;
            default:
                ResultsDocument.Write(RiskAssessment.Run(model.Portfolio, model.Rules, model.Identity, settings, progress, cancel), stream);
                break;
        }
    }

    private static string Argument(RunManifest manifest, string name)
        => manifest.Arguments.FirstOrDefault(argument => argument.StartsWith(name + " ", StringComparison.Ordinal))?[(name.Length + 1)..] ?? "";

    private static int Compare(RunManifest manifest, string results, MemoryStream again, ReportLanguage language)
    {
        bool english = language == ReportLanguage.English;
        bool same = string.Equals(Hash(again), manifest.Results.Sha256, StringComparison.OrdinalIgnoreCase);
        if (!File.Exists(results))
        {
            Console.WriteLine(same
                ? english ? "Identical to the manifest's hash; the results file itself is gone." : "重算结果与清单一致;结果文件本身已不在原处。"
                : english ? "Different from the manifest's hash, and there is no results file to say where." : "重算结果与清单不一致,且原结果文件不在,无法指出差异位置。");
            return same ? ExitCode.Done : ExitCode.Unfinished;
        }

        using FileStream stored = File.OpenRead(results);
        bool untouched = string.Equals(Hash(stored), manifest.Results.Sha256, StringComparison.OrdinalIgnoreCase);
        if (same && untouched)
        {
            Console.WriteLine(english ? "Identical." : "一致:重算结果与原结果逐字节相同。");
            return ExitCode.Done;
        }

        if (!untouched)
            Console.WriteLine(english ? "The stored results are not those of the manifest: the file was changed." : $"存档的 {manifest.Results.RelativePath} 与清单不符:文件被改动过。");

        stored.Position = 0;
        again.Position = 0;
        if (Differences(stored, again) is not IReadOnlyList<ResultsDifference> differences)
        {
            Console.WriteLine(english ? "It is no valid JSON any more, so nothing can be compared." : "它已不是有效的 JSON,无法逐项比对。");
            return ExitCode.Unfinished;
        }

        Console.WriteLine(english
            ? FormattableString.Invariant($"Different in {differences.Count} place(s); the first of each entity and indicator, at most {MostDifferences}:")
            : FormattableString.Invariant($"不一致:共 {differences.Count} 处;每个主体、指标列出首处,至多 {MostDifferences} 行:"));
        foreach (ResultsDifference difference in differences.DistinctBy(difference => difference.Entity is null ? difference.Path : difference.Entity + "\n" + difference.Indicator).Take(MostDifferences))
            Console.WriteLine("  " + difference.Sentence(language));

        return ExitCode.Unfinished;
    }

    private static IReadOnlyList<ResultsDifference>? Differences(Stream stored, Stream again)
    {
        try
        {
            return ResultsComparison.Compare(stored, again);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static RunManifest? ReadManifest(string path, bool english)
    {
        if (!File.Exists(path))
        {
            Console.Error.WriteLine((english ? "No such file: " : "没有这个文件:") + path);
            return null;
        }

        using FileStream stream = File.OpenRead(path);
        ManifestReading reading = ManifestDocument.Read(stream);
        foreach (ManifestProblem problem in reading.Problems)
            Console.Error.WriteLine("  " + problem.Path + "  " + (english ? problem.English : problem.Message));

        if (reading.Manifest is { Paths: > RunOptions.LargestPaths } or { Sampling: not "philox" })
        {
            Console.Error.WriteLine(english
                ? FormattableString.Invariant($"  paths, sampling: found {reading.Manifest.Paths}, {reading.Manifest.Sampling}; at most {RunOptions.LargestPaths} paths and philox can be run again.")
                : FormattableString.Invariant($"  paths、sampling:读到 {reading.Manifest.Paths}、{reading.Manifest.Sampling};只能重算不超过 {RunOptions.LargestPaths} 条路径的 philox 抽样。"));
            return null;
        }

        return reading.Manifest;
    }

    private static void Say(bool english, string name, string chinese, string before, string now)
    {
        if (before != now)
            Console.WriteLine(english ? $"The {name} has changed: {Short(before)} → {Short(now)}" : $"{chinese}已改变:{Short(before)} → {Short(now)}");
    }

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;

    private static string Hash(Stream stream)
    {
        stream.Position = 0;
        return Convert.ToHexString(SHA256.HashData(stream)).ToLower(CultureInfo.InvariantCulture);
    }
}
