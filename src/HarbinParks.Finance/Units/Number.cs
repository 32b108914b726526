namespace HarbinParks.Finance.Units;

/// <summary>A plain number: a factor, an elasticity, a physical quantity whose unit stands in the name of its property.</summary>
/// <remarks>The default value is 0 and is valid.</remarks>
public readonly record struct Number : IQuantity
{
    private Number(double value) => Value = value;

    /// <summary>The number.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    double IQuantity.InBaseUnit => Value;

    /// <summary>A finite number.</summary>
    /// <param name="value">Any finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a number, or infinite.</exception>
    public static Number Of(double value) => double.IsFinite(value)
        ? new(value)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A number of the model is finite.");
}
