using BenchmarkDotNet.Attributes;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Benchmarks;

/// <summary>Statistics of one chunk, per observed value: moments, a line, exact quantiles, in blocks of 16 and 32 paths.</summary>
[MemoryDiagnoser]
public class StatisticsBenchmarks
{
    private const int Series = 64;
    private const int Periods = 30;
    private const int Values = Series * Periods * StatisticsPlan.ChunkPaths;
    private readonly double[] _values = [.. Enumerable.Range(0, StatisticsPlan.ChunkPaths).Select(path => (double)path)];
    private readonly StatisticsPlan _plan = new([.. Enumerable.Range(0, Series).Select(i => new SeriesSpecification($"{i}", Periods)
    {
        Lines = [new LineSpecification("line", 900, Crossing.Above, 0, Periods - 1)],
        Quantiles = true,
    })], StatisticsPlan.ChunkPaths);

    /// <summary>Throws where the mean of 0 … 1,023 or the share above 900 is wrong.</summary>
    [GlobalSetup]
    public void ObserveAndCompareOnce()
    {
        foreach (SimulationStatistics found in (SimulationStatistics[])[BlocksOf32(), BlocksOf16()])
        {
            if (found.Mean(Series - 1, Periods - 1)?.Value != 511.5 || found.Maximum(0, 0) != StatisticsPlan.ChunkPaths - 1)
                throw new InvalidOperationException("The moments are wrong.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Values)]
    public SimulationStatistics BlocksOf32() => Run(32);

    [Benchmark(OperationsPerInvoke = Values)]
    public SimulationStatistics BlocksOf16() => Run(16);

    private SimulationStatistics Run(int block)
    {
        StatisticsMerger merger = new(_plan);
        ChunkAccumulator accumulator = new(merger);
        accumulator.Begin(0);
        for (int first = 0; first < StatisticsPlan.ChunkPaths; first += block)
        {
            for (int period = 0; period < Periods; period++)
            {
                for (int series = 0; series < Series; series++)
                    accumulator.Observe(series, period, first, _values.AsSpan(first, block));
            }
        }

        accumulator.End();
        return merger.Finish();
    }
}
