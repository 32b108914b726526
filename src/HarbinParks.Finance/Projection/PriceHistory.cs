using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>An index of the last four years. One per lane group; stations read and write it.</summary>
internal struct PriceHistory<T>
    where T : struct, INumberLane<T>
{
    /// <summary>A year ago.</summary>
    public T One;

    /// <summary>Two years ago.</summary>
    public T Two;

    /// <summary>Three years ago.</summary>
    public T Three;

    /// <summary>Four years ago.</summary>
    public T Four;

    /// <summary>All years alike.</summary>
    /// <param name="level">Index of the base year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fill(T level)
    {
        One = level;
        Two = level;
        Three = level;
        Four = level;
    }

    /// <summary>The index some years ago, before the year is noted.</summary>
    /// <param name="years">0 to 4.</param>
    /// <param name="now">Index of the year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T Ago(int years, T now) => years switch
    {
        0 => now,
        1 => One,
        2 => Two,
        3 => Three,
        _ => Four,
    };

    /// <summary>Notes a year.</summary>
    /// <param name="now">Its index.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Note(T now)
    {
        Four = Three;
        Three = Two;
        Two = One;
        One = now;
    }
}
