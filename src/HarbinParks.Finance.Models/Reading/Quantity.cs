using HarbinParks.Finance.Models.Figures;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>What a figure must be: its unit, the bounds that hold always, and the sizes that are plausible where it stands.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <param name="Unit">Unit that the text must have.</param>
/// <param name="Least">Smallest value, in the unit of <see cref="FigureUnit"/>.</param>
/// <param name="Most">Largest value.</param>
/// <param name="Example">How it is written.</param>
/// <param name="Make">Makes the value.</param>
internal sealed record Quantity<T>(FigureUnit Unit, double Least, double Most, string Example, Func<double, T> Make)
    where T : struct, IQuantity
{
    /// <summary>Sizes below are taken for a slip of unit unless confirmed.</summary>
    public double PlausibleLeast { get; init; } = double.NegativeInfinity;

    /// <summary>Sizes above are taken for a slip of unit unless confirmed.</summary>
    public double PlausibleMost { get; init; } = double.PositiveInfinity;

    /// <summary>Whether the least value itself is refused.</summary>
    public bool AboveLeast { get; init; }

    /// <summary>Value 0 is plausible whatever the plausible sizes are.</summary>
    public bool ZeroIsPlausible { get; init; }

    /// <summary>Whether a value lies within the bounds that hold always.</summary>
    public bool IsAllowed(double value) => value >= Least && value <= Most && !(AboveLeast && value <= Least);

    /// <summary>Whether a value has a size that needs no confirmation.</summary>
    public bool IsPlausible(double value) => (value >= PlausibleLeast && value <= PlausibleMost) || (ZeroIsPlausible && value.Equals(0d));
}
