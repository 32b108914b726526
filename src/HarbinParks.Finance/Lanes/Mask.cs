using System.Runtime.CompilerServices;

namespace HarbinParks.Finance.Lanes;

/// <summary>A condition per lane (条件); how it is stored is the lane type's affair.</summary>
/// <typeparam name="T">The number that was compared.</typeparam>
/// <remarks>A comparison with NaN is false, so its negation is true. The default value is false in every lane.</remarks>
public readonly record struct Mask<T>
    where T : struct, INumberLane<T>
{
    // A field, not a property: a getter is one more call for the compiler to inline, and a station has hundreds of them.
    internal readonly T Bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Mask(T bits) => Bits = bits;

    /// <summary>Both conditions hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<T> operator &(Mask<T> a, Mask<T> b) => T.And(a, b);

    /// <summary>At least one condition holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<T> operator |(Mask<T> a, Mask<T> b) => T.Or(a, b);

    /// <summary>The condition does not hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<T> operator !(Mask<T> a) => T.Not(a);
}
