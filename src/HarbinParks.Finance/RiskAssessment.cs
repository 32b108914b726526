using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Statistics;
using HarbinParks.Finance.Warnings;

namespace HarbinParks.Finance;

/// <summary>The whole pipeline (风险评估): portfolio and rules in, report out, one direction.</summary>
public static class RiskAssessment
{
    /// <summary>Assesses a portfolio.</summary>
    /// <param name="portfolio">What the model reader gave.</param>
    /// <param name="rules">What the rule-pack reader gave.</param>
    /// <param name="identity">Hashes and version, for the report's provenance.</param>
    /// <param name="settings">Paths, seed, threads.</param>
    /// <param name="progress">Told how far the simulation is; null for nobody.</param>
    /// <param name="cancel">Ends the simulation: the report then holds the longest finished prefix of paths.</param>
    /// <returns>The report; the same for any number of threads.</returns>
    /// <exception cref="OperationCanceledException">Cancelled before anything was finished.</exception>
    public static RiskReport Run(
        Portfolio portfolio, RuleBook rules, RunIdentity identity, RunSettings settings, IProgress<SimulationProgress>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(settings);
        SizedPortfolio sized = SizedPortfolio.Of(portfolio, rules);
        SimulationPlan plan = PlanCompiler.Compile(sized.Portfolio, rules);
        BaseCase baseCase = BaseCase.Of(plan);
        SimulationSeries series = new(plan, baseCase);
        SimulationStatistics statistics = PortfolioSimulation.Run(plan, series, settings, progress, cancel);
        RunFindings findings = new(plan, baseCase, series, statistics);
        IReadOnlyList<GateReport> gates = GateJudge.Reports(findings);
        IReadOnlyList<LegalityFinding> legality =
            [.. Legality.Judge(portfolio, rules), .. GrowthAudit.Judge(plan, baseCase, rules), .. GateJudge.Judge(portfolio, gates)];
        EntityReports entities = new(findings, sized);
        return new RiskReport
        {
            Provenance = Identify(portfolio, rules, identity, settings, statistics),
            Years = [.. Enumerable.Range(plan.FirstYear, plan.Years)],
            Deals = entities.Deals(),
            Payers = entities.Payers(),
            Platforms = entities.Platforms(),
            Parks = entities.Parks(),
            City = entities.City(),
            Perimeters = entities.Perimeters(),
            TransferPrices = TransferPriceEntry.Of(portfolio),
            Injections = InjectionEntry.Of(portfolio),
            Warnings = WarningJudge.Judge(findings),
            Legality = legality,
            Gates = gates,
            Composites = CompositeJudge.Reports(findings, rules),
            Bands = BandJudge.Reports(findings),
            Targets = TargetJudge.Reports(findings),
            Figures = FigureCensus.All(plan),
            AssumedFigures = FigureCensus.Assumed(plan),
            InvalidValues = findings.InvalidValues(),
        };
    }

    private static Provenance Identify(Portfolio portfolio, RuleBook rules, RunIdentity identity, RunSettings settings, SimulationStatistics statistics) => new()
    {
        Model = portfolio.Id,
        Title = portfolio.Title,
        Disclaimer = portfolio.Disclaimer,
        ModelHash = identity.ModelHash,
        RulesHash = identity.RulesHash,
        RulePacks = rules.Packs,
        RuleChanges = rules.Changes,
        Scenarios = portfolio.Scenarios,
        RuleView = portfolio.RuleView.FrozenAt is DateOnly day ? $"frozen:{day:yyyy-MM-dd}" : "byYear",
        ValuationDate = portfolio.ValuationDate,
        Seed = settings.Seed,
        Paths = statistics.Paths,
        RequestedPaths = settings.RoundedPaths,
        Sampling = "philox",
        Quantiles = statistics.Plan.ExactQuantiles ? "exact" : "histogram",
        Version = identity.Version,
    };
}
