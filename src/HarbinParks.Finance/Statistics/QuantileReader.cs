using System.Buffers;

namespace HarbinParks.Finance.Statistics;

/// <summary>Reads quantiles of one cell out of the kept values or the histogram.</summary>
/// <remarks>A target is a sum of weights counted from the smallest value up: without fractional weights, a rank from 1.</remarks>
internal static class QuantileReader
{
    /// <summary>Values at given ranks among kept values that all count once.</summary>
    /// <param name="view">The kept values.</param>
    /// <param name="cell">Cell among those with quantiles.</param>
    /// <param name="paths">Finished paths.</param>
    /// <param name="count">Values that count, at least 1.</param>
    /// <param name="targets">Ranks from 1, ascending.</param>
    /// <param name="values">Out: value − pivot at each. [targets]</param>
    internal static void FromValues(SampleView view, int cell, long paths, int count, ReadOnlySpan<double> targets, Span<float> values)
    {
        uint[] keys = ArrayPool<uint>.Shared.Rent(count + 1);
        int used = 0;
        for (int chunk = 0; chunk < view.Kept.Count; chunk++)
        {
            used += FloatSort.ToKeys(Values(view, chunk, cell, paths), keys.AsSpan(used));
        }

        Span<int> ranks = stackalloc int[targets.Length];
        Span<uint> selected = stackalloc uint[targets.Length];
        for (int i = 0; i < ranks.Length; i++)
            ranks[i] = (int)targets[i] - 1;

        OrderStatistics.Select(keys.AsSpan(0, used), ranks, selected);
        ArrayPool<uint>.Shared.Return(keys);
        for (int i = 0; i < values.Length; i++)
            values[i] = FloatSort.ValueOf(selected[i]);
    }

    /// <summary>Values at given sums of weights among kept values with fractional weights.</summary>
    /// <param name="view">The kept values.</param>
    /// <param name="cell">Cell among those with quantiles.</param>
    /// <param name="weighted">Cell among those with quantiles and fractional weights.</param>
    /// <param name="paths">Finished paths.</param>
    /// <param name="targets">Sums of weights in units of 2^-24, ascending.</param>
    /// <param name="values">Out: the smallest value − pivot up to which that weight is reached. [targets]</param>
    internal static void FromWeightedValues(SampleView view, int cell, int weighted, long paths, ReadOnlySpan<double> targets, Span<float> values)
    {
        List<(float Value, uint Weight)> pairs = [];
        for (int chunk = 0; chunk < view.Kept.Count; chunk++)
        {
            ReadOnlySpan<float> mine = Values(view, chunk, cell, paths);
            ReadOnlySpan<uint> weights = view.Kept[chunk].Weights.AsSpan(weighted * StatisticsPlan.ChunkPaths, mine.Length);
            for (int i = 0; i < mine.Length; i++)
            {
                if (!float.IsNaN(mine[i]))
                    pairs.Add((mine[i], weights[i]));
            }
        }

        pairs.Sort((a, b) => a.Value.CompareTo(b.Value));
        double reached = 0;
        int next = 0;
        foreach ((float value, uint weight) in pairs)
        {
            reached += weight;
            while (next < targets.Length && reached >= targets[next])
                values[next++] = value;
        }

        values[next..].Fill(pairs[^1].Value);
    }

    /// <summary>Values at given sums of weights from a histogram.</summary>
    /// <param name="bins">Counts or weights by bin; at least one above 0. [512]</param>
    /// <param name="edges">Edges of the bins. [512]</param>
    /// <param name="low">Smallest value − pivot.</param>
    /// <param name="high">Largest value − pivot.</param>
    /// <param name="middle">Taken off each target inside its bin: 0.5 for ranks, which stand for the middle of their share.</param>
    /// <param name="targets">Ranks or sums of weights, ascending.</param>
    /// <param name="values">Out: value − pivot at each, linear inside a bin. [targets]</param>
    internal static void FromHistogram(ReadOnlySpan<double> bins, ReadOnlySpan<float> edges, float low, float high, double middle,
        ReadOnlySpan<double> targets, Span<float> values)
    {
        double before = 0;
        int next = 0;
        for (int bin = 0; bin < bins.Length && next < targets.Length; before += bins[bin], bin++)
        {
            for (; next < targets.Length && targets[next] <= before + bins[bin]; next++)
            {
                float share = (float)((targets[next] - middle - before) / bins[bin]);
                values[next] = Inside(bin, edges, low, high, Math.Clamp(share, 0, 1));
            }
        }

        values[next..].Fill(high);
    }

    private static float Inside(int bin, ReadOnlySpan<float> edges, float low, float high, float share)
    {
        float from = bin == 0 ? low : Math.Max(low, edges[bin - 1]);
        float to = Math.Min(high, edges[bin]);
        return bin > 0 && edges[bin] == float.BitIncrement(edges[bin - 1]) ? edges[bin - 1] : from + ((to - from) * share);
    }

    private static ReadOnlySpan<float> Values(SampleView view, int chunk, int cell, long paths)
    {
        int count = (int)Math.Min(StatisticsPlan.ChunkPaths, paths - ((long)chunk * StatisticsPlan.ChunkPaths));
        return view.Kept[chunk].Values.AsSpan(cell * StatisticsPlan.ChunkPaths, count);
    }
}
