using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.Lanes;

/// <summary>Exp, log and the normal functions against values computed at 60 digits; the vectors are held to the scalar elsewhere.</summary>
public class ElementaryTests
{
    [Fact]
    public void Exp_is_within_two_ulp_of_the_reference()
        => AssertUlps(ElementaryReference.Exp, static x => Scalar.Exp(x).Value, 2);

    [Fact]
    public void Log_is_within_two_ulp_of_the_reference()
        => AssertUlps(ElementaryReference.Log, static x => Scalar.Log(x).Value, 2);

    [Fact]
    public void Normal_quantile_is_within_1e_15_of_the_reference()
        => AssertRelative(ElementaryReference.NormalQuantile, static x => Scalar.NormalQuantile(x).Value, 1e-15);

    [Fact]
    public void Normal_probability_is_within_1e_15_of_the_reference_into_the_far_tail()
        => AssertRelative(ElementaryReference.NormalProbability, static x => Scalar.NormalProbability(x).Value, 1e-15);

    [Theory]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(709.782712893384, 1.797693134862273e308)]
    [InlineData(709.7827128933841, double.PositiveInfinity)]
    [InlineData(1e300, double.PositiveInfinity)]
    [InlineData(-745.13, double.Epsilon)]
    [InlineData(-745.14, 0)]
    [InlineData(-1e300, 0)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(0, 1)]
    [InlineData(-0.0, 1)]
    public void Exp_has_its_limits(double x, double expected)
    {
        double actual = Scalar.Exp(x).Value;
        Assert.True(SpecialValues.Same(expected, actual) || (double.IsFinite(expected) && Math.Abs(actual / expected - 1) < 1e-15), SpecialValues.Text(actual));
    }

    [Theory]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-0.0, double.NegativeInfinity)]
    [InlineData(-1, double.NaN)]
    [InlineData(-double.Epsilon, double.NaN)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(1, 0)]
    public void Log_has_its_limits(double x, double expected) => AssertSame(expected, Scalar.Log(x).Value);

    [Theory]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-0.0, double.NegativeInfinity)]
    [InlineData(1, double.PositiveInfinity)]
    [InlineData(-double.Epsilon, double.NaN)]
    [InlineData(1.0000000000000002, double.NaN)]
    [InlineData(double.PositiveInfinity, double.NaN)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(0.5, 0)]
    public void Normal_quantile_has_its_limits(double p, double expected) => AssertSame(expected, Scalar.NormalQuantile(p).Value);

    [Theory]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(-40, 0)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(40, 1)]
    [InlineData(double.NaN, double.NaN)]
    public void Normal_probability_has_its_limits(double z, double expected) => AssertSame(expected, Scalar.NormalProbability(z).Value);

    [Fact]
    public void Exp_and_log_follow_the_order_of_their_arguments()
    {
        AssertAscending(-746, 710, static x => Scalar.Exp(x).Value);
        AssertAscending(1e-3, 40, static x => Scalar.Log(x).Value);
    }

    [Fact]
    public void Normal_functions_follow_the_order_of_their_arguments_across_the_seams()
    {
        AssertAscending(-38, 8, static x => Scalar.NormalProbability(x).Value);
        AssertAscending(1e-12, 1 - 1e-12, static x => Scalar.NormalQuantile(x).Value);

        // Neighbours on both sides of where one polynomial gives over to the next.
        foreach (double seam in new[] { 0.075, 0.925, Math.Exp(-25) })
        {
            double step = seam * 1e-13;
            double[] z = [.. Enumerable.Range(-200, 401).Select(i => Scalar.NormalQuantile(seam + i * step).Value)];
            double slope = (z[^1] - z[0]) / 400;
            Assert.All(z.Zip(z.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, -10 * slope - 4e-15, 10 * slope + 4e-15));
        }
    }

    [Fact]
    public void Many_quantiles_are_those_of_one_by_one_to_the_last_bit()
    {
        // Three chunks and a part; the middle region, both tails, both seams, the far tails, the limits, NaN.
        Random random = new(11);
        double[] probabilities =
        [
            .. Enumerable.Range(0, 784).Select(_ => random.NextDouble()), 0.075, 0.925, Math.BitIncrement(0.075), Math.BitDecrement(0.925),
            1e-12, 1 - 1e-12, 1e-300, double.Epsilon, 0, 1, -0.1, 1.1, 0.5, double.NaN, double.NegativeInfinity, double.PositiveInfinity,
        ];
        double[] expected = [.. probabilities.Select(p => Scalar.NormalQuantile(p).Value)];
        AssertMany<Scalar>();
        AssertMany<Lanes128>();
        AssertMany<Lanes256>();
        AssertMany<Lanes512>();
        AssertMany<Pair512>();

        void AssertMany<T>()
            where T : struct, INumberLane<T>
        {
            double[] values = [.. probabilities];
            T.NormalQuantiles(values);
            for (int i = 0; i < values.Length; i++)
                AssertSame(expected[i], values[i]);
        }
    }

    [Fact]
    public void Quantile_and_probability_undo_each_other()
    {
        for (double z = -37.4; z < 6; z += 0.0137)
        {
            double p = Scalar.NormalProbability(z).Value;
            // A probability near 1 holds few digits of its distance to 1: what the round trip can return is bounded by that.
            double lost = z > 0 ? 2.3e-16 / (Math.Exp(-z * z / 2) * 0.3989) : 0;
            Assert.Equal(z, Scalar.NormalQuantile(p).Value, 2e-15 + 2e-15 * Math.Abs(z) + lost);
        }
    }

    [Fact]
    public void Exp_undoes_log()
    {
        for (double x = 1e-300; x < 1e300; x *= 37.7)
        {
            double logarithm = Scalar.Log(x).Value;
            double back = Scalar.Exp(logarithm).Value;
            Assert.InRange(back / x, 1 - 2.5e-16 * (2 + Math.Abs(logarithm)), 1 + 2.5e-16 * (2 + Math.Abs(logarithm)));
        }
    }

    [Fact]
    public void Quantiles_of_mirrored_probabilities_are_mirrored()
    {
        for (int i = 1; i < 512; i++)
            Assert.Equal(-Scalar.NormalQuantile(i / 1024.0).Value, Scalar.NormalQuantile(1 - i / 1024.0).Value);
    }

    private static void AssertSame(double expected, double actual)
        => Assert.True(SpecialValues.Same(expected, actual), $"expected {SpecialValues.Text(expected)}, got {SpecialValues.Text(actual)}");

    private static void AssertAscending(double from, double to, Func<double, double> function)
    {
        const int steps = 20_000;
        double last = function(from);
        for (int i = 1; i <= steps; i++)
        {
            double x = from + (to - from) * i / steps;
            double value = function(x);
            Assert.True(value >= last, $"falls at {SpecialValues.Text(x)}");
            last = value;
        }

        Assert.True(last > function(from));
    }

    private static void AssertUlps((double Argument, double Value)[] reference, Func<double, double> function, double ulps)
    {
        Assert.True(reference.Length >= 30);
        Assert.All(reference, point =>
        {
            double unit = Math.BitIncrement(Math.Abs(point.Value)) - Math.Abs(point.Value);
            double actual = function(point.Argument);
            Assert.True(Math.Abs(actual - point.Value) <= ulps * unit,
                $"at {SpecialValues.Text(point.Argument)}: expected {SpecialValues.Text(point.Value)}, got {SpecialValues.Text(actual)}");
        });
    }

    private static void AssertRelative((double Argument, double Value)[] reference, Func<double, double> function, double tolerance)
    {
        Assert.True(reference.Length >= 30);
        Assert.All(reference, point =>
        {
            double actual = function(point.Argument);
            Assert.True(Math.Abs(actual - point.Value) <= tolerance * Math.Abs(point.Value),
                $"at {SpecialValues.Text(point.Argument)}: expected {SpecialValues.Text(point.Value)}, got {SpecialValues.Text(actual)}");
        });
    }
}
