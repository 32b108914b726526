namespace HarbinParks.Finance.Statistics;

/// <summary>An estimated probability, its error and an interval that is right near 0 and 1 as well.</summary>
/// <remarks>Immutable. Made by <see cref="From"/>; the default value says nothing.</remarks>
public readonly record struct ProbabilityEstimate
{
    private const double NormalQuantile975 = 1.959963984540054;

    private ProbabilityEstimate(double probability, double standardError, double low, double high, double effectiveCount)
    {
        Probability = probability;
        StandardError = standardError;
        Low = low;
        High = high;
        EffectiveCount = effectiveCount;
    }

    /// <summary>The estimate, in [0, 1].</summary>
    public double Probability { get; }

    /// <summary>Its standard error; 0 where no path or every path counts, so read <see cref="Low"/> and <see cref="High"/> there.</summary>
    public double StandardError { get; }

    /// <summary>Lower end of the 95 % Wilson interval.</summary>
    public double Low { get; }

    /// <summary>Upper end of the 95 % Wilson interval.</summary>
    public double High { get; }

    /// <summary>Number of independent paths that would give this error: p(1 − p)/se², or the count itself where that is not defined.</summary>
    public double EffectiveCount { get; }

    /// <summary>Equation 76: the estimate with its Wilson interval.</summary>
    /// <param name="probability">In [0, 1].</param>
    /// <param name="standardError">Finite, not negative; 0 where it could not be seen.</param>
    /// <param name="count">Number of paths behind it, above 0; used where p(1 − p)/se² is not defined.</param>
    /// <returns>The estimate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument outside its range, or NaN.</exception>
    /// <remarks>Wilson (1927), Probable inference, the law of succession, and statistical inference.</remarks>
    public static ProbabilityEstimate From(double probability, double standardError, double count)
    {
        if (!(probability is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies in [0, 1].");
        if (!(standardError >= 0) || double.IsInfinity(standardError))
            throw new ArgumentOutOfRangeException(nameof(standardError), standardError, "A standard error is finite and not negative.");
        if (!(count > 0) || double.IsInfinity(count))
            throw new ArgumentOutOfRangeException(nameof(count), count, "A count is finite and above 0.");

        double spread = probability * (1 - probability);
        double effective = spread > 0 && standardError > 0 ? spread / (standardError * standardError) : count;
        double square = NormalQuantile975 * NormalQuantile975 / effective;
        double centre = (probability + square / 2) / (1 + square);
        double half = Math.Sqrt(spread * square + square * square / 4) / (1 + square);
        double low = probability == 0 ? 0 : Math.Max(0, centre - half);
        double high = probability == 1 ? 1 : Math.Min(1, centre + half);
        return new(probability, standardError, low, high, effective);
    }
}
