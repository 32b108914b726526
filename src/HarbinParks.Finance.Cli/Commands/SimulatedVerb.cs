using System.CommandLine;
using System.CommandLine.Parsing;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Reports.Json;
using HarbinParks.Finance.Reports.Publishing;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Simulation;

namespace HarbinParks.Finance.Cli.Commands;

/// <summary>What the verbs share that simulate and answer one question: model, paths, seed, threads, output directory, and how they end.</summary>
internal sealed class SimulatedVerb
{
    private const long DefaultPaths = 10_000;
    private readonly ModelOptions _model = new();
    private readonly RunOptions _run = new(DefaultPaths);
    private readonly Option<string?> _out = new("--out") { Description = "输出目录 / output directory" };

    /// <summary>Adds the options to a verb.</summary>
    /// <param name="command">The verb.</param>
    public void AddTo(Command command)
    {
        _out.Validators.Add(NotEmpty);
        _model.AddTo(command);
        _run.AddTo(command);
        command.Options.Add(_out);
    }

    /// <summary>Reads model and rules, and prints every problem on the error stream.</summary>
    /// <param name="parsed">What was parsed.</param>
    public LoadedModel? Load(ParseResult parsed) => _model.Load(parsed);

    /// <summary>Language asked for.</summary>
    /// <param name="parsed">What was parsed.</param>
    public ReportLanguage LanguageOf(ParseResult parsed) => _model.LanguageOf(parsed);

    /// <summary>Id of somebody of the model, or null where the option is not given; a name that nobody has is said with those that are known.</summary>
    /// <param name="option">The option.</param>
    /// <param name="id">What was given.</param>
    /// <param name="known">Ids that can be asked for.</param>
    /// <param name="english">Whether to say it in English.</param>
    /// <returns>Whether the id can be used.</returns>
    public static bool Knows(string option, string? id, IReadOnlyCollection<string> known, bool english)
    {
        if (id is null || known.Contains(id))
            return true;

        (string chinese, string text) = Models.Reading.Suggestion.Asking(
            Models.Reading.Suggestion.Nearest(id, known), $"{option}:读到“{id}”,没有这一项。可用:{string.Join('、', known)}", $"{option}: read “{id}”; known: {string.Join(", ", known)}");
        Console.Error.WriteLine(english ? text : chinese);
        return false;
    }

    /// <summary>Simulates, prints, writes; an interrupt or a directory that cannot be written ends with its own code.</summary>
    /// <param name="parsed">What was parsed.</param>
    /// <param name="simulate">The simulation.</param>
    /// <param name="print">Prints what it found.</param>
    /// <param name="files">Files of it; the first is the one that <c>verify</c> compares.</param>
    /// <param name="again">What is needed to do it again.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <typeparam name="TReport">What the simulation finds.</typeparam>
    public async Task<int> Run<TReport>(
        ParseResult parsed,
        Func<RunSettings, IProgress<SimulationProgress>, TReport> simulate,
        Action<TReport> print,
        Func<TReport, IReadOnlyList<OutputFile>> files,
        Repetition<TReport> again,
        CancellationToken cancel)
    {
        bool english = LanguageOf(parsed) == ReportLanguage.English;
        RunSettings settings = _run.Settings(parsed);
        try
        {
            TReport report;
            using (ConsoleProgress progress = new())
                report = await Task.Run(() => simulate(settings, progress), CancellationToken.None).ConfigureAwait(false);

            cancel.ThrowIfCancellationRequested();
            if (parsed.GetValue(_out) is string directory)
            {
                IReadOnlyList<OutputFile> all = files(report);
                OutputDirectory.Publish(
                    directory, all, published => new OutputFile("manifest.json", stream => ManifestDocument.Write(Manifest(parsed, settings, again, again.Paths(report), published), stream)), cancel);
                print(report);
                string names = string.Join(" · ", all.Select(file => file.RelativePath).Append("manifest.json"));
                Console.WriteLine(english ? $"Written to {directory}: {names}" : $"已写入 {directory}:{names}");
            }
            else
            {
                print(report);
            }

            if (settings.RoundedPaths != settings.Paths)
            {
                Console.WriteLine(english
                    ? FormattableString.Invariant($"--paths {settings.Paths} was rounded up to {settings.RoundedPaths}, a multiple of 32.")
                    : FormattableString.Invariant($"--paths {settings.Paths} 已向上取整为 {settings.RoundedPaths}(32 的倍数)。"));
            }

            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(english ? "Ended by the user; nothing was written." : "已按要求中断,未写入任何文件。").ConfigureAwait(false);
            return ExitCode.Unfinished;
        }
        catch (OutputException failure)
        {
            await Console.Error.WriteLineAsync(english ? failure.English : failure.Message).ConfigureAwait(false);
            return ExitCode.Unfinished;
        }
    }

    private RunManifest Manifest<TReport>(ParseResult parsed, RunSettings settings, Repetition<TReport> again, long paths, IReadOnlyList<PublishedFile> published) => new()
    {
        Verb = again.Verb,
        Arguments = again.Arguments,
        Version = LoadedModel.Version,
        ModelPath = parsed.GetValue(_model.Model)!,
        Overlays = parsed.GetValue(_model.Overlays)!,
        Settings = parsed.GetValue(_model.Settings)!,
        Seed = settings.Seed,
        Paths = paths,
        RequestedPaths = settings.RoundedPaths,
        Sampling = "philox",
        RuleView = again.Model.Portfolio.RuleView.FrozenAt is DateOnly day ? FormattableString.Invariant($"frozen:{day:yyyy-MM-dd}") : "byYear",
        RuleChanges = again.Model.Rules.Changes,
        ModelHash = again.Model.Identity.ModelHash,
        RulesHash = again.Model.Identity.RulesHash,
        Results = published[0],
        Files = [.. published.Skip(1)],
    };

    /// <summary>An option that has no empty value.</summary>
    /// <param name="result">What was parsed.</param>
    public static void NotEmpty(OptionResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            result.AddError("--out 为空,应为目录 / --out is empty, give a directory");
    }

    /// <summary>The line that every output of an illustrative model carries.</summary>
    /// <param name="portfolio">The portfolio.</param>
    public static void PrintDisclaimer(Portfolio portfolio)
    {
        if (portfolio.Disclaimer is string disclaimer)
            Console.WriteLine(disclaimer);
    }
}
