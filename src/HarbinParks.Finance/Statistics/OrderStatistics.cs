using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HarbinParks.Finance.Statistics;

/// <summary>Finds values by rank without sorting all of them.</summary>
/// <remarks>One pass counts the keys by range, a second gathers the ranges that hold a wanted rank; these are searched in turn. The
/// result is the exact order statistic.</remarks>
internal static class OrderStatistics
{
    private const int SortedBelow = 2048;
    private const int RangeBits = 12;
    private const int Ranges = 1 << RangeBits;

    /// <summary>The keys of given ranks.</summary>
    /// <param name="keys">The keys, at least one.</param>
    /// <param name="ranks">Ranks from 0 to keys − 1, ascending.</param>
    /// <param name="selected">Out: the key of each rank. [ranks]</param>
    internal static void Select(ReadOnlySpan<uint> keys, ReadOnlySpan<int> ranks, Span<uint> selected)
    {
        uint[] scratch = ArrayPool<uint>.Shared.Rent(keys.Length + 1);
        if (keys.Length <= SortedBelow)
            SelectSorted(keys, ranks, selected, scratch.AsSpan(0, keys.Length));
        else
            SelectByRange(keys, ranks, selected, scratch);

        ArrayPool<uint>.Shared.Return(scratch);
    }

    private static void SelectSorted(ReadOnlySpan<uint> keys, ReadOnlySpan<int> ranks, Span<uint> selected, Span<uint> sorted)
    {
        keys.CopyTo(sorted);
        sorted.Sort();
        for (int i = 0; i < ranks.Length; i++)
            selected[i] = sorted[ranks[i]];
    }

    private static void SelectByRange(ReadOnlySpan<uint> keys, ReadOnlySpan<int> ranks, Span<uint> selected, uint[] gathered)
    {
        (uint low, uint high) = Bounds(keys);
        if (low == high)
        {
            selected.Fill(low);
            return;
        }

        int shift = 0;
        while ((high - low) >> shift >> RangeBits != 0)
            shift++;

        int[] counts = new int[Ranges];
        foreach (uint key in keys)
            counts[(int)((key - low) >> shift) & (Ranges - 1)]++;

        // The keys of unwanted ranges all go to one place behind the wanted ones: a write costs less than a branch guessed wrong.
        (int[] places, int[] steps) = Places(counts, ranks, keys.Length);
        foreach (uint key in keys)
        {
            int range = (int)((key - low) >> shift) & (Ranges - 1);
            gathered[places[range]] = key;
            places[range] += steps[range];
        }

        int before = 0;
        int next = 0;
        for (int range = 0; range < counts.Length && next < ranks.Length; before += counts[range], range++)
        {
            int first = next;
            while (next < ranks.Length && ranks[next] < before + counts[range])
                next++;

            if (next == first)
                continue;

            int[] inside = ranks[first..next].ToArray();
            for (int i = 0; i < inside.Length; i++)
                inside[i] -= before;

            Select(gathered.AsSpan(places[range] - counts[range], counts[range]), inside, selected[first..next]);
        }
    }

    private static (uint Low, uint High) Bounds(ReadOnlySpan<uint> keys)
    {
        ReadOnlySpan<Vector256<uint>> vectors = MemoryMarshal.Cast<uint, Vector256<uint>>(keys);
        Vector256<uint> lows = Vector256.Create(uint.MaxValue);
        Vector256<uint> highs = Vector256<uint>.Zero;
        foreach (Vector256<uint> vector in vectors)
        {
            lows = Vector256.Min(lows, vector);
            highs = Vector256.Max(highs, vector);
        }

        uint low = uint.MaxValue;
        uint high = 0;
        for (int i = 0; i < Vector256<uint>.Count; i++)
        {
            low = Math.Min(low, lows[i]);
            high = Math.Max(high, highs[i]);
        }

        foreach (uint key in keys[(vectors.Length * Vector256<uint>.Count)..])
        {
            low = Math.Min(low, key);
            high = Math.Max(high, key);
        }

        return (low, high);
    }

    // Where the keys of each range are gathered, and by how much that place moves with each key.
    private static (int[] Places, int[] Steps) Places(int[] counts, ReadOnlySpan<int> ranks, int elsewhere)
    {
        int[] places = new int[counts.Length];
        int[] steps = new int[counts.Length];
        int before = 0;
        int gathered = 0;
        int next = 0;
        for (int range = 0; range < counts.Length; range++)
        {
            before += counts[range];
            places[range] = elsewhere;
            if (next == ranks.Length || ranks[next] >= before)
                continue;

            places[range] = gathered;
            steps[range] = 1;
            gathered += counts[range];
            while (next < ranks.Length && ranks[next] < before)
                next++;
        }

        return (places, steps);
    }
}
