using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Tests.Statistics;

public class AccumulatorTests
{
    [Theory, InlineData(8), InlineData(64), InlineData(1024)]
    public void Observing_allocates_nothing(int block)
    {
        SeriesSpecification plain = new("plain", 1) { Quantiles = true, Lines = [new("line", 0.5, Crossing.Above, 0, 0)] };
        StatisticsPlan plan = new([plain, plain with { Id = "weighted", FractionalWeights = true }], 1024);
        ChunkAccumulator accumulator = new(new StatisticsMerger(plan));
        double[] values = [.. Enumerable.Range(0, block).Select(i => i % 5 == 0 ? double.NaN : i / (double)block)];
        double[] weights = [.. Enumerable.Repeat(1.0, block)];
        accumulator.Begin(0);
        ObserveAll();
        accumulator.Abandon();
        accumulator.Begin(0);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ObserveAll();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void ObserveAll()
        {
            for (int first = 0; first < 1024; first += block)
            {
                accumulator.Observe(0, 0, first, values);
                accumulator.Observe(1, 0, first, values, weights);
            }
        }
    }

    [Fact]
    public void Work_out_of_order_is_refused()
    {
        StatisticsPlan plan = new([new("share", 2)], 2048);
        ChunkAccumulator accumulator = new(new StatisticsMerger(plan));
        double[] block = new double[64];
        Assert.Throws<InvalidOperationException>(() => accumulator.Observe(0, 0, 0, block));
        Assert.Throws<InvalidOperationException>(accumulator.End);
        accumulator.Begin(0);
        Assert.Throws<InvalidOperationException>(() => accumulator.Begin(1));
        Assert.Throws<InvalidOperationException>(() => accumulator.Observe(0, 0, 64, block));
        Assert.Throws<InvalidOperationException>(() => accumulator.Observe(0, 1, 0, block));
        accumulator.Observe(0, 0, 0, block);
        Assert.Throws<InvalidOperationException>(() => accumulator.Observe(0, 0, 0, block));
        Assert.Contains("share", Assert.Throws<InvalidOperationException>(accumulator.End).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_that_do_not_fit_are_refused()
    {
        ChunkAccumulator accumulator = new(new StatisticsMerger(new StatisticsPlan([new("share", 1)], 1024 + 32)));
        accumulator.Begin(1);
        Assert.Throws<ArgumentOutOfRangeException>(() => accumulator.Observe(0, 0, 0, new double[64]));
        Assert.Throws<ArgumentOutOfRangeException>(() => accumulator.Observe(0, 0, 0, new double[4]));
        Assert.Throws<ArgumentOutOfRangeException>(() => accumulator.Observe(0, 0, 0, new double[24]));
        Assert.Throws<ArgumentOutOfRangeException>(() => accumulator.Observe(0, 0, 8, new double[16]));
        Assert.Throws<ArgumentOutOfRangeException>(() => accumulator.Observe(0, 1, 0, new double[32]));
        Assert.Throws<ArgumentOutOfRangeException>(() => accumulator.Observe(1, 0, 0, new double[32]));
        Assert.Throws<ArgumentException>(() => accumulator.Observe(0, 0, 0, new double[32], new double[16]));
    }

    [Fact]
    public void Chunks_begin_once_and_after_the_pilot()
    {
        StatisticsPlan plan = new([new("share", 1) { Quantiles = true }], 8192, ErrorSource.Paths, 0);
        ObservedRun run = new(plan, (_, _, path) => path);
        ChunkAccumulator accumulator = new(run.Merger);
        Assert.Throws<InvalidOperationException>(() => accumulator.Begin(4));
        Assert.Throws<InvalidOperationException>(run.Merger.Finish);
        for (int chunk = 3; chunk >= 0; chunk--)
            run.Observe(accumulator, chunk, 64);

        Assert.True(run.Merger.PilotFinished);
        Assert.Throws<InvalidOperationException>(() => accumulator.Begin(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => accumulator.Begin(8));
        run.Observe(accumulator, 4, 64);
        Assert.Equal(5, run.Merger.FinishedChunks);
    }

    [Fact]
    public void A_plan_names_what_is_wrong_with_it()
    {
        SeriesSpecification good = new("share", 3);
        Refused([good, good], "share");
        Refused([new("", 3)], null);
        Refused([good with { Periods = 0 }], "share");
        Refused([good with { Pivots = [1] }], "pivots");
        Refused([good with { Pivots = [1, double.NaN, 1] }], "pivot");
        Refused([good with { Atoms = [double.PositiveInfinity] }], "atom");
        Refused([good with { Lines = [new("late", 1, Crossing.Above, 0, 3)] }], "late");
        Refused([good with { Lines = [new("nan", double.NaN, Crossing.Above, 0, 2)] }], "nan");
        Refused([], null);
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatisticsPlan([good], 33));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatisticsPlan([good with { FractionalWeights = true }], StatisticsPlan.LargestWeightedPaths + 32));
        Assert.Equal(1, new StatisticsPlan([new("a", 1), new("b", 1)], 32).IndexOf("b"));
        Assert.Null(new StatisticsPlan([new("a", 1)], 32).IndexOf("b"));

        static void Refused(SeriesSpecification[] series, string? named)
            => Assert.Contains(named ?? "", Assert.ThrowsAny<ArgumentException>(() => new StatisticsPlan(series, 32)).Message, StringComparison.Ordinal);
    }
}
