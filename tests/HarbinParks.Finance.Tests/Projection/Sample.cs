namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Values of one driver in one year over many paths, and how far its moments may lie from the truth by chance.</summary>
internal sealed class Sample(double[] values)
{
    private const double StandardErrors = 4.5;

    /// <summary>Mean.</summary>
    public double Mean { get; } = values.Average();

    /// <summary>Variance.</summary>
    public double Variance => values.Sum(value => (value - Mean) * (value - Mean)) / (values.Length - 1);

    /// <summary>Fails where mean or standard deviation is not what the closed form says, up to chance.</summary>
    public void AssertMoments(double mean, double variance, string what)
    {
        AssertMean(mean, what);
        double fourth = values.Sum(value => Math.Pow(value - Mean, 4)) / values.Length;
        double error = Math.Sqrt(Math.Max(fourth - Variance * Variance, 0) / values.Length);
        Assert.True(Math.Abs(Variance - variance) <= StandardErrors * error + 1e-12, $"{what}: variance {Variance:R}, expected {variance:R} ± {error:R}.");
    }

    /// <summary>Fails where the mean is not what the closed form says, up to chance.</summary>
    public void AssertMean(double mean, string what)
    {
        double error = Math.Sqrt(Variance / values.Length);
        Assert.True(Math.Abs(Mean - mean) <= StandardErrors * error + 1e-12, $"{what}: mean {Mean:R}, expected {mean:R} ± {error:R}.");
    }

    /// <summary>Fails where the share of a condition is not what it should be, up to chance.</summary>
    public void AssertShare(Func<double, bool> condition, double share, string what)
        => new Sample([.. values.Select(value => condition(value) ? 1.0 : 0)]).AssertMean(share, what);

    /// <summary>Correlation with another sample on the same paths.</summary>
    public double Correlation(Sample other) => values.Zip(other.Values, (a, b) => (a - Mean) * (b - other.Mean)).Sum() / (values.Length - 1) / Math.Sqrt(Variance * other.Variance);

    private double[] Values => values;
}
