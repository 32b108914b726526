using FsCheck;
using FsCheck.Xunit;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Tests.Statistics;

/// <summary>No figure depends on threads, blocks, vectors or the order of chunks.</summary>
public class SameBytesTests
{
    private const long Paths = (11 * 1024) + 96;

    [Theory, InlineData(8), InlineData(16), InlineData(32), InlineData(128), InlineData(512), InlineData(1024)]
    public void Every_block_size_gives_the_same_bytes(int block)
    {
        Assert.Equal(ObservedRun.Figures(Run(Paths, 0).InOrder(64)), ObservedRun.Figures(Run(Paths, 0).InOrder(block)));
        Assert.Equal(ObservedRun.Figures(Run(Paths, long.MaxValue).InOrder(64)), ObservedRun.Figures(Run(Paths, long.MaxValue).InOrder(block)));
    }

    [Theory, InlineData(8), InlineData(16), InlineData(64)]
    public void One_vector_and_a_pair_of_vectors_give_the_same_bytes(int block)
        => Assert.Equal(ObservedRun.Figures(Run(Paths, 0).InOrder(block, wide: true)), ObservedRun.Figures(Run(Paths, 0).InOrder(block, wide: false)));

    [Theory, InlineData(1, 1), InlineData(2, 2), InlineData(5, 3), InlineData(5, 4), InlineData(3, 5)]
    public void Every_number_of_threads_and_order_of_chunks_gives_the_same_bytes(int threads, int seed)
    {
        Assert.Equal(ObservedRun.Figures(Run(Paths, 0).InOrder()), ObservedRun.Figures(Run(Paths, 0).Shuffled(threads, seed)));
        Assert.Equal(ObservedRun.Figures(Run(Paths, long.MaxValue).InOrder()), ObservedRun.Figures(Run(Paths, long.MaxValue).Shuffled(threads, seed)));
    }

    [Property(MaxTest = 30)]
    public bool A_run_of_any_length_merges_to_the_same_bytes_from_any_order(PositiveInt length, int seed)
    {
        long paths = 32 * (1 + (length.Get * 37 % 300));
        return ObservedRun.Figures(Run(paths, long.MaxValue).InOrder()).SequenceEqual(ObservedRun.Figures(Run(paths, long.MaxValue).Shuffled(2, seed)));
    }

    [Theory, InlineData(1), InlineData(3), InlineData(5), InlineData(10)]
    public void A_run_cut_short_says_what_the_shorter_run_says(int chunks)
    {
        ObservedRun cut = Run(Paths, 0);
        ChunkAccumulator accumulator = new(cut.Merger);
        for (int chunk = 0; chunk < chunks; chunk++)
            cut.Observe(accumulator, chunk, 64);

        if (chunks >= 4 && chunks + 1 < cut.Merger.Plan.Chunks)
            cut.Observe(accumulator, chunks + 1, 64);

        SimulationStatistics prefix = cut.Merger.Finish();
        Assert.Equal(chunks, cut.Merger.FinishedChunks);
        Assert.Equal(ObservedRun.Figures(Run(chunks * 1024, 0).InOrder()), ObservedRun.Figures(prefix));
    }

    [Theory, InlineData(2), InlineData(6)]
    public void A_result_taken_on_the_way_stays_as_it_was(int chunks)
    {
        ObservedRun run = Run(Paths, 0);
        ChunkAccumulator accumulator = new(run.Merger);
        for (int chunk = 0; chunk < chunks; chunk++)
            run.Observe(accumulator, chunk, 64);

        SimulationStatistics early = run.Merger.Finish();
        IReadOnlyList<double?> before = ObservedRun.Figures(early);
        for (int chunk = chunks; chunk < run.Merger.Plan.Chunks; chunk++)
            run.Observe(accumulator, chunk, 64);

        Assert.Equal(before, ObservedRun.Figures(early));
        Assert.Equal(ObservedRun.Figures(Run(Paths, 0).InOrder()), ObservedRun.Figures(run.Merger.Finish()));
    }

    [Fact]
    public void A_chunk_given_up_can_be_done_again()
    {
        ObservedRun run = Run(Paths, 0);
        ChunkAccumulator accumulator = new(run.Merger);
        accumulator.Begin(0);
        accumulator.Observe(0, 0, 0, [1, 2, 3, 4, 5, 6, 7, double.NaN]);
        accumulator.Abandon();

        Assert.Equal(ObservedRun.Figures(Run(Paths, 0).InOrder()), ObservedRun.Figures(run.InOrder()));
    }

    private static ObservedRun Run(long paths, long exactBytes)
    {
        SeriesSpecification plain = new("plain", 2) { Quantiles = true, Lines = [new("ceiling", 2, Crossing.Above, 0, 1)], Pivots = [1, 1.5] };
        SeriesSpecification holes = new("holes", 3) { Quantiles = true, Atoms = [3], Lines = [new("floor", 0.4, Crossing.Below, 1, 2), new("cap", 3, Crossing.AtLeast, 0, 2)] };
        SeriesSpecification weighted = new("weighted", 2) { Quantiles = true, FractionalWeights = true, Lines = [new("ceiling", 2, Crossing.Above, 0, 1)] };
        StatisticsPlan plan = new([plain, holes, weighted, new("deal", 4)], paths, ErrorSource.Paths, exactBytes);
        return new(plan, Value, Weight);
    }

    private static double Value(int series, int period, long path)
    {
        double u = ObservedRun.Uniform(11, series, period, path);
        return path % 997 == 5 ? double.NaN : Math.Min(3, 1 / (u + 0.2) * (1 + period));
    }

    private static double Weight(int series, int period, long path)
    {
        double u = ObservedRun.Uniform(12, series, period, path);
        return series switch
        {
            1 => u < 0.3 ? 0 : 1,
            2 => 2 * u,
            _ => 1,
        };
    }
}
