using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HarbinParks.Finance.Statistics;

/// <summary>Integer sums, smallest and largest values of the finished chunks: what no order of addition can change.</summary>
internal sealed class RunTotals
{
    private RunTotals(int cells, int lineCells, int series, int bins, int weightedBins)
    {
        Weights = new long[(long)cells * StatisticsPlan.Replicates];
        Crossings = new long[(long)lineCells * StatisticsPlan.Replicates];
        FirstCrossings = new long[(long)lineCells * StatisticsPlan.Replicates];
        Minima = new double[cells];
        Maxima = new double[cells];
        Invalid = new long[series];
        Histogram = new uint[bins];
        WeightedHistogram = new long[weightedBins];
        Minima.AsSpan().Fill(double.PositiveInfinity);
        Maxima.AsSpan().Fill(double.NegativeInfinity);
    }

    /// <summary>Totals of nothing.</summary>
    /// <param name="plan">The plan.</param>
    internal RunTotals(StatisticsPlan plan)
        : this(plan.Sizes.Cells, plan.Sizes.LineCells, plan.Series.Count,
            plan.PilotChunks > 0 ? checked(plan.Sizes.QuantileCells * HistogramBins.Count) : 0,
            plan.PilotChunks > 0 ? checked(plan.Sizes.WeightedQuantileCells * HistogramBins.Count) : 0)
    {
    }

    /// <summary>Fixed-point weight of the defined values. [cells × 32]</summary>
    internal long[] Weights { get; }

    /// <summary>Fixed-point weight beyond each line. [line cells × 32]</summary>
    internal long[] Crossings { get; }

    /// <summary>Fixed-point weight beyond each line for the first time. [line cells × 32]</summary>
    internal long[] FirstCrossings { get; }

    /// <summary>Smallest values. [cells]</summary>
    internal double[] Minima { get; }

    /// <summary>Largest values. [cells]</summary>
    internal double[] Maxima { get; }

    /// <summary>Values that were NaN or infinite. [series]</summary>
    internal long[] Invalid { get; }

    /// <summary>Counts by bin. [quantile cells × 512]</summary>
    internal uint[] Histogram { get; }

    /// <summary>Weights by bin, in units of 2^-24. [weighted quantile cells × 512]</summary>
    internal long[] WeightedHistogram { get; }

    /// <summary>Adds a chunk, but for its histograms.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="record">The chunk.</param>
    internal void Add(StatisticsPlan plan, ChunkRecord record)
    {
        for (int series = 0; series < Invalid.Length; series++)
        {
            Invalid[series] += record.Invalid[series];
            SeriesLayout layout = plan.LayoutOf(series);
            for (int period = 0; period < layout.Periods; period++)
                Add(record, layout, period);
        }

        for (int cell = 0; cell < Minima.Length; cell++)
        {
            ReadOnlySpan<double> moments = record.Moments.AsSpan(cell * CellMoments.Stride, CellMoments.Stride);
            foreach (double low in moments[CellMoments.Minima..CellMoments.Maxima])
                Minima[cell] = low < Minima[cell] ? low : Minima[cell];
            foreach (double high in moments[CellMoments.Maxima..])
                Maxima[cell] = high > Maxima[cell] ? high : Maxima[cell];
        }
    }

    /// <summary>Adds the histograms of a chunk.</summary>
    /// <param name="record">The chunk, swept.</param>
    internal void AddHistograms(ChunkRecord record)
    {
        // Bins come 512 a cell, so sixteen at a time leave no rest.
        Span<Vector256<uint>> sums = MemoryMarshal.Cast<uint, Vector256<uint>>(Histogram.AsSpan());
        ReadOnlySpan<Vector256<ushort>> counts = MemoryMarshal.Cast<ushort, Vector256<ushort>>(record.Histogram.AsSpan());
        for (int i = 0; i < counts.Length; i++)
        {
            (Vector256<uint> lower, Vector256<uint> upper) = Vector256.Widen(counts[i]);
            sums[2 * i] += lower;
            sums[(2 * i) + 1] += upper;
        }

        AddAll(record.WeightedHistogram, WeightedHistogram);
    }

    /// <summary>A copy that later chunks do not change.</summary>
    /// <returns>The copy.</returns>
    internal RunTotals Copy()
    {
        RunTotals copy = new(Minima.Length, Crossings.Length / StatisticsPlan.Replicates, Invalid.Length, Histogram.Length, WeightedHistogram.Length);
        Weights.CopyTo(copy.Weights, 0);
        Crossings.CopyTo(copy.Crossings, 0);
        FirstCrossings.CopyTo(copy.FirstCrossings, 0);
        Minima.CopyTo(copy.Minima, 0);
        Maxima.CopyTo(copy.Maxima, 0);
        Invalid.CopyTo(copy.Invalid, 0);
        Histogram.CopyTo(copy.Histogram, 0);
        WeightedHistogram.CopyTo(copy.WeightedHistogram, 0);
        return copy;
    }

    private void Add(ChunkRecord record, SeriesLayout layout, int period)
    {
        Span<long> weights = Lanes(Weights, layout.Cells[period]);
        if (layout.Weighted)
            AddAll(Lanes(record.Weights, layout.WeightedCell + period), weights);
        else
            LanePlane.Add(Plane(record.Defined, layout.Cells[period]), weights);

        for (int line = 0; line < layout.Lines; line++)
        {
            int cell = layout.LineCells[period] + line;
            int weighted = layout.WeightedLineCell + (line * layout.Periods) + period;
            if (layout.Weighted)
            {
                AddAll(Lanes(record.CrossingWeights, weighted), Lanes(Crossings, cell));
                AddAll(Lanes(record.FirstCrossingWeights, weighted), Lanes(FirstCrossings, cell));
            }
            else
            {
                LanePlane.Add(Plane(record.Crossings, cell), Lanes(Crossings, cell));
                LanePlane.Add(Plane(record.FirstCrossings, cell), Lanes(FirstCrossings, cell));
            }
        }
    }

    private static Span<long> Lanes(long[] lanes, int cell) => lanes.AsSpan(cell * StatisticsPlan.Replicates, StatisticsPlan.Replicates);

    private static ReadOnlySpan<byte> Plane(byte[] planes, int cell) => planes.AsSpan(cell * ChunkRecord.PlaneBytes, ChunkRecord.PlaneBytes);

    private static void AddAll(ReadOnlySpan<long> terms, Span<long> sums)
    {
        for (int i = 0; i < sums.Length; i++)
            sums[i] += terms[i];
    }
}
