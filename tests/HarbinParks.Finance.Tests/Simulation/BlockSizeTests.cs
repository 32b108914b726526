using HarbinParks.Finance.Models;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Statistics;
using HarbinParks.Finance.Tests.Models;

namespace HarbinParks.Finance.Tests.Simulation;

/// <summary>No bit of a result depends on the size of a block, also where the last one reaches beyond the last path.</summary>
public class BlockSizeTests
{
    private const int Paths = 1024 + 160;
    private static readonly SimulationPlan _plan = PlanCompiler.Compile(
        ModelReader.Read(Path.Combine(ModelFolder.Models, "harbin"), [], []).Portfolio!,
        RuleBookReader.Read(Path.Combine(ModelFolder.Models, "rules")).RuleBook!);

    private static readonly SimulationSeries _series = new(_plan, BaseCase.Of(_plan));
    private static readonly SimulationStatistics _expected = Run(16, LaneKind.Lanes128);

    [Theory, InlineData(32), InlineData(128), InlineData(1024), InlineData(0)]
    public void The_statistics_are_those_of_blocks_of_sixteen(int block)
    {
        SimulationStatistics found = Run(block, LaneKind.Widest);
        Assert.Equal(Paths, found.Paths);
        for (int series = 0; series < _series.Specifications.Count; series++)
        {
            SeriesSpecification specification = _series.Specifications[series];
            for (int period = 0; period < specification.Periods; period++)
            {
                Assert.Equal(_expected.Mean(series, period), found.Mean(series, period));
                Assert.Equal(_expected.Minimum(series, period), found.Minimum(series, period));
                Assert.Equal(_expected.DefinedShare(series, period), found.DefinedShare(series, period));
                for (int line = 0; line < specification.Lines.Count; line++)
                    Assert.Equal(_expected.Crosses(series, line, period), found.Crosses(series, line, period));
            }
        }
    }

    private static SimulationStatistics Run(int block, LaneKind lanes) => PortfolioSimulation.Run(
        _plan, _series, new RunSettings { Paths = Paths, Seed = 7, Threads = 2, Lanes = lanes, BlockPaths = block }, null, CancellationToken.None);
}
