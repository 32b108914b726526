using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HarbinParks.Finance.Statistics;

/// <summary>Eight doubles in two vectors of 256 bits; runs on every processor.</summary>
/// <param name="low">Lanes 0 to 3.</param>
/// <param name="high">Lanes 4 to 7.</param>
internal readonly struct Eight256(Vector256<double> low, Vector256<double> high) : IEight<Eight256>
{
    private readonly Vector256<double> _low = low;
    private readonly Vector256<double> _high = high;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 Create(double value) => new(Vector256.Create(value), Vector256.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 Read(ref readonly double source) => new(Vector256.LoadUnsafe(in source), Vector256.LoadUnsafe(in source, 4));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Eight256 value, ref double target)
    {
        value._low.StoreUnsafe(ref target);
        value._high.StoreUnsafe(ref target, 4);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteFloats(Eight256 value, ref float target) => Vector256.Narrow(value._low, value._high).StoreUnsafe(ref target);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 operator +(Eight256 a, Eight256 b) => new(a._low + b._low, a._high + b._high);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 operator -(Eight256 a, Eight256 b) => new(a._low - b._low, a._high - b._high);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 operator *(Eight256 a, Eight256 b) => new(a._low * b._low, a._high * b._high);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 operator &(Eight256 a, Eight256 b) => new(a._low & b._low, a._high & b._high);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 operator |(Eight256 a, Eight256 b) => new(a._low | b._low, a._high | b._high);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 Min(Eight256 a, Eight256 b) => new(Vector256.MinNative(a._low, b._low), Vector256.MinNative(a._high, b._high));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 Max(Eight256 a, Eight256 b) => new(Vector256.MaxNative(a._low, b._low), Vector256.MaxNative(a._high, b._high));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 Greater(Eight256 a, Eight256 b) => new(Vector256.GreaterThan(a._low, b._low), Vector256.GreaterThan(a._high, b._high));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 Same(Eight256 a, Eight256 b) => new(Vector256.Equals(a._low, b._low), Vector256.Equals(a._high, b._high));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 Select(Eight256 when, Eight256 then, Eight256 otherwise) => new(
        Vector256.ConditionalSelect(when._low, then._low, otherwise._low),
        Vector256.ConditionalSelect(when._high, then._high, otherwise._high));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Signs(Eight256 value) => (byte)(value._low.ExtractMostSignificantBits() | (value._high.ExtractMostSignificantBits() << 4));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 AddIntegers(Eight256 a, Eight256 b) => new(
        (a._low.AsInt64() + b._low.AsInt64()).AsDouble(),
        (a._high.AsInt64() + b._high.AsInt64()).AsDouble());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight256 SubtractIntegers(Eight256 a, Eight256 b) => new(
        (a._low.AsInt64() - b._low.AsInt64()).AsDouble(),
        (a._high.AsInt64() - b._high.AsInt64()).AsDouble());
}
