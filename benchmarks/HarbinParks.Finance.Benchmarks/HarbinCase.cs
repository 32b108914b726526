using HarbinParks.Finance.Models;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Sizing;

namespace HarbinParks.Finance.Benchmarks;

/// <summary>The Harbin model of this repository, compiled as any run compiles it: what everything here is measured on.</summary>
internal static class HarbinCase
{
    /// <summary>Seed of all measurements.</summary>
    internal const ulong Seed = 20160101;

    private static readonly Lazy<(Portfolio Portfolio, RuleBook Rules)> _model = new(Read);
    private static readonly Lazy<SimulationPlan> _plan = new(() => PlanCompiler.Compile(_model.Value.Portfolio, _model.Value.Rules));
    private static readonly Lazy<SimulationSeries> _series = new(() => new SimulationSeries(Plan, BaseCase.Of(Plan)));

    /// <summary>The plan.</summary>
    internal static SimulationPlan Plan => _plan.Value;

    /// <summary>What a run of it observes.</summary>
    internal static SimulationSeries Series => _series.Value;

    /// <summary>Where its draws come from.</summary>
    internal static DrawSource Source { get; } = DrawSource.Philox(Seed);

    /// <summary>Folder that holds the solution.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>The model itself.</summary>
    internal static Portfolio Portfolio => _model.Value.Portfolio;

    /// <summary>Another plan under the same rules.</summary>
    /// <param name="portfolio">The Harbin model with terms changed.</param>
    internal static SimulationPlan Compile(Portfolio portfolio) => PlanCompiler.Compile(portfolio, _model.Value.Rules);

    private static (Portfolio Portfolio, RuleBook Rules) Read()
    {
        ModelReading model = ModelReader.Read(Path.Combine(Root, "models", "harbin"), [], []);
        RuleBookReading rules = RuleBookReader.Read(Path.Combine(Root, "models", "rules"));
        Portfolio portfolio = model.Portfolio ?? throw new InvalidDataException(string.Join('\n', model.Problems));
        RuleBook book = rules.RuleBook ?? throw new InvalidDataException(string.Join('\n', rules.Problems));
        return (SizedPortfolio.Of(portfolio, book).Portfolio, book);
    }

    private static string FindRoot()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "HarbinParks.Finance.sln")))
            directory = Path.GetDirectoryName(directory);

        return directory ?? throw new DirectoryNotFoundException("HarbinParks.Finance.sln lies above no benchmark assembly.");
    }
}
