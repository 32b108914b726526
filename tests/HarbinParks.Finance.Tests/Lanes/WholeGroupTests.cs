using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Tests.Lanes;

/// <summary>What a group of paths decides together, and what is done for many numbers at once.</summary>
public class WholeGroupTests
{
    [Fact]
    public void A_group_is_nothing_only_where_every_lane_is_exactly_nothing()
    {
        foreach (double other in new[] { 0.0, -0.0, double.Epsilon, -double.Epsilon, 1e-300, 1, double.NaN, double.NegativeInfinity })
        {
            AssertZero<Scalar>(other);
            AssertZero<Lanes128>(other);
            AssertZero<Lanes256>(other);
            AssertZero<Lanes512>(other);
            AssertZero<Pair512>(other);
            AssertZero<Dual>(other);
            Assert.False(Traced.IsZero(other), "A derivation leaves nothing out.");
        }
    }

    [Fact]
    public void A_nothing_with_a_derivative_is_something()
    {
        Input input = Input.Of(2, 1, 1);
        using (new DualSeeds([[0, 1]]))
        {
            Dual seeded = input;
            Assert.False(Dual.IsZero(seeded - 2.0));
            Assert.True(Dual.IsZero((seeded - 2.0) * 0.0));
        }
    }

    [Fact]
    public void Quantiles_of_many_are_those_of_each_for_every_number_and_length()
    {
        foreach (int length in new[] { 8, 16, 248, 256, 264, 512, 1000 })
        {
            AssertQuantiles<Scalar>(length);
            AssertQuantiles<Lanes128>(length);
            AssertQuantiles<Lanes256>(length);
            AssertQuantiles<Lanes512>(length);
            AssertQuantiles<Pair512>(length / 16 * 16);
        }
    }

    private static void AssertZero<T>(double other)
        where T : struct, INumberLane<T>
    {
        for (int lane = 0; lane < T.Count; lane++)
        {
            double[] numbers = new double[T.Count];
            numbers[lane] = other;
            Assert.Equal(other == 0, T.IsZero(T.Read(numbers)));
        }
    }

    /// <summary>All in one tail, all in the middle, mixed, and the numbers at the edges of the regions.</summary>
    private static void AssertQuantiles<T>(int length)
        where T : struct, INumberLane<T>
    {
        double[] edges = [0, 1, 0.5, 0.075, 0.925, double.Epsilon, 1 - 1e-16, double.NaN, -1, 2, 1e-20, 0.0749999999, 0.9250000001];
        foreach (Func<int, double> value in new Func<int, double>[]
        {
            i => Philox.UniformOf((uint)i * 2654435761u), i => 0.01 + 1e-6 * i, i => 0.4 + 1e-6 * i, i => edges[i % edges.Length],
        })
        {
            double[] numbers = [.. Enumerable.Range(0, length).Select(value)];
            double[] expected = [.. numbers.Select(p => Scalar.NormalQuantile(p).Value)];
            T.NormalQuantiles(numbers);
            Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits).Select(OneNaN), numbers.Select(BitConverter.DoubleToInt64Bits).Select(OneNaN));
        }
    }

    // Of a NaN only that it is one is defined.
    private static long OneNaN(long bits) => double.IsNaN(BitConverter.Int64BitsToDouble(bits)) ? BitConverter.DoubleToInt64Bits(double.NaN) : bits;
}
