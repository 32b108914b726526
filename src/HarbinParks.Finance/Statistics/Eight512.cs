using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HarbinParks.Finance.Statistics;

/// <summary>Eight doubles in one vector of 512 bits.</summary>
/// <param name="value">The vector.</param>
internal readonly struct Eight512(Vector512<double> value) : IEight<Eight512>
{
    private readonly Vector512<double> _value = value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 Create(double value) => new(Vector512.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 Read(ref readonly double source) => new(Vector512.LoadUnsafe(in source));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Eight512 value, ref double target) => value._value.StoreUnsafe(ref target);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteFloats(Eight512 value, ref float target)
    {
        if (Avx512F.IsSupported)
            Avx512F.ConvertToVector256Single(value._value).StoreUnsafe(ref target);
        else
            Vector256.Narrow(value._value.GetLower(), value._value.GetUpper()).StoreUnsafe(ref target);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 operator +(Eight512 a, Eight512 b) => new(a._value + b._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 operator -(Eight512 a, Eight512 b) => new(a._value - b._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 operator *(Eight512 a, Eight512 b) => new(a._value * b._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 operator &(Eight512 a, Eight512 b) => new(a._value & b._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 operator |(Eight512 a, Eight512 b) => new(a._value | b._value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 Min(Eight512 a, Eight512 b) => new(Vector512.MinNative(a._value, b._value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 Max(Eight512 a, Eight512 b) => new(Vector512.MaxNative(a._value, b._value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 Greater(Eight512 a, Eight512 b) => new(Vector512.GreaterThan(a._value, b._value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 Same(Eight512 a, Eight512 b) => new(Vector512.Equals(a._value, b._value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 Select(Eight512 when, Eight512 then, Eight512 otherwise) => new(Vector512.ConditionalSelect(when._value, then._value, otherwise._value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Signs(Eight512 value) => (byte)value._value.ExtractMostSignificantBits();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 AddIntegers(Eight512 a, Eight512 b) => new((a._value.AsInt64() + b._value.AsInt64()).AsDouble());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Eight512 SubtractIntegers(Eight512 a, Eight512 b) => new((a._value.AsInt64() - b._value.AsInt64()).AsDouble());
}
