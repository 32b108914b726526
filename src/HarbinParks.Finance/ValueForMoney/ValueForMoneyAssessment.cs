using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Statistics;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.ValueForMoney;

/// <summary>物有所值评价 of one partnership: both ways of building the same works, on the same futures.</summary>
public static class ValueForMoneyAssessment
{
    private static readonly double[] _quantiles = [0.05, 0.5, 0.95];

    /// <summary>The yearly rate at which a deal's values are discounted: its own, else that of its government payment; null where it has neither.</summary>
    /// <param name="deal">The deal.</param>
    public static Figure<Rate>? DiscountRateOf(PppDeal deal)
    {
        ArgumentNullException.ThrowIfNull(deal);
        return deal.ValueForMoney?.DiscountRate ?? deal.GovernmentPayment?.DiscountRate;
    }

    /// <summary>Evaluates a deal.</summary>
    /// <param name="portfolio">What the model reader gave.</param>
    /// <param name="rules">What the rule-pack reader gave.</param>
    /// <param name="dealId">Id of a partnership of the portfolio that has a discount rate.</param>
    /// <param name="settings">Paths, seed, threads.</param>
    /// <param name="progress">Told how far the simulation is; null for nobody.</param>
    /// <param name="cancel">Ends the simulation: the report then rests on the longest finished prefix of paths.</param>
    /// <exception cref="ArgumentException">There is no such partnership, or it has no discount rate.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before anything was finished.</exception>
    public static ValueForMoneyReport Run(
        Portfolio portfolio, RuleBook rules, string dealId, RunSettings settings, IProgress<SimulationProgress>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(settings);
        SimulationPlan plan = PlanCompiler.Compile(SizedPortfolio.Of(portfolio, rules).Portfolio, rules);
        if (plan.Portfolio.Deals.OfType<PppDeal>().FirstOrDefault(deal => deal.Id == dealId) is not PppDeal deal || DiscountRateOf(deal) is not Figure<Rate> rate)
            throw new ArgumentException($"There is no partnership {dealId} with a discount rate.", nameof(dealId));

        ValueTerms terms = ValueTerms.Of(plan, deal, rate.Value.Fraction);

        // The approved budget is the reference of both: what public procurement adds to it is risk, not plan.
        double[] baseCase = BaseCase(plan, terms with { PublicOverrun = null });
        ValueSeries series = new(plan, terms, baseCase);
        SimulationStatistics statistics = PortfolioSimulation.Observe(plan, series, settings, progress, cancel);
        ValueEstimate Estimate(int one)
        {
            IReadOnlyList<Estimate?> quantiles = statistics.Quantiles(one, 0, _quantiles);
            return new(baseCase[one], statistics.Mean(one, 0) ?? new Estimate(baseCase[one], 0), quantiles[0]?.Value ?? 0, quantiles[1]?.Value ?? 0, quantiles[2]?.Value ?? 0);
        }

        int end = deal.PlannedOpening + deal.OperationYears - 1;
        return new ValueForMoneyReport
        {
            Deal = deal.Id,
            DealName = deal.Name,
            DiscountRate = rate.Value.Fraction,
            ValueYear = Math.Max(deal.ConstructionStart, plan.FirstYear),
            Paths = statistics.Paths,
            Seed = settings.Seed,
            Net = Estimate(ValueSeries.Net),
            Neutrality = Estimate(ValueSeries.Neutrality),
            Comparator = Estimate(ValueSeries.Comparator),
            Partnership = Estimate(ValueSeries.Partnership),
            Difference = Estimate(ValueSeries.Difference),
            Passes = statistics.Crosses(ValueSeries.Difference, 0, 0) ?? default,
            Qualitative = QualitativeEvaluation.Of(deal.ValueForMoney),
            YearsOutside = Math.Max(end - (plan.FirstYear + plan.Years - 1), 0) + Math.Max(plan.FirstYear - deal.ConstructionStart, 0),
            PublicOverrunClass = deal.ValueForMoney?.PublicOverrunClass,
            InvalidValues = Enumerable.Range(0, series.Specifications.Count).Sum(statistics.InvalidValues),
        };
    }

    private static double[] BaseCase(SimulationPlan plan, ValueTerms terms)
    {
        BlockProjection<Scalar> projection = new(plan, 1);
        ValueReader<Scalar> reader = new(plan, terms, 1);
        projection.Begin(DrawSource.Base, 0);
        reader.Begin(projection.State);
        for (int year = 0; year < plan.Years; year++)
        {
            projection.OpenYear(year);
            for (int period = year * plan.PeriodsPerYear; period < (year + 1) * plan.PeriodsPerYear; period++)
            {
                projection.StepPeriod(year, period);
                reader.SeePeriod(projection.State, period);
            }

            projection.CloseYear(year);
            reader.SeeYear(projection.State, year);
        }

        return [.. Enumerable.Range(0, ValueSeries.Difference + 1).Select(series => ValueComparison.Of(series, reader.Net(0), reader.Neutrality(0), reader.Partnership(0)).Value)];
    }
}
