using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HarbinParks.Finance.Statistics;

/// <summary>Counts values by bin.</summary>
/// <remarks>The bin is found by halving, without a branch on the value: a branch would be guessed wrong every second time.</remarks>
internal static class HistogramSweep
{
    private const int Together = 16;

    /// <summary>Counts the values of one cell.</summary>
    /// <param name="values">The values, NaN where none; at most 1,024. [paths]</param>
    /// <param name="edges">The edges, ascending, the last one infinite. [512]</param>
    /// <param name="counts">Out: counts by bin. [512]</param>
    internal static void Count(ReadOnlySpan<float> values, ReadOnlySpan<float> edges, Span<ushort> counts)
    {
        counts.Clear();
        Span<int> bins = stackalloc int[Together];
        for (int i = 0; i < values.Length; i += Together)
        {
            ReadOnlySpan<float> some = values.Slice(i, Math.Min(Together, values.Length - i));
            Find(some, edges, bins);
            for (int j = 0; j < some.Length; j++)
                counts[bins[j] & (HistogramBins.Count - 1)] += float.IsNaN(some[j]) ? (ushort)0 : (ushort)1;
        }
    }

    /// <summary>Adds up the weights of the values of one cell.</summary>
    /// <param name="values">The values, NaN where none; at most 1,024. [paths]</param>
    /// <param name="weights">Their weights. [paths]</param>
    /// <param name="edges">The edges, ascending, the last one infinite. [512]</param>
    /// <param name="sums">Out: weights by bin. [512]</param>
    internal static void Add(ReadOnlySpan<float> values, ReadOnlySpan<uint> weights, ReadOnlySpan<float> edges, Span<long> sums)
    {
        sums.Clear();
        for (int i = 0; i < values.Length; i++)
        {
            if (!float.IsNaN(values[i]))
                sums[BinOf(values[i], edges)] += weights[i];
        }
    }

    /// <summary>The bin of a value: the number of edges that are not above it.</summary>
    /// <param name="value">The value; NaN goes to bin 0.</param>
    /// <param name="edges">The edges. [512]</param>
    /// <returns>The bin, 0 to 511.</returns>
    internal static int BinOf(float value, ReadOnlySpan<float> edges)
    {
        int bin = 0;
        for (int half = HistogramBins.Count / 2; half > 0; half /= 2)
            bin += half * Unsafe.BitCast<bool, byte>(edges[bin + half - 1] <= value);

        return bin;
    }

    /// <summary>The bins of up to 16 values.</summary>
    /// <param name="values">The values; NaN goes to bin 0. [up to 16]</param>
    /// <param name="edges">The edges. [512]</param>
    /// <param name="bins">Out: the bins. [16]</param>
    internal static unsafe void Find(ReadOnlySpan<float> values, ReadOnlySpan<float> edges, Span<int> bins)
    {
        if (!Avx2.IsSupported || values.Length < Together)
        {
            for (int i = 0; i < values.Length; i++)
                bins[i] = BinOf(values[i], edges);

            return;
        }

        Vector256<float> first = Vector256.Create(values);
        Vector256<float> second = Vector256.Create(values[Vector256<float>.Count..]);
        Vector256<int> firstBin = Vector256<int>.Zero;
        Vector256<int> secondBin = Vector256<int>.Zero;
        fixed (float* start = edges)
        {
            for (int half = HistogramBins.Count / 2; half > 0; half /= 2)
            {
                Vector256<int> step = Vector256.Create(half);
                firstBin += Vector256.LessThanOrEqual(Avx2.GatherVector256(start + half - 1, firstBin, sizeof(float)), first).AsInt32() & step;
                secondBin += Vector256.LessThanOrEqual(Avx2.GatherVector256(start + half - 1, secondBin, sizeof(float)), second).AsInt32() & step;
            }
        }

        firstBin.CopyTo(bins);
        secondBin.CopyTo(bins[Vector256<int>.Count..]);
    }
}
