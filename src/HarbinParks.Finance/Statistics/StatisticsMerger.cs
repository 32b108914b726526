namespace HarbinParks.Finance.Statistics;

/// <summary>Merges the chunks of a run, in whatever order and from however many threads they come.</summary>
/// <remarks>
/// <para>Safe for use by several threads. A chunk that ends waits until all chunks before it have ended; then its floating sums join
/// a fixed binary tree over the chunk index, its integers the totals. So the result of a prefix of chunks has the same bits
/// whatever the order, and a finished prefix is at hand at any time.</para>
/// <para>Memory: one chunk for each worker and for each chunk that waits, one node for each binary digit of the number of chunks, the
/// totals once. Hand out chunks in increasing order, so that few wait.</para>
/// </remarks>
public sealed class StatisticsMerger
{
    private readonly Lock _lock = new();
    private readonly bool[] _begun;
    private readonly Dictionary<int, ChunkRecord> _waiting = [];
    private readonly Stack<ChunkRecord> _free = new();
    private readonly SumTree _tree;
    private readonly RunTotals _totals;
    private readonly SampleStore _samples;

    /// <summary>A merger that has seen nothing.</summary>
    /// <param name="plan">What the run observes.</param>
    /// <exception cref="ArgumentNullException">No plan.</exception>
    public StatisticsMerger(StatisticsPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Plan = plan;
        _begun = new bool[plan.Chunks];
        _tree = new SumTree((plan.Sizes.Cells * CellMoments.MergedStride) + (plan.Sizes.WeightedCells * 8));
        _totals = new RunTotals(plan);
        _samples = new SampleStore(plan);
    }

    /// <summary>What the run observes.</summary>
    public StatisticsPlan Plan { get; }

    /// <summary>Number of chunks from 0 on that are all finished.</summary>
    public int FinishedChunks
    {
        get
        {
            lock (_lock)
                return field;
        }

        private set;
    }

    /// <summary>Whether chunks behind the pilot chunks may begin.</summary>
    public bool PilotFinished => FinishedChunks >= Plan.PilotChunks;

    /// <summary>The statistics of the longest finished prefix of chunks. More chunks may follow; the result does not change then.</summary>
    /// <returns>The statistics.</returns>
    /// <exception cref="InvalidOperationException">Chunk 0 is not finished.</exception>
    public SimulationStatistics Finish()
    {
        lock (_lock)
        {
            if (FinishedChunks == 0)
                throw new InvalidOperationException("No chunk is finished, so there is nothing to tell.");

            long paths = Math.Min(Plan.Paths, (long)FinishedChunks * StatisticsPlan.ChunkPaths);
            return new SimulationStatistics(Plan, paths, _tree.Total(), _totals.Copy(), _samples.View(FinishedChunks));
        }
    }

    /// <summary>An empty record for a chunk.</summary>
    /// <param name="chunk">Index of the chunk.</param>
    /// <returns>The record; give it back by <see cref="Submit"/> or <see cref="Return"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such chunk.</exception>
    /// <exception cref="InvalidOperationException">The chunk was begun before, or the pilot chunks are not all finished.</exception>
    internal ChunkRecord Rent(int chunk)
    {
        int paths = Plan.PathsOf(chunk);
        ChunkRecord? record;
        lock (_lock)
        {
            if (chunk >= Plan.PilotChunks && FinishedChunks < Plan.PilotChunks)
                throw new InvalidOperationException($"Chunk {chunk} cannot begin before chunks 0 to {Plan.PilotChunks - 1} are finished: they fix the edges of the histograms.");
            if (_begun[chunk])
                throw new InvalidOperationException($"Chunk {chunk} was begun before.");

            _begun[chunk] = true;
            _free.TryPop(out record);
        }

        record ??= new ChunkRecord(Plan);
        record.Reset(chunk, paths);
        _samples.Equip(record);
        return record;
    }

    /// <summary>Takes back the record of a chunk that was given up.</summary>
    /// <param name="record">The record.</param>
    internal void Return(ChunkRecord record)
    {
        _samples.Recycle(record);
        lock (_lock)
        {
            _begun[record.Chunk] = false;
            _free.Push(record);
        }
    }

    /// <summary>Counts the values of a chunk into its histograms, on the worker's own time.</summary>
    /// <param name="record">The chunk, complete.</param>
    internal void Sweep(ChunkRecord record) => _samples.Sweep(record);

    /// <summary>Takes a complete chunk.</summary>
    /// <param name="record">The chunk, swept.</param>
    internal void Submit(ChunkRecord record)
    {
        lock (_lock)
        {
            _waiting.Add(record.Chunk, record);
            while (_waiting.Remove(FinishedChunks, out ChunkRecord? next))
            {
                Merge(next);
                FinishedChunks++;
                _free.Push(next);
            }
        }
    }

    private void Merge(ChunkRecord record)
    {
        double[] node = _tree.Rent();
        for (int cell = 0; cell < Plan.Sizes.Cells; cell++)
            record.Moments.AsSpan(cell * CellMoments.Stride, CellMoments.MergedStride).CopyTo(node.AsSpan(cell * CellMoments.MergedStride));

        record.WeightSquares.CopyTo(node.AsSpan(Plan.Sizes.Cells * CellMoments.MergedStride));
        _tree.Push(node);
        _totals.Add(Plan, record);
        _samples.Merge(record, _totals);
    }
}
