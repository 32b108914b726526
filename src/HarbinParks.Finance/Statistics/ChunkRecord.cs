namespace HarbinParks.Finance.Statistics;

/// <summary>Everything observed in one chunk, before it is merged.</summary>
/// <remarks>Filled by one worker, then owned by the merger, which hands it out again. Bits are kept one a path in 128 bytes a cell,
/// path 0 of the chunk in bit 0 of byte 0.</remarks>
internal sealed class ChunkRecord
{
    /// <summary>Bytes of one bit a path.</summary>
    internal const int PlaneBytes = StatisticsPlan.ChunkPaths / 8;

    /// <summary>Makes room for a chunk of a plan.</summary>
    /// <param name="plan">The plan.</param>
    internal ChunkRecord(StatisticsPlan plan)
    {
        LayoutSizes sizes = plan.Sizes;
        Moments = new double[(long)sizes.Cells * CellMoments.Stride];
        Defined = new byte[(long)sizes.Cells * PlaneBytes];
        Crossings = new byte[(long)sizes.LineCells * PlaneBytes];
        FirstCrossings = new byte[(long)sizes.LineCells * PlaneBytes];
        Weights = new long[(long)sizes.WeightedCells * StatisticsPlan.Replicates];
        WeightSquares = new double[(long)sizes.WeightedCells * 8];
        CrossingWeights = new long[(long)sizes.WeightedLineCells * StatisticsPlan.Replicates];
        FirstCrossingWeights = new long[(long)sizes.WeightedLineCells * StatisticsPlan.Replicates];
        Invalid = new long[plan.Series.Count];
        bool histograms = plan.PilotChunks > 0;
        Histogram = histograms ? new ushort[(long)sizes.QuantileCells * HistogramBins.Count] : [];
        WeightedHistogram = histograms ? new long[(long)sizes.WeightedQuantileCells * HistogramBins.Count] : [];
    }

    /// <summary>Index of the chunk.</summary>
    internal int Chunk { get; private set; }

    /// <summary>Paths of the chunk.</summary>
    internal int Paths { get; private set; }

    /// <summary>Floating sums. [cells × <see cref="CellMoments.Stride"/>]</summary>
    internal double[] Moments { get; }

    /// <summary>Paths that count. [cells × 128 bytes]</summary>
    internal byte[] Defined { get; }

    /// <summary>Paths beyond a line. [line cells × 128 bytes]</summary>
    internal byte[] Crossings { get; }

    /// <summary>Paths beyond a line for the first time. [line cells × 128 bytes]</summary>
    internal byte[] FirstCrossings { get; }

    /// <summary>Fixed-point weights. [weighted cells × 32]</summary>
    internal long[] Weights { get; }

    /// <summary>Sums of squared weights. [weighted cells × 8]</summary>
    internal double[] WeightSquares { get; }

    /// <summary>Fixed-point weights of the paths beyond a line. [weighted line cells × 32]</summary>
    internal long[] CrossingWeights { get; }

    /// <summary>Fixed-point weights of the paths beyond a line for the first time. [weighted line cells × 32]</summary>
    internal long[] FirstCrossingWeights { get; }

    /// <summary>Values that were NaN or infinite. [series]</summary>
    internal long[] Invalid { get; }

    /// <summary>Values around the pivot; empty without quantiles. [quantile cells × 1,024]</summary>
    internal float[] Samples { get; set; } = [];

    /// <summary>Weights in units of 2^-24. [weighted quantile cells × 1,024]</summary>
    internal uint[] SampleWeights { get; set; } = [];

    /// <summary>Counts by bin. [quantile cells × 512]</summary>
    internal ushort[] Histogram { get; }

    /// <summary>Weights by bin, in units of 2^-24. [weighted quantile cells × 512]</summary>
    internal long[] WeightedHistogram { get; }

    /// <summary>Empties the record for another chunk.</summary>
    /// <param name="chunk">Index of the chunk.</param>
    /// <param name="paths">Its paths.</param>
    internal void Reset(int chunk, int paths)
    {
        Chunk = chunk;
        Paths = paths;
        for (int cell = 0; cell < Moments.Length; cell += CellMoments.Stride)
        {
            Span<double> moments = Moments.AsSpan(cell, CellMoments.Stride);
            moments[..CellMoments.Minima].Clear();
            moments[CellMoments.Minima..CellMoments.Maxima].Fill(double.PositiveInfinity);
            moments[CellMoments.Maxima..].Fill(double.NegativeInfinity);
        }

        if (paths < StatisticsPlan.ChunkPaths)
        {
            Defined.AsSpan().Clear();
            Crossings.AsSpan().Clear();
            FirstCrossings.AsSpan().Clear();
        }

        Weights.AsSpan().Clear();
        WeightSquares.AsSpan().Clear();
        CrossingWeights.AsSpan().Clear();
        FirstCrossingWeights.AsSpan().Clear();
        Invalid.AsSpan().Clear();
    }
}
