using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Tests.Statistics;

public class QuantileTests
{
    private static readonly double[] _probabilities = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];

    [Theory, InlineData("normal"), InlineData("lognormal"), InlineData("uniform"), InlineData("heavy")]
    public void Exact_quantiles_agree_with_the_closed_form_within_4_standard_errors(string distribution)
    {
        SimulationStatistics statistics = MomentsTests.Samples(distribution, 64 * 1024).InOrder();
        foreach (double p in _probabilities)
        {
            Estimate estimate = statistics.Quantile(0, 0, p)!.Value;
            double truth = MomentsTests.Draw(distribution, p);
            double density = 2e-4 / (MomentsTests.Draw(distribution, p + 1e-4) - MomentsTests.Draw(distribution, p - 1e-4));
            double error = Math.Sqrt(p * (1 - p) / (64 * 1024)) / density;

            Assert.InRange(estimate.Value, truth - 4 * error, truth + 4 * error);
            Assert.InRange(estimate.StandardError, 0.7 * error, 1.3 * error);
        }
    }

    [Theory, InlineData("normal", 32), InlineData("lognormal", 2016), InlineData("heavy", 2080), InlineData("ties", 10_016), InlineData("cap", 4064)]
    public void An_exact_quantile_is_the_order_statistic(string distribution, int paths)
    {
        SimulationStatistics statistics = MomentsTests.Samples(distribution, paths).InOrder(32);
        float[] sorted = [.. Enumerable.Range(0, paths).Select(path => (float)(MomentsTests.Draw(distribution, ObservedRun.Uniform(4711, 0, 0, path)) - 1))];
        Array.Sort(sorted);
        foreach (double p in _probabilities)
            Assert.Equal(1 + (double)sorted[(int)Math.Ceiling(p * paths - 1e-9) - 1], statistics.Quantile(0, 0, p)!.Value.Value, 1e-7);
    }

    [Theory, InlineData("normal"), InlineData("lognormal"), InlineData("uniform"), InlineData("heavy")]
    public void A_histogram_quantile_is_within_a_quarter_of_its_error_from_the_exact_one(string distribution)
    {
        const long Paths = 200 * 1024;
        IReadOnlyList<Estimate?> exact = MomentsTests.Samples(distribution, Paths).InOrder().Quantiles(0, 0, _probabilities);
        IReadOnlyList<Estimate?> histogram = MomentsTests.Samples(distribution, Paths, 0).InOrder().Quantiles(0, 0, _probabilities);
        for (int i = 0; i < _probabilities.Length; i++)
        {
            Estimate truth = exact[i]!.Value;
            Estimate estimate = histogram[i]!.Value;
            Assert.NotEqual(truth.Value, estimate.Value);
            Assert.InRange(estimate.Value, truth.Value - 0.25 * truth.StandardError, truth.Value + 0.25 * truth.StandardError);
            Assert.InRange(estimate.StandardError, 0.8 * truth.StandardError, 1.2 * truth.StandardError);
        }
    }

    [Fact]
    public void A_histogram_finds_ties_exactly()
    {
        IReadOnlyList<Estimate?> exact = MomentsTests.Samples("ties", 30 * 1024).InOrder().Quantiles(0, 0, _probabilities);
        Assert.Equal(exact, MomentsTests.Samples("ties", 30 * 1024, 0).InOrder().Quantiles(0, 0, _probabilities));
    }

    [Fact]
    public void A_histogram_tells_an_atom_from_its_neighbours()
    {
        // 27.4 % of the paths sit at the cap.
        SimulationStatistics statistics = MomentsTests.Samples("cap", 30 * 1024, 0).InOrder();
        Assert.Equal(new Estimate(3.3, 0), statistics.Quantile(0, 0, 0.75));
        Assert.Equal(new Estimate(3.3, 0), statistics.Quantile(0, 0, 0.99));
        Assert.InRange(statistics.Quantile(0, 0, 0.71)!.Value.Value, 3.2, 3.2999);
    }

    [Fact]
    public void An_atom_that_no_pilot_path_met_has_a_bin_of_its_own()
    {
        SeriesSpecification series = new("late", 1) { Quantiles = true, Atoms = [0.7] };
        StatisticsPlan plan = new([series], 32 * 1024, ErrorSource.Paths, 0);
        SimulationStatistics statistics = new ObservedRun(plan, (_, _, path) => path < 4096 ? ObservedRun.Uniform(1, 0, 0, path) : 0.7).InOrder();

        Assert.Equal(new Estimate(0.7, 0), statistics.Quantile(0, 0, 0.5));
    }

    [Fact]
    public void Undefined_values_stand_in_no_quantile()
    {
        foreach (long exactBytes in new[] { 0, long.MaxValue })
        {
            StatisticsPlan plan = new([new("ratio", 1) { Quantiles = true }], 16 * 1024, ErrorSource.Paths, exactBytes);
            SimulationStatistics statistics = new ObservedRun(plan, (_, _, path) => path % 4 == 0 ? path : -1e9, (_, _, path) => path % 4 == 0 ? 1 : 0).InOrder();

            Assert.Equal(8190, statistics.Quantile(0, 0, 0.5)!.Value.Value, 8.0);
            Assert.Equal(0.25, statistics.DefinedShare(0, 0));
        }
    }

    [Fact]
    public void Fractional_weights_shift_a_quantile_as_they_shift_the_distribution()
    {
        foreach (long exactBytes in new[] { 0, long.MaxValue })
        {
            // Uniform draws with weight 2x have distribution function x².
            StatisticsPlan plan = new([new("tilted", 1) { Quantiles = true, FractionalWeights = true }], 64 * 1024, ErrorSource.Paths, exactBytes);
            SimulationStatistics statistics = new ObservedRun(plan, Draw, (series, period, path) => 2 * Draw(series, period, path)).InOrder();
            foreach (double p in _probabilities)
            {
                Estimate estimate = statistics.Quantile(0, 0, p)!.Value;
                Assert.InRange(estimate.Value, Math.Sqrt(p) - 4 * estimate.StandardError, Math.Sqrt(p) + 4 * estimate.StandardError);
            }
        }

        static double Draw(int series, int period, long path) => ObservedRun.Uniform(5, series, period, path);
    }

    [Fact]
    public void The_plan_keeps_quantiles_exact_up_to_128_MiB_or_4096_paths()
    {
        SeriesSpecification series = new("payer", 64) { Quantiles = true };
        Assert.True(new StatisticsPlan([series], 512 * 1024).ExactQuantiles);
        StatisticsPlan large = new([series], 512 * 1024 + 32);
        Assert.False(large.ExactQuantiles);
        Assert.Equal(4, large.PilotChunks);
        Assert.True(new StatisticsPlan([new("city", 100_000) { Quantiles = true }], 4096).ExactQuantiles);
        Assert.Equal(0, new StatisticsPlan([new("deal", 64)], 1 << 24).PilotChunks);
    }

    [Fact]
    public void Questions_that_have_no_answer_are_refused_by_name()
    {
        SimulationStatistics statistics = MomentsTests.Samples("uniform", 32).InOrder(32);
        foreach (double p in new[] { 0, 1, -0.1, double.NaN })
            Assert.Throws<ArgumentOutOfRangeException>(() => statistics.Quantile(0, 0, p));

        SimulationStatistics without = new ObservedRun(new StatisticsPlan([new("deal", 1)], 32), (_, _, _) => 1).InOrder(32);
        Assert.Contains("deal", Assert.Throws<InvalidOperationException>(() => without.Quantile(0, 0, 0.5)).Message, StringComparison.Ordinal);
    }
}
