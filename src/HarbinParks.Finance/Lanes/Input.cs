using System.Diagnostics.CodeAnalysis;

namespace HarbinParks.Finance.Lanes;

/// <summary>A constant of the plan as a rule sees it: a number with its source, which only a lane type can open (输入).</summary>
/// <remarks>A rule cannot take the number out: a bare double in a formula would have no source for <see cref="Traced"/>
/// and no derivative. The default value is 0 without a source and is valid.</remarks>
[SuppressMessage("Naming", "CA1724:Type names should not match namespaces", Justification = "System.Windows.Input is not part of this program.")]
public readonly record struct Input
{
    internal readonly double Value;
    internal readonly int Id;
    internal readonly int Place;

    private Input(double value, int id, int place)
    {
        Value = value;
        Id = id;
        Place = place;
    }

    /// <summary>A number with its source.</summary>
    /// <param name="value">The number in the unit of the rule that reads it.</param>
    /// <param name="id">Number of the source in the plan's list of inputs; 0 for none.</param>
    /// <param name="place">Place of the number in the plan's list of values; 0 for none. A series has one source and a place for each of its numbers.</param>
    internal static Input Of(double value, int id, int place = 0) => new(value, id, place);
}
