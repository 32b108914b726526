using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Statistics;
using HarbinParks.Finance.Tests.Projection;

namespace HarbinParks.Finance.Tests.Simulation;

/// <summary>Once warm, projecting paths allocates nothing: a run of a million paths costs the memory of one block.</summary>
public class HotPathTests
{
    [Fact]
    public void A_projected_and_observed_block_allocates_nothing()
    {
        SimulationPlan plan = HarbinCase.Plan;
        BlockProjection<Lanes256> projection = new(plan, 32);
        Observer<Lanes256> observer = new(plan, 32);
        Block(0);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Block(32);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Block(long first)
        {
            projection.Begin(DrawSource.Philox(3), first);
            for (int period = 0; period < plan.Years; period++)
            {
                projection.Step(period);
                observer.Observe(projection.State, period);
            }
        }
    }

    [Fact]
    public void A_chunk_in_the_middle_of_a_run_allocates_nothing()
    {
        SimulationPlan plan = ReducedHarbin.Plan;
        SimulationSeries series = new(plan, BaseCase.Of(plan));
        // Histograms instead of kept values, as in any run too long for exact quantiles: kept values are memory that the result needs.
        StatisticsPlan statistics = new(series.Specifications, 8 * StatisticsPlan.ChunkPaths, ErrorSource.Paths, exactBytes: 0);
        SimulationWorker<Lanes256> worker = new(plan, series, new StatisticsMerger(statistics), DrawSource.Philox(3), 32);
        long allocated = long.MaxValue;
        for (int chunk = 0; chunk < 7; chunk++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            worker.Run(chunk, StatisticsPlan.ChunkPaths, CancellationToken.None);
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, allocated);
    }
}
