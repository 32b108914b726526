namespace HarbinParks.Finance.Statistics;

/// <summary>Sums over the replicates of a run and the error of a ratio of two of them.</summary>
internal static class LaneTotals
{
    private const double WeightUnit = 1.0 / (1L << ObservationKernel.WeightBits);

    /// <summary>Sum of fixed-point weights.</summary>
    /// <param name="lanes">Weight by replicate, 1.0 = 2^30. [32]</param>
    /// <returns>The sum, exact as an integer, in units of 1.</returns>
    internal static double Weight(ReadOnlySpan<long> lanes)
    {
        long sum = 0;
        foreach (long lane in lanes)
            sum += lane;

        return sum * WeightUnit;
    }

    /// <summary>Sum of floating lanes, in the order of the lanes.</summary>
    /// <param name="lanes">The lanes.</param>
    /// <returns>The sum.</returns>
    internal static double Sum(ReadOnlySpan<double> lanes)
    {
        double sum = 0;
        foreach (double lane in lanes)
            sum += lane;

        return sum;
    }

    /// <summary>Fixed-point weights as numbers.</summary>
    /// <param name="lanes">Weight by replicate, 1.0 = 2^30. [32]</param>
    /// <param name="numbers">Out: the same in units of 1. [32]</param>
    internal static void ToNumbers(ReadOnlySpan<long> lanes, Span<double> numbers)
    {
        for (int i = 0; i < lanes.Length; i++)
            numbers[i] = lanes[i] * WeightUnit;
    }

    /// <summary>Equation 75: standard error of the ratio of two sums, from its spread between the replicates.</summary>
    /// <param name="above">Numerator by replicate. [32]</param>
    /// <param name="below">Denominator by replicate. [32]</param>
    /// <returns>√(R/(R − 1) Σ (above_r − ratio × below_r)²) / Σ below; none with fewer than two replicates that have a denominator.</returns>
    /// <remarks>The linearised ratio estimator (Cochran 1977, Sampling Techniques, chapter 6); with equal denominators it is the
    /// standard deviation of the replicates' means over √R.</remarks>
    internal static double? RatioError(ReadOnlySpan<double> above, ReadOnlySpan<double> below)
    {
        double total = Sum(below);
        int replicates = 0;
        foreach (double part in below)
            replicates += part > 0 ? 1 : 0;

        if (replicates < 2)
            return null;

        double ratio = Sum(above) / total;
        double squares = 0;
        for (int i = 0; i < above.Length; i++)
        {
            double off = above[i] - ratio * below[i];
            squares += off * off;
        }

        double error = Math.Sqrt(squares * replicates / (replicates - 1)) / total;
        return double.IsFinite(error) ? error : null;
    }
}
