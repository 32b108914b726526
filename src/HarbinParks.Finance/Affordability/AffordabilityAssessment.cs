using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Affordability;

/// <summary>财政承受能力论证 by the four heads of 财金〔2015〕21号, on the futures of the simulation.</summary>
public static class AffordabilityAssessment
{
    /// <summary>Evaluates all levels and deals.</summary>
    /// <param name="portfolio">What the model reader gave.</param>
    /// <param name="rules">What the rule-pack reader gave.</param>
    /// <param name="basis">How the operating subsidy is spread; financing is that of the contracts either way.</param>
    /// <param name="settings">Paths, seed, threads.</param>
    /// <param name="progress">Told how far the simulation is; null for nobody.</param>
    /// <param name="cancel">Ends the simulation: the report then rests on the longest finished prefix of paths.</param>
    /// <exception cref="OperationCanceledException">Cancelled before anything was finished.</exception>
    public static AffordabilityReport Run(
        Portfolio portfolio, RuleBook rules, SubsidyBasis basis, RunSettings settings, IProgress<SimulationProgress>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(settings);
        SimulationPlan plan = PlanCompiler.Compile(ContractFormula.Apply(SizedPortfolio.Of(portfolio, rules).Portfolio, basis), rules);
        IReadOnlyList<ResponsibilityPosition> positions = ResponsibilityPosition.Of(plan);
        PlannedHeads planned = PlannedHeads.Of(plan, positions);
        IReadOnlyList<ShareBand> bands = ShareBand.Of(rules, plan.Portfolio);
        ResponsibilitySeries series = new(plan, positions, planned, bands);
        SimulationStatistics statistics = PortfolioSimulation.Observe(plan, series, settings, progress, cancel);
        DealResponsibility[] deals = [.. positions.Select((position, p) => Deal(plan, planned, statistics, position, p))];
        return new AffordabilityReport
        {
            Basis = basis,
            Years = [.. Enumerable.Range(plan.FirstYear, plan.Years)],
            Paths = statistics.Paths,
            Seed = settings.Seed,
            Bands = bands,
            Payers = [.. plan.Payers.Select((_, payer) => Payer(plan, planned, series, statistics, deals, bands.Count, payer))],
            Deals = deals,
            InvalidValues = Enumerable.Range(0, series.Specifications.Count).Sum(statistics.InvalidValues),
        };
    }

    private static DealResponsibility Deal(SimulationPlan plan, PlannedHeads planned, SimulationStatistics statistics, ResponsibilityPosition position, int p)
    {
        FiscalResponsibilityTerms terms = position.Deal.FiscalResponsibility;
        double share = position.Contract?.Share.Value ?? 0;
        return new DealResponsibility(
            position.Deal.Id,
            position.Deal.Name,
            plan.Portfolio.Payers[position.Payer].Id,
            plan.Portfolio.Payers[position.Payer].Name,
            terms.RiskMethod,
            [.. Enumerable.Range(0, plan.Years).Select(year =>
            {
                RiskResponsibility risk = RiskResponsibility.Of(terms, statistics, p, year, share, planned.Spend[position.Company][year], planned.Cost[position.Company][year]);
                return new ResponsibilityYear(planned.Equity[p][year], planned.Subsidy[p][year], risk.By(terms.RiskMethod), planned.Matching[p][year], risk);
            })]);
    }

    /// <summary>Equation 150: sums over all deals of the level.</summary>
    private static PayerAffordability Payer(
        SimulationPlan plan, PlannedHeads planned, ResponsibilitySeries series, SimulationStatistics statistics, DealResponsibility[] deals, int bands, int payer)
    {
        Payer level = plan.Portfolio.Payers[payer];
        ExpenditureForecast forecast = ExpenditureForecast.Of(level, plan.Portfolio, planned.Expenditure[payer]);
        DealResponsibility[] own = [.. deals.Where(deal => deal.Payer == level.Id)];
        return new PayerAffordability(
            level.Id,
            level.Name,
            forecast,
            [.. Enumerable.Range(0, plan.Years).Select(year => new AffordabilityYear
            {
                Year = plan.FirstYear + year,
                Equity = own.Sum(deal => deal.Years[year].Equity),
                Subsidy = own.Sum(deal => deal.Years[year].Subsidy),
                Risk = own.Sum(deal => deal.Years[year].Risk),
                Matching = own.Sum(deal => deal.Years[year].Matching),
                Existing = plan.Payers[payer].Terms.ExistingPpp[year].Value,
                Expenditure = forecast.Yuan[year],
                Bands = [.. Enumerable.Range(0, bands).Select(band => statistics.Crosses(series.OfShare(payer), band, year))],
            })]);
    }
}
