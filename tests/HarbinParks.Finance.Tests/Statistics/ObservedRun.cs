using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Tests.Statistics;

/// <summary>A run over values that are functions of (series, period, path), cut and ordered as a test wishes.</summary>
internal sealed class ObservedRun(StatisticsPlan plan, Func<int, int, long, double> value, Func<int, int, long, double>? weight = null)
{
    public StatisticsMerger Merger { get; } = new(plan);

    /// <summary>A uniform draw that depends on seed, series, period and path only.</summary>
    public static double Uniform(ulong seed, int series, int period, long path)
        => Philox.UniformOf(Philox.Block(seed, (uint)path, (uint)period, (uint)series, 0).Word0);

    public SimulationStatistics InOrder(int block = 64, bool? wide = null)
    {
        ChunkAccumulator accumulator = wide is bool form ? new(Merger, form) : new(Merger);
        for (int chunk = 0; chunk < plan.Chunks; chunk++)
            Observe(accumulator, chunk, block);

        return Merger.Finish();
    }

    public SimulationStatistics Shuffled(int threads, int seed, int block = 32)
    {
        Run(0, plan.PilotChunks);
        Run(plan.PilotChunks, plan.Chunks);
        return Merger.Finish();

        void Run(int from, int to)
        {
            int[] order = [.. Enumerable.Range(from, to - from)];
            new Random(seed).Shuffle(order);
            int next = -1;
            Thread[] workers = new Thread[threads];
            for (int i = 0; i < threads; i++)
            {
                workers[i] = new Thread(() =>
                {
                    ChunkAccumulator accumulator = new(Merger);
                    for (int mine = Interlocked.Increment(ref next); mine < order.Length; mine = Interlocked.Increment(ref next))
                        Observe(accumulator, order[mine], block);
                });
                workers[i].Start();
            }

            foreach (Thread worker in workers)
                worker.Join();
        }
    }

    public void Observe(ChunkAccumulator accumulator, int chunk, int block)
    {
        accumulator.Begin(chunk);
        double[] values = new double[block];
        double[] weights = new double[block];
        int paths = plan.PathsOf(chunk);
        for (int first = 0; first < paths; first += block)
        {
            int count = Math.Min(block, paths - first);
            for (int series = 0; series < plan.Series.Count; series++)
            {
                for (int period = 0; period < plan.Series[series].Periods; period++)
                {
                    for (int i = 0; i < count; i++)
                    {
                        long path = ((long)chunk * StatisticsPlan.ChunkPaths) + first + i;
                        values[i] = value(series, period, path);
                        weights[i] = weight?.Invoke(series, period, path) ?? 1;
                    }

                    accumulator.Observe(series, period, first, values.AsSpan(0, count), weight is null ? default : weights.AsSpan(0, count));
                }
            }
        }

        accumulator.End();
    }

    /// <summary>Every figure of a result, to the last bit.</summary>
    public static IReadOnlyList<double?> Figures(SimulationStatistics statistics)
    {
        List<double?> figures = [statistics.Paths];
        for (int series = 0; series < statistics.Plan.Series.Count; series++)
        {
            SeriesSpecification specification = statistics.Plan.Series[series];
            figures.Add(statistics.InvalidValues(series));
            for (int period = 0; period < specification.Periods; period++)
            {
                figures.AddRange([statistics.SumOfWeights(series, period), statistics.Mean(series, period)?.Value, statistics.Mean(series, period)?.StandardError,
                    statistics.ReplicateError(series, period), statistics.StandardDeviation(series, period), statistics.Minimum(series, period), statistics.Maximum(series, period)]);
                if (specification.Quantiles)
                    figures.AddRange(statistics.Quantiles(series, period, [0.95, 0.01, 0.5, 0.25]).SelectMany(one => new[] { one?.Value, one?.StandardError }));

                for (int line = 0; line < specification.Lines.Count; line++)
                {
                    figures.AddRange([statistics.Crosses(series, line, period)?.Probability, statistics.Crosses(series, line, period)?.High]);
                    figures.AddRange([statistics.CrossesBy(series, line, period).Probability, statistics.CrossesBy(series, line, period).StandardError]);
                }
            }
        }

        return figures;
    }
}
