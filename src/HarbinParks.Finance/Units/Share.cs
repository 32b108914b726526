namespace HarbinParks.Finance.Units;

/// <summary>A part of a whole (比例、占比), held as a fraction: 30 % is 0.3.</summary>
/// <remarks>The default value is nothing (0 %) and is valid.</remarks>
public readonly record struct Share : IQuantity
{
    private Share(double fraction) => Fraction = fraction;

    /// <summary>Fraction of the whole, 0 to 1.</summary>
    public double Fraction { get; }

    /// <inheritdoc/>
    double IQuantity.InBaseUnit => Fraction;

    /// <summary>A share as people write it.</summary>
    /// <param name="percent">Percent of the whole, 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range, or not a number.</exception>
    public static Share FromPercent(double percent) => percent is >= 0 and <= 100
        ? new(percent / 100)
        : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share lies in [0 %, 100 %].");
}
