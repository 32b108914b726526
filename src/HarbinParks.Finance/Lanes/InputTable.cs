using System.Runtime.CompilerServices;

namespace HarbinParks.Finance.Lanes;

/// <summary>A row of constants of the plan by period, read by delay with <see cref="INumberLane{T}.Pick"/> (按期输入表).</summary>
/// <remarks>Immutable. Before its first and after its last entry the row goes on with that entry.</remarks>
public sealed class InputTable
{
    /// <summary>Largest delay that one look-up serves: a window of eight entries is one 512-bit load.</summary>
    internal const int LargestBack = 7;

    // Both ends are repeated LargestBack times, so that a window needs no bounds but one clamp of its start.
    private readonly double[] _padded;

    private InputTable(double[] padded, int id, int place)
    {
        _padded = padded;
        Id = id;
        Place = place;
    }

    internal int Id { get; }

    /// <summary>Place of the first entry in the plan's list of values, the others follow; 0 for none.</summary>
    internal int Place { get; }

    internal ReadOnlySpan<double> Values => _padded.AsSpan(LargestBack, _padded.Length - 2 * LargestBack);

    /// <summary>A row of numbers with its source.</summary>
    /// <param name="values">At least one number, by period.</param>
    /// <param name="id">Number of the source in the plan's list of inputs; 0 for none.</param>
    /// <param name="place">Place of the first number in the plan's list of values; 0 for none.</param>
    /// <exception cref="ArgumentException">The row is empty.</exception>
    internal static InputTable Of(ReadOnlySpan<double> values, int id, int place = 0)
    {
        if (values.IsEmpty)
            throw new ArgumentException("A table holds at least one number.", nameof(values));

        double[] padded = new double[values.Length + 2 * LargestBack];
        padded.AsSpan(0, LargestBack).Fill(values[0]);
        values.CopyTo(padded.AsSpan(LargestBack));
        padded.AsSpan(LargestBack + values.Length).Fill(values[^1]);
        return new InputTable(padded, id, place);
    }

    /// <summary>Which entry a look-up reads: the delay taken to 0…7, the entry to the nearest end of the row.</summary>
    /// <remarks>A fraction of a delay is rounded by the same sum as in the lanes. The place for NaN is 0, though its value is NaN.</remarks>
    internal int IndexOf(int newest, double back)
    {
        double place = Elementary.WholeShift + LargestBack - Math.Clamp(back, 0, LargestBack) - Elementary.WholeShift;
        long index = double.IsNaN(back) ? 0 : (long)newest - LargestBack + (long)place;
        return (int)Math.Clamp(index, 0, Values.Length - 1);
    }

    /// <summary>The eight entries newest - 7 … newest, oldest first, each end repeated where the row does not reach.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<double> Window(int newest)
        => _padded.AsSpan(Math.Clamp(newest, 0, _padded.Length - LargestBack - 1), LargestBack + 1);
}
