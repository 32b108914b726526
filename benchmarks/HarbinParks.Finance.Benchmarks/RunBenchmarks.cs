using BenchmarkDotNet.Attributes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Benchmarks;

/// <summary>A whole run of the Harbin model, per path: draws, projection, observation, statistics with exact quantiles.</summary>
[MemoryDiagnoser]
public class RunBenchmarks
{
    internal const int Paths = 2048;

    /// <summary>Number.</summary>
    [Params(LaneKind.Lanes256, LaneKind.Lanes512, LaneKind.Pair512)]
    public LaneKind Number { get; set; }

    /// <summary>Worker threads.</summary>
    [Params(1, 2)]
    public int Threads { get; set; }

    /// <summary>Throws where one bit of the means differs from another number on another count of threads.</summary>
    [GlobalSetup]
    public void RunAndCompareOnce() => Compare(Run(Number, Threads), Run(LaneKind.Lanes128, 3 - Threads));

    [Benchmark(OperationsPerInvoke = Paths)]
    public SimulationStatistics Whole() => Run(Number, Threads);

    internal static SimulationStatistics Run(LaneKind number, int threads)
        => PortfolioSimulation.Run(HarbinCase.Plan, HarbinCase.Series, new RunSettings { Paths = Paths, Seed = HarbinCase.Seed, Threads = threads, Lanes = number }, null, default);

    internal static void Compare(SimulationStatistics found, SimulationStatistics expected)
    {
        for (int series = 0; series < found.Plan.Series.Count; series++)
        {
            for (int period = 0; period < found.Plan.Series[series].Periods; period++)
            {
                if (found.Mean(series, period) != expected.Mean(series, period))
                    throw new InvalidOperationException($"Means of {found.Plan.Series[series].Id} in period {period} differ.");
            }
        }
    }
}
