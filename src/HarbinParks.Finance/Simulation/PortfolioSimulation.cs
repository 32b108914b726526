using System.Runtime.Intrinsics.X86;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Simulation;

/// <summary>Runs a plan over many paths (蒙特卡洛模拟): chunks on all threads, the same bytes for any number of them.</summary>
public static class PortfolioSimulation
{
    // Longer than the state of a block would like: the sums of what is observed take more memory than the state,
    // and each block walks through all of them once.
    private const int UsualBlock = 128;

    /// <summary>Simulates.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="series">Series that the statistics keep.</param>
    /// <param name="settings">Paths, seed, threads.</param>
    /// <param name="progress">Told after each chunk, from any thread; null for nobody.</param>
    /// <param name="cancel">Ends the run: what is finished from the first chunk on is kept.</param>
    /// <returns>Statistics of all paths, or of the longest finished prefix.</returns>
    /// <exception cref="OperationCanceledException">Cancelled before the first chunk was finished.</exception>
    public static SimulationStatistics Run(
        SimulationPlan plan, SimulationSeries series, RunSettings settings, IProgress<SimulationProgress>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(settings);
        return Observe(plan, series, settings, progress, cancel);
    }

    /// <summary>Simulates, and keeps series of any kind: the futures of a seed do not depend on what is looked at.</summary>
    internal static SimulationStatistics Observe(
        SimulationPlan plan, IObservedSeries series, RunSettings settings, IProgress<SimulationProgress>? progress, CancellationToken cancel)
    {
        StatisticsPlan statistics = new(series.Specifications, settings.RoundedPaths);
        StatisticsMerger merger = new(statistics);
        ISimulationWorker[] workers = [.. Enumerable.Range(0, Math.Min(settings.Threads, statistics.Chunks)).Select(_ => Worker(plan, series, merger, settings))];

        // The first chunks fix the bins of the histograms; the others wait for them.
        long done = 0;
        RunChunks(0, statistics.PilotChunks);
        RunChunks(statistics.PilotChunks, statistics.Chunks);
        if (merger.FinishedChunks == 0)
            cancel.ThrowIfCancellationRequested();

        return merger.Finish();

        void RunChunks(int from, int to)
        {
            int next = from - 1;
            Task.WaitAll([.. workers.Select(worker => Task.Factory.StartNew(
                () =>
                {
                    for (int chunk = Interlocked.Increment(ref next); chunk < to && !cancel.IsCancellationRequested; chunk = Interlocked.Increment(ref next))
                    {
                        int paths = statistics.PathsOf(chunk);
                        worker.Run(chunk, paths, cancel);
                        progress?.Report(new SimulationProgress(Interlocked.Add(ref done, paths), statistics.Paths));
                    }
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default))], CancellationToken.None);
        }
    }

    /// <summary>The number type that a setting means on this processor.</summary>
    /// <param name="lanes">Setting.</param>
    public static LaneKind Resolve(LaneKind lanes)
    {
        if (lanes != LaneKind.Widest)
            return lanes;

        // What the processor has decides, not what the runtime prefers: Vector512.IsHardwareAccelerated is false on processors that run 512 bits well.
        return Avx512F.IsSupported ? LaneKind.Pair512 : Avx2.IsSupported ? LaneKind.Lanes256 : LaneKind.Lanes128;
    }

    private static ISimulationWorker Worker(SimulationPlan plan, IObservedSeries series, StatisticsMerger merger, RunSettings settings)
    {
        DrawSource source = DrawSource.Philox(settings.Seed);
        int block = settings.BlockPaths == 0 ? UsualBlock : settings.BlockPaths;
        return Resolve(settings.Lanes) switch
        {
            LaneKind.Scalar => new SimulationWorker<Scalar>(plan, series, merger, source, block),
            LaneKind.Lanes128 => new SimulationWorker<Lanes128>(plan, series, merger, source, block),
            LaneKind.Lanes256 => new SimulationWorker<Lanes256>(plan, series, merger, source, block),
            LaneKind.Lanes512 => new SimulationWorker<Lanes512>(plan, series, merger, source, block),
            _ => new SimulationWorker<Pair512>(plan, series, merger, source, block),
        };
    }
}
