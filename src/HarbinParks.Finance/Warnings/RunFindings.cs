using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Warnings;

/// <summary>What a run counted, read by row: series with their errors, crossings of their lines.</summary>
/// <param name="plan">The plan.</param>
/// <param name="baseCase">Base case.</param>
/// <param name="series">Series of the statistics.</param>
/// <param name="statistics">The statistics.</param>
internal sealed class RunFindings(SimulationPlan plan, BaseCase baseCase, SimulationSeries series, SimulationStatistics statistics)
{
    private static readonly double[] _levels = [0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
    private readonly Dictionary<(int Row, int Line), CrossingReport> _crossings = [];

    /// <summary>The plan.</summary>
    public SimulationPlan Plan { get; } = plan;

    /// <summary>The base case.</summary>
    public BaseCase BaseCase { get; } = baseCase;

    /// <summary>The series.</summary>
    public SimulationSeries Series { get; } = series;

    /// <summary>The statistics.</summary>
    public SimulationStatistics Statistics { get; } = statistics;

    /// <summary>Values that were not numbers, over all series.</summary>
    public long InvalidValues()
    {
        long invalid = 0;
        for (int i = 0; i < Series.Specifications.Count; i++)
            invalid += Statistics.InvalidValues(i);

        return invalid;
    }

    /// <summary>A yearly row as a series with its crossings.</summary>
    /// <param name="row">Index in the observation plan.</param>
    public SeriesReport Yearly(int row)
    {
        ObservedRow observed = Plan.Observations.Rows[row];
        int periods = Plan.Years;
        double?[] baseValues = new double?[periods];
        double?[] mean = new double?[periods];
        double?[] error = new double?[periods];
        double[] defined = new double[periods];
        double?[][] quantiles = [.. _levels.Select(_ => new double?[periods])];
        for (int t = 0; t < periods; t++)
        {
            Estimate? estimate = Statistics.Mean(row, t);
            baseValues[t] = BaseCase.Value(row, t);
            mean[t] = estimate?.Value;
            error[t] = estimate?.StandardError;
            defined[t] = Statistics.DefinedShare(row, t);
            if (!observed.Quantiles)
                continue;

            IReadOnlyList<Estimate?> values = Statistics.Quantiles(row, t, _levels);
            for (int level = 0; level < _levels.Length; level++)
                quantiles[level][t] = values[level]?.Value;
        }

        return new SeriesReport
        {
            Indicator = observed.Indicator.Id,
            Name = observed.Indicator.Chinese,
            EnglishName = observed.Indicator.English,
            Unit = observed.Indicator.Unit,
            Definition = observed.Indicator.Definition,
            DefinitionText = observed.Indicator.DefinitionText,
            BaseCase = baseValues,
            Mean = mean,
            StandardError = error,
            DefinedShare = defined,
            Quantiles = observed.Quantiles ? quantiles : null,
            Crossings = [.. Enumerable.Range(0, observed.Lines.Count).Where(line => observed.Lines[line].JudgesYears).Select(line => Crossing(row, line))],
        };
    }

    /// <summary>A row observed once, at the end of the path.</summary>
    /// <param name="row">Index in the observation plan.</param>
    public DistributionReport? AtEnd(int row)
    {
        ObservedRow observed = Plan.Observations.Rows[row];
        if (Statistics.Mean(row, 0) is not Estimate mean)
            return null;

        return new DistributionReport
        {
            BaseCase = BaseCase.Value(row, Plan.Years - 1),
            Mean = new EstimateReport(mean.Value, mean.StandardError),
            DefinedShare = Statistics.DefinedShare(row, 0),
            Quantiles = observed.Quantiles ? [.. Statistics.Quantiles(row, 0, _levels).Select(quantile => quantile!.Value.Value)] : null,
            Crossings = [.. Enumerable.Range(0, observed.Lines.Count).Select(line => Crossing(row, line))],
        };
    }

    /// <summary>Probability that a row observed at the end crosses its only line; 0 with no error where it is undefined.</summary>
    /// <param name="row">Index in the observation plan.</param>
    public EstimateReport State(int row) => Statistics.Crosses(row, 0, 0) is ProbabilityEstimate state ? new(state.Probability, state.StandardError) : default;

    /// <summary>Crossing of a line by a row.</summary>
    /// <param name="row">Index in the observation plan.</param>
    /// <param name="line">Index of the line.</param>
    public CrossingReport Crossing(int row, int line)
    {
        if (_crossings.TryGetValue((row, line), out CrossingReport? known))
            return known;

        CrossingReport report = Read(row, line);
        _crossings.Add((row, line), report);
        return report;
    }

    /// <summary>An indicator of an entity at the end of the base year; null where the data do not give it.</summary>
    /// <param name="row">Index in the observation plan.</param>
    public double? Opening(int row)
    {
        ObservedRow observed = Plan.Observations.Rows[row];
        if (observed.Entity == 0)
        {
            return observed.Indicator == IndicatorCatalogue.DebtRatioWide ? OpeningPosition.WideRatioOfCity(Plan.Portfolio)
                : observed.Indicator == IndicatorCatalogue.DebtToGdp ? OpeningPosition.DebtToProductOfCity(Plan.Portfolio)
                : null;
        }

        int payer = observed.Entity - SimulationPlan.EntityOfPayer(0);
        int platform = observed.Entity - Plan.EntityOfPlatform(0);
        if (payer >= 0 && payer < Plan.Payers.Count)
            return OpeningPosition.Of(Plan.Portfolio, payer, observed.Indicator);

        if (platform < 0 || platform >= Plan.Platforms.Count)
            return null;

        Platform company = Plan.Portfolio.Platforms[platform];
        return observed.Indicator == IndicatorCatalogue.PlatformLeverage ? company.Liabilities.Value.Yuan / company.Assets.Value.Yuan
            : observed.Indicator == IndicatorCatalogue.CashToShortDebt ? company.Cash.Value.Yuan / company.ShortTermDebt.Value.Yuan
            : observed.Indicator == IndicatorCatalogue.InterestCover ? company.Ebitda.Value.Yuan / (company.InterestBearingDebt.Value.Yuan * company.DebtInterest.Value.Fraction)
            : null;
    }

    private CrossingReport Read(int row, int line)
    {
        ObservedRow observed = Plan.Observations.Rows[row];
        ObservedLine judged = observed.Lines[line];
        Rule rule = judged.Rule;
        int periods = observed.AtEnd ? 1 : Plan.Years;
        ProbabilityEstimate?[] yearly = [.. Enumerable.Range(0, periods).Select(t => Statistics.Crosses(row, line, t))];
        ProbabilityEstimate[] cumulative = [.. Enumerable.Range(0, periods).Select(t => Statistics.CrossesBy(row, line, t))];
        FirstCrossingDistribution first = Statistics.FirstCrossing(row, line);
        return new CrossingReport
        {
            Line = rule.Id,
            Name = rule.Name,
            Document = rule.Document,
            Article = rule.Article,
            EndedOn = rule.EndedOn,
            Status = rule.Status,
            Kind = rule.Kind,
            Alerts = rule.Alerts,
            Threshold = rule.Threshold!.Value,
            Comparison = rule.Comparison,
            Drawn = observed.AtEnd ? [true] : judged.Drawn,
            Reference = observed.AtEnd ? [false] : judged.Reference,
            Probability = [.. yearly.Select(estimate => estimate?.Probability ?? 0)],
            StandardError = [.. yearly.Select(estimate => estimate?.StandardError ?? 0)],
            Low = [.. yearly.Select(estimate => estimate?.Low ?? 0)],
            High = [.. yearly.Select(estimate => estimate?.High ?? 0)],
            AnyYearProbability = [.. cumulative.Select(estimate => estimate.Probability)],
            AnyYearStandardError = [.. cumulative.Select(estimate => estimate.StandardError)],
            MedianFirstYear = observed.AtEnd ? null : Plan.FirstYear + first.MedianPeriod,
            FirstYearProbability = observed.AtEnd ? [] : [.. first.ByPeriod.Select(estimate => estimate.Probability)],
            AlreadyCrossed = Opening(row) is double today && rule.IsCrossedBy(today),
        };
    }
}
