namespace HarbinParks.Finance.Statistics;

/// <summary>Answers questions for quantiles, whichever way they were kept.</summary>
/// <param name="plan">The plan.</param>
/// <param name="paths">Finished paths.</param>
/// <param name="totals">Merged integers.</param>
/// <param name="samples">Kept values or edges.</param>
internal sealed class QuantileTable(StatisticsPlan plan, long paths, RunTotals totals, SampleView samples)
{
    private const int LargestQuestion = 64;

    // p × n is a whole number up to rounding where it is meant to be one.
    private const double RankRounding = 1e-9;

    /// <summary>Equation 77: quantiles of one cell with their errors.</summary>
    /// <param name="series">Index of the series.</param>
    /// <param name="period">Period, from 0.</param>
    /// <param name="weight">Sum of the weights of the cell.</param>
    /// <param name="effective">Number of paths of equal weight that say as much.</param>
    /// <param name="probabilities">Above 0 and below 1 each.</param>
    /// <returns>An estimate for each; none if the cell has no value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A probability is outside (0, 1), or there are too many.</exception>
    /// <exception cref="InvalidOperationException">The series keeps no quantiles.</exception>
    internal Estimate?[] Read(int series, int period, double weight, double effective, ReadOnlySpan<double> probabilities)
    {
        if (!plan.LayoutOf(series).Quantiles)
            throw new InvalidOperationException($"Series {plan.Series[series].Id} keeps no quantiles.");
        if (probabilities.Length > LargestQuestion)
            throw new ArgumentOutOfRangeException(nameof(probabilities), probabilities.Length, $"At most {LargestQuestion} quantiles are read at once.");
        foreach (double probability in probabilities)
        {
            if (!(probability is > 0 and < 1))
                throw new ArgumentOutOfRangeException(nameof(probabilities), probability, "A quantile's probability lies in (0, 1).");
        }

        Estimate?[] estimates = new Estimate?[probabilities.Length];
        if (weight <= 0)
            return estimates;

        double[] targets = Targets(series, weight, effective, probabilities);
        int[] order = new int[targets.Length];
        for (int i = 0; i < order.Length; i++)
            order[i] = i;

        Array.Sort(targets, order);
        float[] offs = new float[targets.Length];
        Fill(series, period, weight, targets, offs);
        double[] values = new double[targets.Length];
        for (int i = 0; i < order.Length; i++)
            values[order[i]] = ValueOf(series, period, offs[i]);

        for (int i = 0; i < estimates.Length; i++)
            estimates[i] = new Estimate(values[3 * i], Math.Max(0, (values[3 * i + 2] - values[3 * i + 1]) / 2));

        return estimates;
    }

    // Three targets a quantile: itself, and one standard error of its rank below and above.
    private double[] Targets(int series, double weight, double effective, ReadOnlySpan<double> probabilities)
    {
        double[] targets = new double[3 * probabilities.Length];
        bool weighted = plan.LayoutOf(series).Weighted;
        for (int i = 0; i < probabilities.Length; i++)
        {
            double p = probabilities[i];
            double step = Math.Sqrt(p * (1 - p) / effective);
            targets[3 * i] = p;
            targets[(3 * i) + 1] = Math.Max(0, p - step);
            targets[(3 * i) + 2] = Math.Min(1, p + step);
        }

        for (int i = 0; i < targets.Length; i++)
        {
            targets[i] = weighted
                ? targets[i] * weight * (1L << HistogramBins.WeightBits)
                : Math.Clamp(Math.Ceiling((targets[i] * weight) - RankRounding), 1, weight);
        }

        return targets;
    }

    private void Fill(int series, int period, double weight, double[] targets, float[] offs)
    {
        SeriesLayout layout = plan.LayoutOf(series);
        int cell = layout.QuantileCells[period];
        int weighted = layout.WeightedQuantileCell + period;
        if (samples.Edges.Length == 0)
        {
            if (layout.Weighted)
                QuantileReader.FromWeightedValues(samples, cell, weighted, paths, targets, offs);
            else
                QuantileReader.FromValues(samples, cell, paths, (int)weight, targets, offs);

            return;
        }

        double pivot = layout.Pivots[period];
        Span<double> bins = stackalloc double[HistogramBins.Count];
        for (int bin = 0; bin < bins.Length; bin++)
            bins[bin] = layout.Weighted ? totals.WeightedHistogram[(weighted * HistogramBins.Count) + bin] : totals.Histogram[(cell * HistogramBins.Count) + bin];

        QuantileReader.FromHistogram(bins, samples.Edges.AsSpan(cell * HistogramBins.Count, HistogramBins.Count),
            (float)(totals.Minima[layout.Cells[period]] - pivot), (float)(totals.Maxima[layout.Cells[period]] - pivot),
            layout.Weighted ? 0 : 0.5, targets, offs);
    }

    private double ValueOf(int series, int period, float off)
    {
        double pivot = plan.LayoutOf(series).Pivots[period];
        foreach (double atom in plan.Series[series].Atoms)
        {
            if ((float)(atom - pivot) == off)
                return atom;
        }

        return pivot + off;
    }
}
