namespace HarbinParks.Finance.Statistics;

/// <summary>What a run, or a finished prefix of it, says: estimates with their Monte Carlo errors.</summary>
/// <remarks>Immutable and safe for several threads. Every question has an answer or none (null); no answer is NaN or infinite. A period
/// in which no path defines a value has none. The bits do not depend on threads, block size or order.</remarks>
public sealed class SimulationStatistics
{
    private readonly double[] _sums;
    private readonly RunTotals _totals;
    private readonly QuantileTable _quantiles;

    /// <summary>The statistics of a prefix.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="paths">Finished paths.</param>
    /// <param name="sums">Merged floating sums.</param>
    /// <param name="totals">Merged integers.</param>
    /// <param name="samples">Kept values or edges.</param>
    internal SimulationStatistics(StatisticsPlan plan, long paths, double[] sums, RunTotals totals, SampleView samples)
    {
        Plan = plan;
        Paths = paths;
        _sums = sums;
        _totals = totals;
        _quantiles = new QuantileTable(plan, paths, totals, samples);
    }

    /// <summary>What was observed.</summary>
    public StatisticsPlan Plan { get; }

    /// <summary>Number of finished paths; fewer than planned if the run was cut short.</summary>
    public long Paths { get; }

    /// <summary>Sum of the weights of the values that count.</summary>
    /// <param name="series">Index of the series.</param>
    /// <param name="period">Period, from 0.</param>
    /// <returns>Without fractional weights, the number of paths on which the value is defined and finite.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Series or period does not exist.</exception>
    public double SumOfWeights(int series, int period) => LaneTotals.Weight(Weights(Cell(series, period)));

    /// <summary>Share of the paths on which the value is defined, by weight.</summary>
    /// <param name="series">Index of the series.</param>
    /// <param name="period">Period, from 0.</param>
    /// <returns>Sum of weights over number of paths.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Series or period does not exist.</exception>
    public double DefinedShare(int series, int period) => SumOfWeights(series, period) / Paths;

    /// <summary>Values of a series that were NaN or infinite, or whose weight was not allowed. They count nowhere.</summary>
    /// <param name="series">Index of the series.</param>
    /// <returns>Their number; a result with any is not to be printed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The series does not exist.</exception>
    public long InvalidValues(int series)
    {
        Cell(series, 0);
        return _totals.Invalid[series];
    }

    /// <summary>Equations 73 and 74: mean of the defined values.</summary>
    /// <param name="series">Index of the series.</param>
    /// <param name="period">Period, from 0.</param>
    /// <returns>The mean and its error, from the paths or between the replicates as the plan says; none with fewer than two values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Series or period does not exist.</exception>
    public Estimate? Mean(int series, int period)
    {
        int cell = Cell(series, period);
        double weight = LaneTotals.Weight(Weights(cell));
        if (weight <= 0)
            return null;

        double mean = Plan.LayoutOf(series).Pivots[period] + LaneTotals.Sum(Sums(cell)) / weight;
        double? error = FromReplicates(series) ? ReplicateError(series, period) : Math.Sqrt((Variance(series, period) ?? double.NaN) / weight);
        return error is double known && double.IsFinite(known) && double.IsFinite(mean) ? new Estimate(mean, known) : null;
    }

    /// <summary>Standard error of the mean from its spread between the 32 replicates, whatever the plan says.</summary>
    /// <param name="series">Index of the series.</param>
    /// <param name="period">Period, from 0.</param>
    /// <returns>The error; none where fewer than two replicates have a value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Series or period does not exist.</exception>
    public double? ReplicateError(int series, int period)
    {
        int cell = Cell(series, period);
        Span<double> weights = stackalloc double[StatisticsPlan.Replicates];
        LaneTotals.ToNumbers(Weights(cell), weights);
        return LaneTotals.RatioError(Sums(cell), weights);
    }

    /// <summary>Standard deviation of the value over the futures.</summary>
    /// <param name="series">Index of the series.</param>
    /// <param name="period">Period, from 0.</param>
    /// <returns>The root of the sample variance; none with fewer than two values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Series or period does not exist.</exception>
    public double? StandardDeviation(int series, int period) => Variance(series, period) is double variance ? Math.Sqrt(variance) : null;

    /// <summary>Smallest defined value.</summary>
    /// <param name="series">Index of the series.</param>
    /// <param name="period">Period, from 0.</param>
    /// <returns>The value; none if no path defines one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Series or period does not exist.</exception>
    public double? Minimum(int series, int period) => Finite(_totals.Minima[Cell(series, period)]);

    /// <summary>Largest defined value.</summary>
    /// <param name="series">Index of the series.</param>
    /// <param name="period">Period, from 0.</param>
    /// <returns>The value; none if no path defines one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Series or period does not exist.</exception>
    public double? Maximum(int series, int period) => Finite(_totals.Maxima[Cell(series, period)]);

    /// <summary>Probability that the value is beyond a line in one period, among the paths on which it is defined.</summary>
    /// <param name="series">Index of the series.</param>
    /// <param name="line">Index of the line in the series.</param>
    /// <param name="period">Period, from 0.</param>
    /// <returns>The probability, its error and its Wilson interval; none if no path defines a value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Series, line or period does not exist.</exception>
    public ProbabilityEstimate? Crosses(int series, int line, int period)
    {
        ReadOnlySpan<long> weights = Weights(Cell(series, period));
        return LaneTotals.Weight(weights) > 0 ? Share(series, Lanes(_totals.Crossings, LineCell(series, line, period)), weights) : null;
    }

    /// <summary>Probability that the line has been crossed in any period of its window up to one, among all paths.</summary>
    /// <param name="series">Index of the series.</param>
    /// <param name="line">Index of the line in the series.</param>
    /// <param name="lastPeriod">Last period looked at, from 0.</param>
    /// <returns>The probability, its error and its Wilson interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Series, line or period does not exist.</exception>
    /// <remarks>A path counts by its weight in the period of its first crossing; fractional weights must average one over the paths.</remarks>
    public ProbabilityEstimate CrossesBy(int series, int line, int lastPeriod)
    {
        LineCell(series, line, lastPeriod);
        Span<long> crossed = stackalloc long[StatisticsPlan.Replicates];
        for (int period = 0; period <= lastPeriod; period++)
        {
            ReadOnlySpan<long> fresh = Lanes(_totals.FirstCrossings, LineCell(series, line, period));
            for (int lane = 0; lane < crossed.Length; lane++)
                crossed[lane] += fresh[lane];
        }

        return ShareOfPaths(series, crossed);
    }

    /// <summary>Equation 79: when the line is crossed for the first time, among all paths.</summary>
    /// <param name="series">Index of the series.</param>
    /// <param name="line">Index of the line in the series.</param>
    /// <returns>The distribution over the periods.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Series or line does not exist.</exception>
    public FirstCrossingDistribution FirstCrossing(int series, int line)
    {
        LineCell(series, line, 0);
        int periods = Plan.LayoutOf(series).Periods;
        ProbabilityEstimate[] byPeriod = new ProbabilityEstimate[periods];
        double[] weights = new double[periods];
        for (int period = 0; period < periods; period++)
        {
            ReadOnlySpan<long> fresh = Lanes(_totals.FirstCrossings, LineCell(series, line, period));
            byPeriod[period] = ShareOfPaths(series, fresh);
            weights[period] = LaneTotals.Weight(fresh);
        }

        double half = LaneTotals.Sum(weights) / 2;
        double reached = 0;
        int? median = null;
        for (int period = 0; period < periods && median is null && half > 0; period++)
        {
            reached += weights[period];
            median = reached >= half ? period : null;
        }

        return new(byPeriod, CrossesBy(series, line, periods - 1), median);
    }

    /// <summary>A quantile of the defined values.</summary>
    /// <param name="series">Index of a series with quantiles.</param>
    /// <param name="period">Period, from 0.</param>
    /// <param name="probability">Above 0 and below 1.</param>
    /// <returns>The value of rank ⌈p n⌉, kept to single precision around the pivot (or read from the histogram), and its error: half
    /// the distance between the values of ranks p n ± √(p (1 − p) n); none if no path defines a value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Series or period does not exist, or the probability is outside (0, 1).</exception>
    /// <exception cref="InvalidOperationException">The series keeps no quantiles.</exception>
    public Estimate? Quantile(int series, int period, double probability) => Quantiles(series, period, [probability])[0];

    /// <summary>Several quantiles at once, for little more than the price of one.</summary>
    /// <param name="series">Index of a series with quantiles.</param>
    /// <param name="period">Period, from 0.</param>
    /// <param name="probabilities">Above 0 and below 1 each, at most 64, in any order.</param>
    /// <returns>For each what <see cref="Quantile"/> gives.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Series or period does not exist, or a probability is outside (0, 1), or too many.</exception>
    /// <exception cref="InvalidOperationException">The series keeps no quantiles.</exception>
    public IReadOnlyList<Estimate?> Quantiles(int series, int period, ReadOnlySpan<double> probabilities)
    {
        int cell = Cell(series, period);
        double weight = LaneTotals.Weight(Weights(cell));
        SeriesLayout layout = Plan.LayoutOf(series);
        double squares = layout.Weighted ? LaneTotals.Sum(_sums.AsSpan(WeightSquares(layout.WeightedCell + period), 8)) : weight;
        return _quantiles.Read(series, period, weight, squares > 0 ? weight * weight / squares : 0, probabilities);
    }

    private double? Variance(int series, int period)
    {
        int cell = Cell(series, period);
        double weight = LaneTotals.Weight(Weights(cell));
        bool weighted = Plan.LayoutOf(series).Weighted;
        double divisor = weighted ? weight : weight - 1;
        if (divisor <= 0)
            return null;

        double sum = LaneTotals.Sum(Sums(cell));
        double squares = LaneTotals.Sum(_sums.AsSpan((cell * CellMoments.MergedStride) + CellMoments.Squares, 8));
        double variance = Math.Max(0, squares - sum / weight * sum) / divisor;
        return double.IsFinite(variance) ? variance : null;
    }

    private ProbabilityEstimate ShareOfPaths(int series, ReadOnlySpan<long> counted)
    {
        Span<long> all = stackalloc long[StatisticsPlan.Replicates];
        all.Fill(Paths / StatisticsPlan.Replicates << ObservationKernel.WeightBits);
        return Share(series, counted, all);
    }

    private ProbabilityEstimate Share(int series, ReadOnlySpan<long> counted, ReadOnlySpan<long> all)
    {
        double count = LaneTotals.Weight(all);
        double share = Math.Clamp(LaneTotals.Weight(counted) / count, 0, 1);
        if (!FromReplicates(series))
            return ProbabilityEstimate.From(share, Math.Sqrt(share * (1 - share) / count), count);

        Span<double> above = stackalloc double[StatisticsPlan.Replicates];
        Span<double> below = stackalloc double[StatisticsPlan.Replicates];
        LaneTotals.ToNumbers(counted, above);
        LaneTotals.ToNumbers(all, below);
        return ProbabilityEstimate.From(share, LaneTotals.RatioError(above, below) ?? Math.Sqrt(share * (1 - share) / count), count);
    }

    private bool FromReplicates(int series) => Plan.Errors == ErrorSource.Replicates || Plan.LayoutOf(series).Weighted;

    private ReadOnlySpan<long> Weights(int cell) => Lanes(_totals.Weights, cell);

    private ReadOnlySpan<double> Sums(int cell) => _sums.AsSpan(cell * CellMoments.MergedStride, StatisticsPlan.Replicates);

    private int WeightSquares(int weightedCell) => (Plan.Sizes.Cells * CellMoments.MergedStride) + (weightedCell * 8);

    private static ReadOnlySpan<long> Lanes(long[] lanes, int cell) => lanes.AsSpan(cell * StatisticsPlan.Replicates, StatisticsPlan.Replicates);

    private static double? Finite(double value) => double.IsFinite(value) ? value + 0.0 : null;

    private int Cell(int series, int period)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(series);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(series, Plan.Series.Count);
        SeriesLayout layout = Plan.LayoutOf(series);
        ArgumentOutOfRangeException.ThrowIfNegative(period);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(period, layout.Periods);
        return layout.Cells[period];
    }

    private int LineCell(int series, int line, int period)
    {
        Cell(series, period);
        SeriesLayout layout = Plan.LayoutOf(series);
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(line, layout.Lines);
        return layout.LineCells[period] + line;
    }
}
