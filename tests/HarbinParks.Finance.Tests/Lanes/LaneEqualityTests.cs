using FsCheck.Xunit;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.Lanes;

/// <summary>Every number gives the bits of <see cref="Scalar"/>, and <see cref="Scalar"/> those of plain doubles.</summary>
public class LaneEqualityTests
{
    public static TheoryData<string> Operations => [.. LaneOperation.Computing, .. LaneOperation.Moving];

    [Theory, MemberData(nameof(Operations))]
    public void Every_number_agrees_with_scalar_on_all_pairs_of_special_values(string operation)
    {
        (double[] a, double[] b, double[] c) = Pairs();
        AssertAgree(operation, a, b, c);
    }

    [Theory, MemberData(nameof(Operations))]
    public void Every_number_agrees_with_scalar_on_a_sweep_of_magnitudes(string operation)
    {
        Random random = new(20160101);
        double[][] arguments = [.. Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 4001)
            .Select(i => (random.NextDouble() - 0.5) * Math.Pow(10, (i % 40) - 20)).ToArray())];
        AssertAgree(operation, arguments[0], arguments[1], arguments[2]);
    }

    [Property(MaxTest = 300)]
    public void Every_number_agrees_with_scalar_on_any_bits(long a, long b, long c)
    {
        double[] x = [BitConverter.Int64BitsToDouble(a * 0x1234567), BitConverter.Int64BitsToDouble(b), BitConverter.Int64BitsToDouble(~c)];
        double[] y = [BitConverter.Int64BitsToDouble(b * 0x7654321), BitConverter.Int64BitsToDouble(c), BitConverter.Int64BitsToDouble(a)];
        double[] z = [BitConverter.Int64BitsToDouble(c * 0x1111111), BitConverter.Int64BitsToDouble(a), BitConverter.Int64BitsToDouble(-b)];
        foreach (string operation in LaneOperation.Computing.Concat(LaneOperation.Moving))
            AssertAgree(operation, x, y, z);
    }

    [Fact]
    public void Scalar_arithmetic_is_that_of_doubles()
    {
        (double[] a, double[] b, double[] c) = Pairs();
        AssertOracle("a + b", a, b, c, (x, y, _) => x + y);
        AssertOracle("a - b", a, b, c, (x, y, _) => x - y);
        AssertOracle("a * b", a, b, c, (x, y, _) => x * y);
        AssertOracle("a / b", a, b, c, (x, y, _) => x / y);
        AssertOracle("sqrt a", a, b, c, (x, _, _) => Math.Sqrt(x));
        AssertOracle("-a", a, b, c, (x, _, _) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(x) ^ long.MinValue));
    }

    [Fact]
    public void Scalar_conditions_are_those_of_doubles()
    {
        (double[] a, double[] b, double[] c) = Pairs();
        AssertOracle("a < b", a, b, c, (x, y, z) => x < y ? 1 : z);
        AssertOracle("a > b", a, b, c, (x, y, z) => x > y ? 1 : z);
        AssertOracle("a <= b", a, b, c, (x, y, z) => x <= y ? 1 : z);
        AssertOracle("a >= b", a, b, c, (x, y, z) => x >= y ? 1 : z);
        AssertOracle("and", a, b, c, (x, y, z) => x < y && y < z ? 1 : z);
        AssertOracle("or", a, b, c, (x, y, z) => x < y || y < z ? 1 : z);
        AssertOracle("not", a, b, c, (x, y, z) => x < y ? z : 1);
        AssertOracle("select a < b", a, b, c, (x, y, _) => x < y ? x : y);
    }

    [Fact]
    public void A_product_and_a_sum_are_not_contracted()
    {
        // (1 + u)² - 1 - 2u is u² without rounding in between, and 0 with it.
        const double u = 1.0 / (1L << 40);
        double[] contracted = LaneOperation.ApplyAll<Lanes512>("a * b + c", [1 + u], [1 + u], [-1 - 2 * u]);
        Assert.Equal(0, contracted[0]);
        Assert.NotEqual(0, Math.FusedMultiplyAdd(1 + u, 1 + u, -1 - 2 * u));
    }

    [Fact]
    public void Min_and_max_keep_the_data_when_it_is_nan_or_tied_with_the_bound()
    {
        Assert.True(double.IsNaN(Scalar.Min(double.NaN, 1).Value));
        Assert.True(double.IsNaN(Scalar.Max(double.NaN, 1).Value));
        Assert.Equal(5, Scalar.Max(5, double.NaN).Value);
        Assert.Equal(5, Scalar.Min(5, double.NaN).Value);
        Assert.True(double.IsNegative(Scalar.Max(-0.0, 0).Value));
        Assert.False(double.IsNegative(Scalar.Min(0, -0.0).Value));
        Assert.Equal(2, Scalar.Min(3, 2).Value);
        Assert.Equal(3, Scalar.Max(3, 2).Value);
    }

    [Theory, InlineData(0), InlineData(1), InlineData(7)]
    public void Read_and_write_keep_every_bit_in_its_place(int offset)
    {
        AssertRoundTrip<Scalar>(offset);
        AssertRoundTrip<Lanes128>(offset);
        AssertRoundTrip<Lanes256>(offset);
        AssertRoundTrip<Lanes512>(offset);
        AssertRoundTrip<Pair512>(offset);
        AssertRoundTrip<Traced>(offset);
        AssertRoundTrip<Dual>(offset);
    }

    private static void AssertRoundTrip<T>(int offset)
        where T : struct, INumberLane<T>
    {
        double[] source = [.. SpecialValues.All.AsSpan(offset, T.Count)];
        double[] target = new double[T.Count + 1];
        target[T.Count] = 42;
        T.Write(T.Read(source), target);
        for (int i = 0; i < T.Count; i++)
            Assert.True(SpecialValues.SameBits(source[i], target[i]), SpecialValues.Text(source[i]));

        Assert.Equal(42, target[T.Count]);
        Assert.ThrowsAny<ArgumentException>(() => Short<T>(source));
    }

    private static void Short<T>(double[] source)
        where T : struct, INumberLane<T>
    {
        try
        {
            T.Read(source.AsSpan(1));
        }
        catch (IndexOutOfRangeException e)
        {
            throw new ArgumentException("too short", e);
        }
    }

    private static (double[] A, double[] B, double[] C) Pairs()
    {
        double[] all = SpecialValues.All;
        int n = all.Length;
        // The third operand runs at another pace, so that it meets every pair of kinds.
        return ([.. Enumerable.Range(0, n * n).Select(i => all[i / n])],
            [.. Enumerable.Range(0, n * n).Select(i => all[i % n])],
            [.. Enumerable.Range(0, n * n).Select(i => all[(i * 5 + i / n) % n])]);
    }

    private static void AssertOracle(string operation, double[] a, double[] b, double[] c, Func<double, double, double, double> oracle)
        => AssertSame(operation, nameof(Scalar), a, b, LaneOperation.ApplyAll<Scalar>(operation, a, b, c),
            [.. a.Select((x, i) => oracle(x, b[i], c[i]))]);

    private static void AssertAgree(string operation, double[] a, double[] b, double[] c)
    {
        double[] expected = LaneOperation.ApplyAll<Scalar>(operation, a, b, c);
        AssertSame(operation, nameof(Lanes128), a, b, LaneOperation.ApplyAll<Lanes128>(operation, a, b, c), expected);
        AssertSame(operation, nameof(Lanes256), a, b, LaneOperation.ApplyAll<Lanes256>(operation, a, b, c), expected);
        AssertSame(operation, nameof(Lanes512), a, b, LaneOperation.ApplyAll<Lanes512>(operation, a, b, c), expected);
        AssertSame(operation, nameof(Pair512), a, b, LaneOperation.ApplyAll<Pair512>(operation, a, b, c), expected);
        AssertSame(operation, nameof(Traced), a, b, LaneOperation.ApplyAll<Traced>(operation, a, b, c), expected);
        AssertSame(operation, nameof(Dual), a, b, LaneOperation.ApplyAll<Dual>(operation, a, b, c), expected);
    }

    private static void AssertSame(string operation, string number, double[] a, double[] b, double[] actual, double[] expected)
    {
        bool everyBit = LaneOperation.Moving.Contains(operation);
        for (int i = 0; i < a.Length; i++)
        {
            bool same = everyBit ? SpecialValues.SameBits(actual[i], expected[i]) : SpecialValues.Same(actual[i], expected[i]);
            Assert.True(same, $"{number} {operation}: a {SpecialValues.Text(a[i])}, b {SpecialValues.Text(b[i])} gave "
                + $"{SpecialValues.Text(actual[i])}, expected {SpecialValues.Text(expected[i])}");
        }
    }
}
