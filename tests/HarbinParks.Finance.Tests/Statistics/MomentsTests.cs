using HarbinParks.Finance.Statistics;
using MathNet.Numerics.Distributions;

namespace HarbinParks.Finance.Tests.Statistics;

public class MomentsTests
{
    private const long Paths = 64 * 1024;

    [Theory, InlineData("normal", 3.0, 0.5), InlineData("lognormal", 1.1331484530668263, 0.6039005332108811), InlineData("uniform", 0.5, 0.28867513459481287)]
    public void Mean_and_spread_agree_with_the_closed_form_within_4_standard_errors(string distribution, double mean, double deviation)
    {
        SimulationStatistics statistics = Samples(distribution, Paths).InOrder();

        Estimate estimate = statistics.Mean(0, 0)!.Value;
        Assert.InRange(estimate.Value, mean - 4 * estimate.StandardError, mean + 4 * estimate.StandardError);
        Assert.Equal(deviation / Math.Sqrt(Paths), estimate.StandardError, 0.03 * estimate.StandardError);
        Assert.Equal(deviation, statistics.StandardDeviation(0, 0)!.Value, 0.03 * deviation);
    }

    [Fact]
    public void Errors_between_replicates_agree_with_errors_from_paths_where_paths_are_independent()
    {
        SimulationStatistics statistics = Samples("lognormal", Paths).InOrder();

        // A standard deviation from 32 replicates has a relative error of 1/√62.
        Assert.InRange(statistics.ReplicateError(0, 0)!.Value / statistics.Mean(0, 0)!.Value.StandardError, 1 - 4 / Math.Sqrt(62), 1 + 4 / Math.Sqrt(62));
    }

    [Fact]
    public void Errors_between_replicates_see_that_the_paths_of_a_replicate_are_balanced()
    {
        StatisticsPlan plan = new([new("stratified", 1) { Lines = [new("half", 0.5 + (0.5 / 1024), Crossing.Above, 0, 0)] }], 32 * 1024, ErrorSource.Replicates);
        SimulationStatistics statistics = new ObservedRun(plan, (_, _, path) => ((path / 32) + ObservedRun.Uniform(1, 0, 0, path % 32)) / 1024).InOrder();

        Estimate mean = statistics.Mean(0, 0)!.Value;
        double means = 0;
        double squares = 0;
        for (int replicate = 0; replicate < 32; replicate++)
        {
            double off = (ObservedRun.Uniform(1, 0, 0, replicate) + 511.5) / 1024 - 0.5;
            means += off / 32;
            squares += off * off;
        }

        Assert.Equal(Math.Sqrt((squares - 32 * means * means) / 31 / 32), mean.StandardError, 1e-12);
        Assert.Equal(0.5, statistics.Crosses(0, 0, 0)!.Value.Probability, 1e-3);
        Assert.True(statistics.Crosses(0, 0, 0)!.Value.EffectiveCount > 32 * 1024);
    }

    [Fact]
    public void A_series_that_equals_its_pivot_has_a_variance_of_exactly_0()
    {
        StatisticsPlan plan = new([new("fixed", 1) { Pivots = [0.1], Quantiles = true }], 4096);
        SimulationStatistics statistics = new ObservedRun(plan, (_, _, _) => 0.1).InOrder();

        Assert.Equal(new Estimate(0.1, 0), statistics.Mean(0, 0));
        Assert.Equal(new Estimate(0.1, 0), statistics.Quantile(0, 0, 0.95));
        Assert.Equal(0.0, statistics.StandardDeviation(0, 0));
    }

    [Fact]
    public void Smallest_and_largest_value_are_found_wherever_they_stand()
    {
        for (int place = 0; place < 96; place += 5)
        {
            StatisticsPlan plan = new([new("spike", 1)], 96);
            SimulationStatistics statistics = new ObservedRun(plan, (_, _, path) => path == place ? -7 : path == 95 - place ? 9 : 1).InOrder(32);
            Assert.Equal((-7.0, 9.0), (statistics.Minimum(0, 0), statistics.Maximum(0, 0)));
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Sums_of_more_than_2_to_the_21_samples_are_exact(bool weighted)
    {
        const long Many = 5 << 20;
        StatisticsPlan plan = new([new("coin", 1) { FractionalWeights = weighted, Lines = [new("heads", 0.5, Crossing.Above, 0, 0)] }], Many);
        StatisticsMerger merger = new(plan);
        ChunkAccumulator accumulator = new(merger);
        double[] block = [.. Enumerable.Range(0, 1024).Select(i => (double)(i / 32 % 2))];
        double[] weights = [.. Enumerable.Repeat(weighted ? 200.0 : 1.0, 1024)];
        for (int chunk = 0; chunk < plan.Chunks; chunk++)
        {
            accumulator.Begin(chunk);
            accumulator.Observe(0, 0, 0, block, weights);
            accumulator.End();
        }

        SimulationStatistics statistics = merger.Finish();
        Assert.Equal(Many * weights[0], statistics.SumOfWeights(0, 0));
        Assert.Equal(0.5, statistics.Mean(0, 0)!.Value.Value);
        Assert.Equal(0.5, statistics.Crosses(0, 0, 0)!.Value.Probability);
        Assert.Equal(0.5, statistics.StandardDeviation(0, 0)!.Value, 1e-6);
    }

    internal static double Draw(string distribution, double u) => distribution switch
    {
        "normal" => Normal.InvCDF(3, 0.5, u),
        "lognormal" => LogNormal.InvCDF(0, 0.5, u),
        "uniform" => u,
        "heavy" => Pareto.InvCDF(1, 1.5, u),
        "ties" => Math.Round(Normal.InvCDF(3, 1.5, u)),
        "cap" => Math.Min(3.3, Normal.InvCDF(3, 0.5, u)),
        _ => throw new ArgumentOutOfRangeException(nameof(distribution), distribution, "Unknown."),
    };

    internal static ObservedRun Samples(string distribution, long paths, long exactBytes = long.MaxValue)
    {
        SeriesSpecification series = new("sample", 1) { Quantiles = true, Pivots = [1.0], Atoms = distribution == "cap" ? [3.3] : [] };
        return new(new StatisticsPlan([series], paths, ErrorSource.Paths, exactBytes), (_, _, path) => Draw(distribution, ObservedRun.Uniform(4711, 0, 0, path)));
    }
}
