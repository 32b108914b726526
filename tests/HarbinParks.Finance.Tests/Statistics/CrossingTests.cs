using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Tests.Statistics;

public class CrossingTests
{
    [Theory]
    [InlineData(0, 20, 0.0000, 0.1611), InlineData(1, 29, 0.0061, 0.1718), InlineData(15, 148, 0.0624, 0.1605), InlineData(81, 263, 0.2553, 0.3662)]
    public void The_interval_is_that_of_Newcombe_1998_table_1(int crossed, int paths, double low, double high)
    {
        double p = crossed / (double)paths;
        ProbabilityEstimate estimate = ProbabilityEstimate.From(p, Math.Sqrt(p * (1 - p) / paths), paths);

        Assert.Equal((low, high), (Math.Round(estimate.Low, 4), Math.Round(estimate.High, 4)));
        Assert.Equal(paths, estimate.EffectiveCount, 1e-9);
    }

    [Fact]
    public void A_probability_of_1_mirrors_a_probability_of_0()
    {
        ProbabilityEstimate none = ProbabilityEstimate.From(0, 0, 50);
        ProbabilityEstimate all = ProbabilityEstimate.From(1, 0, 50);

        Assert.Equal((0.0, 1.0), (none.Low, all.High));
        Assert.Equal(none.High, 1 - all.Low, 1e-15);
    }

    [Theory]
    [InlineData(Crossing.Above, new[] { false, false, false, true }), InlineData(Crossing.AtLeast, new[] { false, true, true, true }), InlineData(Crossing.Below, new[] { true, false, false, false })]
    public void A_value_within_the_tolerance_is_on_the_line(Crossing side, bool[] expected)
    {
        double[] values = [0.07 - 2e-12, 0.07 - 0.9e-12, 0.07 + 0.9e-12, 0.07 + 2e-12];
        for (int i = 0; i < values.Length; i++)
        {
            double value = values[i];
            StatisticsPlan plan = new([new("share", 1) { Lines = [new("line", 0.07, side, 0, 0)] }], 32);
            Assert.Equal(expected[i] ? 1 : 0, new ObservedRun(plan, (_, _, _) => value).InOrder(32).Crosses(0, 0, 0)!.Value.Probability);
        }
    }

    [Fact]
    public void First_crossings_of_independent_years_are_geometric()
    {
        const double P = 0.13;
        const int Years = 12;
        StatisticsPlan plan = new([new("share", Years) { Lines = [new("line", 1 - P, Crossing.Above, 0, Years - 1)] }], 32 * 1024);
        SimulationStatistics statistics = new ObservedRun(plan, (series, period, path) => ObservedRun.Uniform(3, series, period, path)).InOrder();

        FirstCrossingDistribution first = statistics.FirstCrossing(0, 0);
        for (int year = 0; year < Years; year++)
        {
            Near(Math.Pow(1 - P, year) * P, first.ByPeriod[year]);
            Near(1 - Math.Pow(1 - P, year + 1), statistics.CrossesBy(0, 0, year));
            Near(P, statistics.Crosses(0, 0, year)!.Value);
        }

        // Half of those that cross within twelve years have crossed by year 4: 1 − 0.87^4 = 0.43 and 1 − 0.87^5 = 0.50 against 0.41.
        Assert.Equal(3, first.MedianPeriod);
        Assert.Equal(statistics.CrossesBy(0, 0, Years - 1), first.Ever);
    }

    [Fact]
    public void Only_crossings_inside_the_window_can_be_the_first()
    {
        StatisticsPlan plan = new([new("share", 6) { Lines = [new("line", 0.5, Crossing.Above, 2, 4)] }], 32);
        SimulationStatistics statistics = new ObservedRun(plan, (_, period, path) => path < 8 ? 1 : path < 16 && period == 3 ? 1 : path is >= 16 and < 24 && period == 5 ? 1 : 0).InOrder(8);

        Assert.Equal([0, 0, 0.25, 0.25, 0, 0], statistics.FirstCrossing(0, 0).ByPeriod.Select(one => one.Probability));
        Assert.Equal(0.5, statistics.FirstCrossing(0, 0).Ever.Probability);
        Assert.Equal(2, statistics.FirstCrossing(0, 0).MedianPeriod);
        Assert.Equal(0.5, statistics.Crosses(0, 0, 5)!.Value.Probability);
        Assert.Equal(0, statistics.CrossesBy(0, 0, 1).Probability);
    }

    [Fact]
    public void A_line_that_no_path_crosses_has_no_median()
    {
        StatisticsPlan plan = new([new("share", 2) { Lines = [new("line", 0.5, Crossing.Above, 0, 1)] }], 1024);
        SimulationStatistics statistics = new ObservedRun(plan, (_, _, _) => 0.5).InOrder();

        Assert.Null(statistics.FirstCrossing(0, 0).MedianPeriod);
        Assert.Equal((0.0, 0.0), (statistics.Crosses(0, 0, 1)!.Value.Probability, statistics.Crosses(0, 0, 1)!.Value.Low));
        Assert.Equal(0.00374, statistics.Crosses(0, 0, 1)!.Value.High, 0.00001);
    }

    private static void Near(double truth, ProbabilityEstimate estimate)
        => Assert.InRange(truth, estimate.Probability - 4 * estimate.StandardError, estimate.Probability + 4 * estimate.StandardError);
}
