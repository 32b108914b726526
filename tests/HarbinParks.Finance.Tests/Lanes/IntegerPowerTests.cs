using System.Numerics;
using FsCheck.Xunit;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.Lanes;

public class IntegerPowerTests
{
    [Property]
    public bool Powers_of_small_whole_numbers_are_exact(sbyte x, byte n)
    {
        // A product below 2⁵³ has no rounding, whatever the order of multiplication.
        int exponent = n % 8;
        return new Scalar(x).IntegerPower(exponent).Value == (double)BigInteger.Pow(x, exponent);
    }

    [Theory, InlineData(0), InlineData(1), InlineData(2), InlineData(3), InlineData(30), InlineData(31), InlineData(1022), InlineData(1023)]
    public void Powers_of_two_are_exact(int n)
    {
        Assert.Equal(Math.ScaleB(1, n), new Scalar(2).IntegerPower(n).Value);
        Assert.Equal(Math.ScaleB(1, -n), new Scalar(0.5).IntegerPower(n).Value);
    }

    [Fact]
    public void Growth_over_thirty_years_agrees_with_decimal_arithmetic()
    {
        decimal exact = 1;
        for (int year = 0; year < 30; year++)
            exact *= 1.049m;

        Assert.Equal((double)exact, new Scalar(1.049).IntegerPower(30).Value, 4e-15);
    }

    [Fact]
    public void The_power_zero_is_one_even_of_nan() => Assert.Equal(1, new Scalar(double.NaN).IntegerPower(0).Value);

    [Fact]
    public void A_negative_power_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Scalar(2).IntegerPower(-1));
}
