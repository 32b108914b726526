using System.Collections.Concurrent;

namespace HarbinParks.Finance.Statistics;

/// <summary>Keeps the observed values for quantiles: all of them, or those of the pilot paths and then counts by bin.</summary>
/// <remarks>Equip, Recycle and Sweep may be called by several threads; the others under the
/// merger's lock.</remarks>
internal sealed class SampleStore
{
    private readonly StatisticsPlan _plan;
    private readonly ConcurrentBag<(float[] Values, uint[] Weights)> _free = [];
    private readonly List<(float[] Values, uint[] Weights)> _kept = [];
    private float[] _edges = [];
    private bool _viewed;

    /// <summary>An empty store.</summary>
    /// <param name="plan">The plan.</param>
    internal SampleStore(StatisticsPlan plan) => _plan = plan;

    /// <summary>Gives a record room for its values.</summary>
    /// <param name="record">The record.</param>
    internal void Equip(ChunkRecord record)
    {
        LayoutSizes sizes = _plan.Sizes;
        if (sizes.QuantileCells == 0)
            return;

        (record.Samples, record.SampleWeights) = _free.TryTake(out (float[] Values, uint[] Weights) free)
            ? free
            : (GC.AllocateUninitializedArray<float>(sizes.QuantileCells * StatisticsPlan.ChunkPaths),
                GC.AllocateUninitializedArray<uint>(sizes.WeightedQuantileCells * StatisticsPlan.ChunkPaths));
    }

    /// <summary>Takes the room for values back.</summary>
    /// <param name="record">The record.</param>
    internal void Recycle(ChunkRecord record)
    {
        if (record.Samples.Length > 0)
            _free.Add((record.Samples, record.SampleWeights));

        record.Samples = [];
        record.SampleWeights = [];
    }

    /// <summary>Counts a chunk's values by bin and takes the room for values back, where histograms are kept and their edges fixed.</summary>
    /// <param name="record">The chunk, complete.</param>
    internal void Sweep(ChunkRecord record)
    {
        if (record.Chunk < _plan.PilotChunks || _plan.PilotChunks == 0)
            return;

        Sweep(record.Samples, record.SampleWeights, record);
        Recycle(record);
    }

    /// <summary>Keeps the values of a chunk, or adds its counts.</summary>
    /// <param name="record">The chunk, in the order of the index.</param>
    /// <param name="totals">In and out: the counts of the run.</param>
    internal void Merge(ChunkRecord record, RunTotals totals)
    {
        if (record.Chunk >= _plan.PilotChunks && _plan.PilotChunks > 0)
        {
            totals.AddHistograms(record);
            return;
        }

        _kept.Add((record.Samples, record.SampleWeights));
        (record.Samples, record.SampleWeights) = ([], []);
        if (record.Chunk == _plan.PilotChunks - 1)
            FixEdges(record, totals);
    }

    /// <summary>What is known of quantiles after some chunks.</summary>
    /// <param name="chunks">Number of finished chunks.</param>
    /// <returns>A view that later chunks do not change.</returns>
    internal SampleView View(int chunks)
    {
        _viewed = true;
        return new SampleView([.. _kept.Take(chunks)], _edges);
    }

    private void FixEdges(ChunkRecord scratch, RunTotals totals)
    {
        _edges = new float[_plan.Sizes.QuantileCells * HistogramBins.Count];
        float[] pilot = new float[StatisticsPlan.PilotPaths];
        for (int series = 0; series < _plan.Series.Count; series++)
        {
            SeriesLayout layout = _plan.LayoutOf(series);
            for (int period = 0; layout.Quantiles && period < layout.Periods; period++)
            {
                int cell = layout.QuantileCells[period];
                for (int chunk = 0; chunk < _kept.Count; chunk++)
                    _kept[chunk].Values.AsSpan(cell * StatisticsPlan.ChunkPaths, StatisticsPlan.ChunkPaths).CopyTo(pilot.AsSpan(chunk * StatisticsPlan.ChunkPaths));

                HistogramEdges.Fix(pilot, _plan.Series[series].Atoms, layout.Pivots[period], _edges.AsSpan(cell * HistogramBins.Count, HistogramBins.Count));
            }
        }

        foreach ((float[] values, uint[] weights) in _kept)
        {
            Sweep(values, weights, scratch);
            totals.AddHistograms(scratch);
            if (!_viewed)
                _free.Add((values, weights));
        }

        _kept.Clear();
    }

    private void Sweep(float[] values, uint[] weights, ChunkRecord target)
    {
        for (int series = 0; series < _plan.Series.Count; series++)
        {
            SeriesLayout layout = _plan.LayoutOf(series);
            for (int period = 0; layout.Quantiles && period < layout.Periods; period++)
            {
                int cell = layout.QuantileCells[period];
                ReadOnlySpan<float> mine = values.AsSpan(cell * StatisticsPlan.ChunkPaths, target.Paths);
                ReadOnlySpan<float> edges = _edges.AsSpan(cell * HistogramBins.Count, HistogramBins.Count);
                if (layout.Weighted)
                {
                    int weighted = layout.WeightedQuantileCell + period;
                    HistogramSweep.Add(mine, weights.AsSpan(weighted * StatisticsPlan.ChunkPaths, target.Paths), edges, target.WeightedHistogram.AsSpan(weighted * HistogramBins.Count, HistogramBins.Count));
                }
                else
                {
                    HistogramSweep.Count(mine, edges, target.Histogram.AsSpan(cell * HistogramBins.Count, HistogramBins.Count));
                }
            }
        }
    }
}
