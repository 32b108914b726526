using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HarbinParks.Finance.Statistics;

/// <summary>Counts values by bin.</summary>
/// <remarks>A bin is found in three steps of eight edges each, compared at once: 512 is 8 × 8 × 8. Branches on the value would be guessed wrong
/// every second time, and gathering edges is slow on processors that guard it.</remarks>
internal static class HistogramSweep
{
    private const int Fan = 8;

    /// <summary>Counts the values of one cell.</summary>
    /// <param name="values">The values, NaN where none; at most 1,024. [paths]</param>
    /// <param name="edges">The edges, ascending, the last one infinite. [512]</param>
    /// <param name="counts">Out: counts by bin. [512]</param>
    internal static void Count(ReadOnlySpan<float> values, ReadOnlySpan<float> edges, Span<ushort> counts)
    {
        Span<float> coarse = stackalloc float[Fan + (Fan * Fan)];
        Coarsen(edges, coarse);
        ref float fine = ref MemoryMarshal.GetReference(edges);
        ref ushort bins = ref MemoryMarshal.GetReference(counts[..HistogramBins.Count]);
        counts.Clear();
        int missing = 0;
        foreach (float value in values)
        {
            missing += Unsafe.BitCast<bool, byte>(float.IsNaN(value));
            Unsafe.Add(ref bins, BinOf(value, ref MemoryMarshal.GetReference(coarse), ref fine))++;
        }

        // NaN is above no edge, so it was counted in bin 0.
        counts[0] -= (ushort)missing;
    }

    /// <summary>Adds up the weights of the values of one cell.</summary>
    /// <param name="values">The values, NaN where none; at most 1,024. [paths]</param>
    /// <param name="weights">Their weights. [paths]</param>
    /// <param name="edges">The edges, ascending, the last one infinite. [512]</param>
    /// <param name="sums">Out: weights by bin. [512]</param>
    internal static void Add(ReadOnlySpan<float> values, ReadOnlySpan<uint> weights, ReadOnlySpan<float> edges, Span<long> sums)
    {
        Span<float> coarse = stackalloc float[Fan + (Fan * Fan)];
        Coarsen(edges, coarse);
        ref float fine = ref MemoryMarshal.GetReference(edges);
        sums.Clear();
        for (int i = 0; i < values.Length; i++)
        {
            if (!float.IsNaN(values[i]))
                sums[BinOf(values[i], ref MemoryMarshal.GetReference(coarse), ref fine)] += weights[i];
        }
    }

    // Every 64th edge, then every 8th.
    private static void Coarsen(ReadOnlySpan<float> edges, Span<float> coarse)
    {
        for (int i = 0; i < Fan; i++)
            coarse[i] = edges[(i * Fan * Fan) + (Fan * Fan) - 1];

        for (int i = 0; i < Fan * Fan; i++)
            coarse[Fan + i] = edges[(i * Fan) + Fan - 1];
    }

    // The number of edges that are not above the value; the last of each eight is above it by the step before.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int BinOf(float value, ref float coarse, ref float fine)
    {
        Vector256<float> wide = Vector256.Create(value);
        int bin = NotAbove(ref coarse, wide);
        bin = (bin * Fan) + NotAbove(ref Unsafe.Add(ref coarse, Fan + (bin * Fan)), wide);
        return (bin * Fan) + NotAbove(ref Unsafe.Add(ref fine, bin * Fan), wide);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int NotAbove(ref float edges, Vector256<float> value)
        => BitOperations.PopCount(Vector256.LessThanOrEqual(Vector256.LoadUnsafe(ref edges), value).ExtractMostSignificantBits());
}
