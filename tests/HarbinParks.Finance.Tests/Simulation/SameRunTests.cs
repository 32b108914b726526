using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Statistics;
using HarbinParks.Finance.Tests.Statistics;

namespace HarbinParks.Finance.Tests.Simulation;

/// <summary>Every figure of a run is the same for any number of threads, any block and any number type.</summary>
public class SameRunTests
{
    private const long Paths = 4 * 1024 + 64;
    private static readonly SimulationPlan _plan = ReducedHarbin.Plan;
    private static readonly SimulationSeries _series = new(_plan, BaseCase.Of(_plan));
    private static readonly Lazy<IReadOnlyList<double?>> _known = new(() => Figures(LaneKind.Lanes256, 1, 32));

    [Theory, InlineData(2), InlineData(5)]
    public void Threads_change_no_figure(int threads) => Assert.Equal(_known.Value, Figures(LaneKind.Lanes256, threads, 32));

    [Theory, InlineData(8), InlineData(16)]
    public void Blocks_change_no_figure(int block) => Assert.Equal(_known.Value, Figures(LaneKind.Lanes256, 2, block));

    [Theory]
    [InlineData(LaneKind.Scalar, 32), InlineData(LaneKind.Scalar, 8), InlineData(LaneKind.Lanes128, 16), InlineData(LaneKind.Lanes512, 32), InlineData(LaneKind.Lanes512, 8)]
    [InlineData(LaneKind.Pair512, 32), InlineData(LaneKind.Pair512, 16), InlineData(LaneKind.Widest, 0)]
    public void Number_types_change_no_figure(LaneKind lanes, int block) => Assert.Equal(_known.Value, Figures(lanes, 2, block));

    [Fact]
    public void Another_seed_changes_figures() => Assert.NotEqual(_known.Value, Figures(LaneKind.Lanes256, 2, 32, seed: 2));

    [Fact]
    public void No_value_was_invalid()
    {
        SimulationStatistics statistics = Run(LaneKind.Lanes256, 2, 32, 1);
        for (int series = 0; series < statistics.Plan.Series.Count; series++)
            Assert.Equal(0, statistics.InvalidValues(series));
    }

    private static IReadOnlyList<double?> Figures(LaneKind lanes, int threads, int block, ulong seed = 1) => ObservedRun.Figures(Run(lanes, threads, block, seed));

    private static SimulationStatistics Run(LaneKind lanes, int threads, int block, ulong seed)
        => PortfolioSimulation.Run(_plan, _series, new RunSettings { Paths = Paths, Seed = seed, Threads = threads, Lanes = lanes, BlockPaths = block }, null, CancellationToken.None);
}
