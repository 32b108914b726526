using System.Buffers;

namespace HarbinParks.Finance.Statistics;

/// <summary>Finds values by rank without sorting all of them.</summary>
/// <remarks>One pass counts the keys by range, a second gathers the ranges that hold a wanted rank; these are searched in turn. The
/// result is the exact order statistic.</remarks>
internal static class OrderStatistics
{
    private const int SortedBelow = 2048;
    private const int RangeBits = 12;

    /// <summary>The keys of given ranks.</summary>
    /// <param name="keys">The keys, at least one.</param>
    /// <param name="ranks">Ranks from 0 to keys − 1, ascending.</param>
    /// <param name="selected">Out: the key of each rank. [ranks]</param>
    internal static void Select(ReadOnlySpan<uint> keys, ReadOnlySpan<int> ranks, Span<uint> selected)
    {
        uint[] scratch = ArrayPool<uint>.Shared.Rent(keys.Length);
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

        int[] counts = new int[1 << RangeBits];
        foreach (uint key in keys)
            counts[(int)((key - low) >> shift)]++;

        int[] places = Places(counts, ranks);
        foreach (uint key in keys)
        {
            int range = (int)((key - low) >> shift);
            if (places[range] >= 0)
                gathered[places[range]++] = key;
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
        uint low = uint.MaxValue;
        uint high = 0;
        foreach (uint key in keys)
        {
            low = Math.Min(low, key);
            high = Math.Max(high, key);
        }

        return (low, high);
    }

    // Where the keys of each range are gathered; -1 for the ranges without a wanted rank.
    private static int[] Places(int[] counts, ReadOnlySpan<int> ranks)
    {
        int[] places = new int[counts.Length];
        int before = 0;
        int gathered = 0;
        int next = 0;
        for (int range = 0; range < counts.Length; range++)
        {
            before += counts[range];
            places[range] = -1;
            if (next == ranks.Length || ranks[next] >= before)
                continue;

            places[range] = gathered;
            gathered += counts[range];
            while (next < ranks.Length && ranks[next] < before)
                next++;
        }

        return places;
    }
}
