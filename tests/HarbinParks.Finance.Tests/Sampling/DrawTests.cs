using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Tests.Sampling;

/// <summary>The words seen as random draws, with fixed seeds: the bounds hold with a margin that chance leaves in one run of many thousands.</summary>
public class DrawTests
{
    private const int Paths = 1 << 16;

    [Fact]
    public void Draws_of_a_variable_do_not_depend_on_which_part_of_the_run_asks_for_them()
    {
        ulong variable = VariableKey.Of("deal:ring-road:demand").Hash;
        double[] whole = Uniforms(7, variable, 5, 0, 4096);

        Assert.Equal(whole[1000..1100], Uniforms(7, variable, 5, 1000, 100));
        Assert.NotEqual(whole, Uniforms(7, VariableKey.Of("deal:ring-road:overrun").Hash, 5, 0, 4096));
        Assert.NotEqual(whole, Uniforms(8, variable, 5, 0, 4096));
        Assert.NotEqual(whole, Uniforms(7, variable, 6, 0, 4096));
    }

    [Theory, InlineData(0), InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(119)]
    public void Draws_fill_256_classes_evenly(int period)
    {
        int[] counts = new int[256];
        foreach (double draw in Uniforms(20160101, VariableKey.Of("city:growth").Hash, period, 0, Paths))
            counts[(int)(draw * 256)]++;

        double expected = Paths / 256.0;
        double chiSquare = counts.Sum(count => (count - expected) * (count - expected) / expected);
        Assert.InRange(chiSquare, 255 - 4.5 * Math.Sqrt(510), 255 + 4.5 * Math.Sqrt(510));
    }

    [Fact]
    public void Neighbours_in_path_period_variable_and_seed_are_not_correlated()
    {
        double[] draws = Uniforms(1, VariableKey.Of("a").Hash, 0, 0, Paths + 32);
        double bound = 4.5 / Math.Sqrt(Paths);
        foreach (int lag in new[] { 1, 2, 8, 32 })
            Assert.InRange(Correlation(draws[..Paths], draws[lag..(Paths + lag)]), -bound, bound);

        double[] mine = draws[..Paths];
        for (int period = 1; period < 9; period++)
            Assert.InRange(Correlation(mine, Uniforms(1, VariableKey.Of("a").Hash, period, 0, Paths)), -bound, bound);

        Assert.InRange(Correlation(mine, Uniforms(1, VariableKey.Of("b").Hash, 0, 0, Paths)), -bound, bound);
        Assert.InRange(Correlation(mine, Uniforms(2, VariableKey.Of("a").Hash, 0, 0, Paths)), -bound, bound);
    }

    [Fact]
    public void Pairs_of_neighbouring_paths_fill_the_square_evenly()
    {
        double[] draws = Uniforms(99, VariableKey.Of("city:inflation").Hash, 2, 0, Paths);
        int[] counts = new int[256];
        for (int i = 0; i < draws.Length; i += 2)
            counts[((int)(draws[i] * 16) * 16) + (int)(draws[i + 1] * 16)]++;

        double expected = Paths / 2 / 256.0;
        double chiSquare = counts.Sum(count => (count - expected) * (count - expected) / expected);
        Assert.InRange(chiSquare, 255 - 4.5 * Math.Sqrt(510), 255 + 4.5 * Math.Sqrt(510));
    }

    private static double[] Uniforms(ulong seed, ulong variable, int period, long firstPath, int count)
    {
        uint[][] words = [new uint[count], new uint[count], new uint[count], new uint[count]];
        Philox.FillWords(seed, variable, period / 4, firstPath, words[0], words[1], words[2], words[3]);
        return [.. words[period % 4].Select(Philox.UniformOf)];
    }

    private static double Correlation(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += (a[i] - 0.5) * (b[i] - 0.5);

        return sum / a.Length * 12;
    }
}
