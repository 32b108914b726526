namespace HarbinParks.Finance.Statistics;

/// <summary>Counts values by bin.</summary>
internal static class HistogramSweep
{
    /// <summary>Counts the values of one cell.</summary>
    /// <param name="values">The values, NaN where none; at most 1,024. [paths]</param>
    /// <param name="edges">The edges, ascending, the last one infinite. [512]</param>
    /// <param name="counts">Out: counts by bin. [512]</param>
    internal static void Count(ReadOnlySpan<float> values, ReadOnlySpan<float> edges, Span<ushort> counts)
    {
        counts.Clear();
        foreach (float value in values)
        {
            if (!float.IsNaN(value))
                counts[BinOf(value, edges)]++;
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
    /// <param name="value">The value, not NaN.</param>
    /// <param name="edges">The edges. [512]</param>
    /// <returns>The bin, 0 to 511.</returns>
    internal static int BinOf(float value, ReadOnlySpan<float> edges)
    {
        int bin = 0;
        for (int half = HistogramBins.Count / 2; half > 0; half /= 2)
            bin += edges[bin + half - 1] <= value ? half : 0;

        return bin;
    }
}
