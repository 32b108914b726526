namespace HarbinParks.Finance.Units;

/// <summary>A yearly rate or growth (年利率、年增速), held as a fraction per year: 4.9 % is 0.049.</summary>
/// <remarks>The default value is a rate of zero and is valid.</remarks>
public readonly record struct Rate : IQuantity
{
    private Rate(double fraction) => Fraction = fraction;

    /// <summary>Fraction per year.</summary>
    public double Fraction { get; }

    /// <inheritdoc/>
    double IQuantity.InBaseUnit => Fraction;

    /// <summary>A rate as people write it.</summary>
    /// <param name="percent">Percent per year, -99 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range, or not a number.</exception>
    public static Rate FromPercent(double percent) => percent is >= -99 and <= 100
        ? new(percent / 100)
        : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A yearly rate lies in [-99 %, 100 %].");
}
