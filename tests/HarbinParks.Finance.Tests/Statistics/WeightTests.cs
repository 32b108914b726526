using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Tests.Statistics;

public class WeightTests
{
    private const int Paths = 3 * 1024;

    [Fact]
    public void Weight_0_leaves_a_path_out_of_everything()
    {
        StatisticsPlan plan = new([new("cover", 2) { Lines = [new("floor", 0.25, Crossing.Below, 0, 1)] }], Paths);
        SimulationStatistics statistics = new ObservedRun(plan, Value, (_, _, path) => path % 3 == 0 ? 0 : 1).InOrder();

        double[] kept = [.. Enumerable.Range(0, Paths).Where(path => path % 3 != 0).Select(path => Value(0, 1, path))];
        double mean = kept.Average();
        Assert.Equal(kept.Length, statistics.SumOfWeights(0, 1));
        Assert.Equal(mean, statistics.Mean(0, 1)!.Value.Value, 1e-12);
        Assert.Equal(Math.Sqrt(kept.Sum(v => (v - mean) * (v - mean)) / (kept.Length - 1) / kept.Length), statistics.Mean(0, 1)!.Value.StandardError, 1e-12);
        Assert.Equal(kept.Count(v => v < 0.25 - 1e-12) / (double)kept.Length, statistics.Crosses(0, 0, 1)!.Value.Probability, 1e-12);
        Assert.Equal((kept.Min(), kept.Max()), (statistics.Minimum(0, 1), statistics.Maximum(0, 1)));
        Assert.Equal(0, statistics.InvalidValues(0));
    }

    [Fact]
    public void An_undefined_value_may_be_NaN_and_is_not_invalid()
    {
        StatisticsPlan plan = new([new("cover", 1), new("weighted", 1) { FractionalWeights = true }], Paths);
        SimulationStatistics statistics = new ObservedRun(plan, (_, _, path) => path % 2 == 0 ? double.NaN : 2, (_, _, path) => path % 2).InOrder();

        for (int series = 0; series < 2; series++)
        {
            Assert.Equal(new Estimate(2, 0), statistics.Mean(series, 0));
            Assert.Equal(0.5, statistics.DefinedShare(series, 0));
            Assert.Equal(0, statistics.InvalidValues(series));
        }
    }

    [Fact]
    public void A_period_without_any_value_has_no_answer()
    {
        StatisticsPlan plan = new([new("cover", 1) { Quantiles = true, Lines = [new("floor", 1, Crossing.Below, 0, 0)] }], Paths);
        SimulationStatistics statistics = new ObservedRun(plan, Value, (_, _, _) => 0).InOrder();

        Assert.Null(statistics.Mean(0, 0));
        Assert.Null(statistics.ReplicateError(0, 0));
        Assert.Null(statistics.StandardDeviation(0, 0));
        Assert.Null(statistics.Minimum(0, 0));
        Assert.Null(statistics.Maximum(0, 0));
        Assert.Null(statistics.Crosses(0, 0, 0));
        Assert.Null(statistics.Quantile(0, 0, 0.5));
        Assert.Equal(0, statistics.CrossesBy(0, 0, 0).Probability);
    }

    [Fact]
    public void Fractional_weights_weigh()
    {
        StatisticsPlan plan = new([new("weighted", 1) { FractionalWeights = true, Lines = [new("ceiling", 0.75, Crossing.Above, 0, 0)] }], Paths);
        SimulationStatistics statistics = new ObservedRun(plan, Value, Weight).InOrder();

        double[] weights = [.. Enumerable.Range(0, Paths).Select(path => Weight(0, 0, path))];
        double sum = weights.Sum();
        Assert.Equal(sum, statistics.SumOfWeights(0, 0), 1e-6);
        Assert.Equal(weights.Select((w, path) => w * Value(0, 0, path)).Sum() / sum, statistics.Mean(0, 0)!.Value.Value, 1e-8);
        Assert.Equal(weights.Where((_, path) => Value(0, 0, path) > 0.75).Sum() / sum, statistics.Crosses(0, 0, 0)!.Value.Probability, 1e-8);
        Assert.Equal(weights.Where((_, path) => Value(0, 0, path) > 0.75).Sum() / Paths, statistics.CrossesBy(0, 0, 0).Probability, 1e-8);
        Assert.Equal(statistics.ReplicateError(0, 0), statistics.Mean(0, 0)!.Value.StandardError);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Invalid_values_are_counted_and_do_not_poison(bool weighted)
    {
        StatisticsPlan plan = new([new("ratio", 1) { FractionalWeights = weighted, Quantiles = true, Lines = [new("floor", 0.5, Crossing.Below, 0, 0), new("ceiling", 0.5, Crossing.Above, 0, 0)] }], Paths);
        double[] bad = [double.NaN, double.PositiveInfinity, double.NegativeInfinity];
        SimulationStatistics statistics = new ObservedRun(plan, (_, _, path) => path % 100 < 3 ? bad[path % 100] : 0.75).InOrder();

        int invalid = Enumerable.Range(0, Paths).Count(path => path % 100 < 3);
        Assert.Equal(invalid, statistics.InvalidValues(0));
        Assert.Equal(Paths - invalid, statistics.SumOfWeights(0, 0));
        Assert.Equal(0.75, statistics.Mean(0, 0)!.Value.Value, 1e-12);
        Assert.Equal((0.75, 0.75), (statistics.Minimum(0, 0), statistics.Maximum(0, 0)));
        Assert.Equal((0.0, 1.0), (statistics.Crosses(0, 0, 0)!.Value.Probability, statistics.Crosses(0, 1, 0)!.Value.Probability));
        Assert.Equal(0.75, statistics.Quantile(0, 0, 0.01)!.Value.Value);
    }

    [Theory, InlineData(-1.0), InlineData(double.NaN), InlineData(256.0), InlineData(double.PositiveInfinity)]
    public void Weights_that_are_no_weights_are_counted_as_invalid(double weight)
    {
        StatisticsPlan plan = new([new("weighted", 1) { FractionalWeights = true }], 32);
        SimulationStatistics statistics = new ObservedRun(plan, (_, _, _) => 1, (_, _, path) => path == 3 ? weight : 1).InOrder(32);

        Assert.Equal(1, statistics.InvalidValues(0));
        Assert.Equal(31, statistics.SumOfWeights(0, 0));
    }

    [Theory, InlineData(0.5), InlineData(double.NaN), InlineData(2.0)]
    public void A_fractional_weight_needs_a_series_that_says_so(double weight)
    {
        StatisticsPlan plan = new([new("plain", 1)], 32);
        Assert.Throws<ArgumentException>(() => new ObservedRun(plan, (_, _, _) => 1, (_, _, _) => weight).InOrder(32));
    }

    private static double Value(int series, int period, long path) => ObservedRun.Uniform(21, series, period, path);

    private static double Weight(int series, int period, long path) => 3 * ObservedRun.Uniform(22, series, period, path);
}
