using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>What the rigid floor does to the Harbin model: late payment comes from cash, never from a line; and a payer in trouble does not look better.</summary>
public class PaymentPressureTests
{
    private const int Paths = 4096;
    private static readonly Lazy<(SimulationPlan Plan, SimulationStatistics Statistics)> _with = new(() => Run(floor: true));
    private static readonly Lazy<(SimulationPlan Plan, SimulationStatistics Statistics)> _without = new(() => Run(floor: false));

    [Fact]
    public void With_the_rigid_floor_some_payers_pay_late_on_some_paths()
    {
        double[] worst = [.. Enumerable.Range(0, _with.Value.Plan.Payers.Count).Select(payer => Late(_with.Value, payer).Max())];
        Assert.Contains(worst, probability => probability is > 0.001 and < 0.6);
        Assert.All(worst, probability => Assert.InRange(probability, 0, 0.6));
    }

    [Fact]
    public void Without_it_nobody_ever_pays_late()
    {
        for (int payer = 0; payer < _without.Value.Plan.Payers.Count; payer++)
            Assert.All(Late(_without.Value, payer), probability => Assert.Equal(0, probability));
    }

    [Fact]
    public void The_share_counts_what_is_due_so_late_payment_does_not_change_it()
    {
        bool late = false;
        for (int payer = 0; payer < _with.Value.Plan.Payers.Count; payer++)
        {
            int row = Row(_with.Value.Plan, payer, IndicatorCatalogue.PppShare);
            late |= Late(_with.Value, payer).Max() > 0;
            for (int period = 0; period < _with.Value.Plan.Years; period++)
            {
                Assert.Equal(_without.Value.Statistics.Mean(row, period), _with.Value.Statistics.Mean(row, period));
                for (int line = 0; line < _with.Value.Plan.Observations.Rows[row].Lines.Count; line++)
                    Assert.Equal(_without.Value.Statistics.Crosses(row, line, period), _with.Value.Statistics.Crosses(row, line, period));
            }
        }

        Assert.True(late);
        Assert.Contains(Enumerable.Range(0, _with.Value.Plan.Payers.Count), payer =>
            Crossing(_with.Value, payer, "ppp-10") > 0);
    }

    private static double Crossing((SimulationPlan Plan, SimulationStatistics Statistics) run, int payer, string rule)
    {
        int row = Row(run.Plan, payer, IndicatorCatalogue.PppShare);
        int line = run.Plan.Observations.Rows[row].Lines.ToList().FindIndex(line => line.Rule.Id == rule);
        return Enumerable.Range(0, run.Plan.Years).Max(period => run.Statistics.Crosses(row, line, period)!.Value.Probability);
    }

    private static double[] Late((SimulationPlan Plan, SimulationStatistics Statistics) run, int payer)
        => [.. Enumerable.Range(0, run.Plan.Years).Select(period => run.Statistics.Crosses(Row(run.Plan, payer, IndicatorCatalogue.Arrears), 0, period)!.Value.Probability)];

    private static int Row(SimulationPlan plan, int payer, Indicator indicator)
        => Enumerable.Range(ObservationPlan.PayerRow(payer), ObservationPlan.PayerRows).First(row => plan.Observations.Rows[row].Indicator == indicator);

    private static (SimulationPlan Plan, SimulationStatistics Statistics) Run(bool floor)
    {
        Portfolio harbin = HarbinCase.Portfolio;
        SimulationPlan plan = HarbinCase.Compile(harbin with { FiscalBehaviour = harbin.FiscalBehaviour with { RigidFloor = floor } });
        RunSettings settings = new() { Paths = Paths, Seed = 20160630, Threads = 2 };
        return (plan, PortfolioSimulation.Run(plan, new SimulationSeries(plan, BaseCase.Of(plan)), settings, null, CancellationToken.None));
    }
}
