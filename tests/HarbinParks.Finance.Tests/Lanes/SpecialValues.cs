namespace HarbinParks.Finance.Tests.Lanes;

/// <summary>Numbers at which floating point bends, and how two results are compared.</summary>
internal static class SpecialValues
{
    internal static readonly double[] All =
    [
        0.0, -0.0, 1, -1, 0.5, 3, -7.25, 1e-9, 0.075, 0.925, 700, -746, 710.5, 1e16, 6755399441055744.5, -1e300,
        double.Epsilon, -double.Epsilon, 2.225073858507201e-308, 2.2250738585072014e-308, -1e-310,
        double.MaxValue, double.MinValue, double.PositiveInfinity, double.NegativeInfinity,
        double.BitIncrement(1), double.BitDecrement(1),
        double.NaN, BitConverter.UInt64BitsToDouble(0x7FF8_0000_0000_1234), BitConverter.UInt64BitsToDouble(0x7FF0_0000_0000_0001),
        BitConverter.UInt64BitsToDouble(0xFFF8_0000_0000_0042),
    ];

    /// <summary>The same bits; any two NaN are the same: which payload survives an addition is up to the order in which the compiler puts its operands.</summary>
    internal static bool Same(double a, double b) => double.IsNaN(a) ? double.IsNaN(b) : SameBits(a, b);

    internal static bool SameBits(double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b);

    internal static string Text(double value)
        => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value:R} ({BitConverter.DoubleToInt64Bits(value):X16})");
}
