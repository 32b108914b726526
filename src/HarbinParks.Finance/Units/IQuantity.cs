namespace HarbinParks.Finance.Units;

/// <summary>A validated value with a unit: the plan compiler is the only place that takes the unit off.</summary>
public interface IQuantity
{
    /// <summary>The value in its base unit: yuan, fraction, fraction per year, or the plain number.</summary>
    double InBaseUnit { get; }
}
