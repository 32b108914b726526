using System.CommandLine;
using System.Diagnostics;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Reports.Json;
using HarbinParks.Finance.Reports.Publishing;
using HarbinParks.Finance.Reports.Sentences;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary><c>run</c>: the main job (主任务): simulate, judge, say it in sentences, write what can be filed.</summary>
internal sealed class RunCommand
{
    private const long DefaultPaths = 10_000;
    private readonly ModelOptions _model = new();
    private readonly RunOptions _run = new(DefaultPaths);
    private readonly Option<string?> _out = new("--out") { Description = "输出目录 / output directory" };
    private readonly Option<string> _format = ModelOptions.Restricted("--format", "标准输出格式 / format of the output stream", "text", "text", "json");
    private readonly Option<string> _failOn = ModelOptions.Restricted("--fail-on", "有此等级或更重的新预警时退出码为 3 / exit code 3 on such a warning", "none", "none", "yellow", "orange", "red");

    /// <summary>The verb.</summary>
    public Command Command
    {
        get
        {
            _out.Validators.Add(SimulatedVerb.NotEmpty);
            Command command = new("run", "模拟并预警:结论、预警表、图表与备忘录 / simulate, warn, write tables, charts and memo");
            _model.AddTo(command);
            _run.AddTo(command);
            command.Options.Add(_out);
            command.Options.Add(_format);
            command.Options.Add(_failOn);
            command.SetAction(Run);
            return command;
        }
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancel)
    {
        if (_model.Load(parsed) is not LoadedModel model)
            return ExitCode.InputProblems;

        RunSettings settings = _run.Settings(parsed);
        ReportLanguage language = _model.LanguageOf(parsed);
        Stopwatch watch = Stopwatch.StartNew();
        try
        {
            RiskReport report;
            using (ConsoleProgress progress = new())
                report = await Task.Run(() => RiskAssessment.Run(model.Portfolio, model.Rules, model.Identity, settings, progress, cancel), CancellationToken.None).ConfigureAwait(false);

            cancel.ThrowIfCancellationRequested();
            TimeSpan simulated = watch.Elapsed;
            IReadOnlyList<PublishedFile> files = parsed.GetValue(_out) is string directory
                ? RunOutputs.Write(directory, report, published => Manifest(parsed, report, published), cancel)
                : [];
            Print(parsed, report, language, files, simulated, watch.Elapsed);
            return Fails(parsed.GetValue(_failOn)!, report) ? ExitCode.WarningFound : ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(language == ReportLanguage.English ? "Ended by the user; nothing was written." : "已按要求中断,未写入任何文件。").ConfigureAwait(false);
            return ExitCode.Unfinished;
        }
        catch (OutputException failure)
        {
            await Console.Error.WriteLineAsync(language == ReportLanguage.English ? failure.English : failure.Message).ConfigureAwait(false);
            return ExitCode.Unfinished;
        }
    }

    private RunManifest Manifest(ParseResult parsed, RiskReport report, IReadOnlyList<PublishedFile> published)
    {
        Provenance provenance = report.Provenance;
        return new RunManifest
        {
            Version = provenance.Version,
            ModelPath = parsed.GetValue(_model.Model)!,
            Overlays = parsed.GetValue(_model.Overlays)!,
            Settings = parsed.GetValue(_model.Settings)!,
            Seed = provenance.Seed,
            Paths = provenance.Paths,
            RequestedPaths = provenance.RequestedPaths,
            Sampling = provenance.Sampling,
            RuleView = provenance.RuleView,
            RuleChanges = provenance.RuleChanges,
            ModelHash = provenance.ModelHash,
            RulesHash = provenance.RulesHash,
            Results = published.Single(file => file.RelativePath == RunOutputs.Results),
            Files = [.. published.Where(file => file.RelativePath != RunOutputs.Results)],
        };
    }

    private void Print(ParseResult parsed, RiskReport report, ReportLanguage language, IReadOnlyList<PublishedFile> files, TimeSpan simulated, TimeSpan all)
    {
        if (parsed.GetValue(_format) == "json")
        {
            using Stream output = Console.OpenStandardOutput();
            ResultsDocument.Write(report, output);
            return;
        }

        string model = parsed.GetValue(_model.Model)!;
        new ReportConsole(language).Print(report, model);
        if (_run.Settings(parsed) is RunSettings settings && settings.RoundedPaths != settings.Paths)
        {
            Console.WriteLine(language == ReportLanguage.English
                ? FormattableString.Invariant($"--paths {settings.Paths} was rounded up to {settings.RoundedPaths}, a multiple of 32.")
                : FormattableString.Invariant($"--paths {settings.Paths} 已向上取整为 {settings.RoundedPaths}(32 的倍数)。"));
        }

        double perDealYear = simulated.TotalSeconds * 1e9 / ((double)report.Provenance.Paths * report.Years.Count * Math.Max(report.Deals.Count, 1));
        if (files.Count > 0)
        {
            Console.WriteLine(language == ReportLanguage.English
                ? FormattableString.Invariant($"Written to {parsed.GetValue(_out)}: {files.Count} files (memo.docx, results.json, indicators.csv, warnings.csv, charts/, manifest.json)")
                : FormattableString.Invariant($"已写入 {parsed.GetValue(_out)}:{files.Count} 个文件(memo.docx · results.json · indicators.csv · warnings.csv · charts/ · manifest.json)"));
        }

        Console.WriteLine(language == ReportLanguage.English
            ? FormattableString.Invariant($"Took {all.TotalSeconds:F1} s, of which simulation {simulated.TotalSeconds:F1} s ({perDealYear:F0} ns per deal-year)")
            : FormattableString.Invariant($"用时 {all.TotalSeconds:F1} 秒,其中模拟 {simulated.TotalSeconds:F1} 秒(每项目年 {perDealYear:F0} 纳秒)"));
    }

    private static bool Fails(string level, RiskReport report)
        => Enum.TryParse(level, ignoreCase: true, out WarningLevel least) && report.Warnings.Any(warning => !warning.AlreadyCrossed && warning.Level >= least);
}
