using System.Runtime.CompilerServices;

namespace HarbinParks.Finance.Lanes;

/// <summary>Exponential and logarithm, one text over every lane type, so that their bits are the same in all of them.</summary>
/// <remarks>
/// The runtime's own functions differ between scalar, vector and machine in the last bit. The polynomials here were fitted
/// for this project (Chebyshev interpolation at 50 digits, coefficients rounded to double).
/// </remarks>
internal static class Elementary
{
    /// <summary>1.5 · 2⁵²: added and taken away again it rounds to a whole number, and while added its last bits hold that number.</summary>
    internal const double WholeShift = 6755399441055744.0;

    /// <summary>Bits of the exponent field of 2⁵² and its value with the bias of a double: turns an exponent field into a number.</summary>
    internal const long FieldOfTwoTo52 = 0x4330000000000000;

    internal const double TwoTo52AndBias = 4503599627370496.0 + Bias;
    internal const double Bias = 1023;
    internal const int ExponentShift = 52;
    internal const long SignificandBits = 0x000FFFFFFFFFFFFF;
    internal const long FieldOfOne = 0x3FF0000000000000;

    // ln 2 in two parts. The first has 11 zero bits at its end: times a whole number up to 1,100 it is exact.
    internal const double Ln2High = 0.6931471805598903;
    internal const double Ln2Low = 5.497923018708371e-14;
    internal const double InverseLn2 = 1.4426950408889634;

    /// <summary>e to the power of x.</summary>
    /// <remarks>
    /// x = n ln 2 + r with |r| ≤ ln 2 / 2, eˣ = 2ⁿ (1 + r + r² q(r)). Largest error found: 1.01 ulp.
    /// 2ⁿ is applied in two factors: each of them is a normal number where the result overflows or is denormal, and only the last rounds.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Exp<T>(T x)
        where T : struct, IElementaryLane<T>, INumberLane<T>
    {
        // Beyond these bounds the result is infinite or zero anyhow; the bounds keep n in the range of PowerOfTwo.
        T bounded = T.Max(T.Min(x, 710.0), -746.0);
        T n = T.FusedMultiplyAdd(bounded, InverseLn2, WholeShift) - WholeShift;
        T r = T.FusedMultiplyAdd(n, -Ln2Low, T.FusedMultiplyAdd(n, -Ln2High, bounded));
        T q = T.FusedMultiplyAdd(r, 2.510038549551032e-8, 2.7620088445409746e-7);
        q = T.FusedMultiplyAdd(q, r, 2.7557268459997064e-6);
        q = T.FusedMultiplyAdd(q, r, 2.4801521295954376e-5);
        q = T.FusedMultiplyAdd(q, r, 0.00019841269863053618);
        q = T.FusedMultiplyAdd(q, r, 0.0013888888917213717);
        q = T.FusedMultiplyAdd(q, r, 0.008333333333330062);
        q = T.FusedMultiplyAdd(q, r, 0.04166666666662413);
        q = T.FusedMultiplyAdd(q, r, 0.16666666666666669);
        q = T.FusedMultiplyAdd(q, r, 0.5000000000000001);
        T power = T.FusedMultiplyAdd(r * r, q, r) + 1.0;
        T half = T.FusedMultiplyAdd(n, 0.5, WholeShift) - WholeShift;
        return power * T.PowerOfTwo(half) * T.PowerOfTwo(n - half);
    }

    /// <summary>Natural logarithm of any number.</summary>
    /// <remarks>-∞ at 0, NaN below, +∞ at +∞. Largest error found: 0.76 ulp.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Log<T>(T x)
        where T : struct, IElementaryLane<T>, INumberLane<T>
    {
        T special = T.Select(x < 0.0, double.NaN, T.Select(x <= 0.0, double.NegativeInfinity, x));
        return T.Select((x > 0.0) & (x < double.PositiveInfinity), LogOfPositive(x), special);
    }

    /// <summary>Natural logarithm of a positive finite number; some finite number for anything else.</summary>
    /// <remarks>
    /// x = 2ᵏ (1 + f) with 1 + f between √½ and √2; with s = f / (2 + f), ln(1 + f) = 2s + s t(s²).
    /// Since 2s = f - s f, the leading term f is exact and only small terms round.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T LogOfPositive<T>(T x)
        where T : struct, IElementaryLane<T>, INumberLane<T>
    {
        Mask<T> denormal = x < 2.2250738585072014e-308;
        T normal = T.Select(denormal, x * 18014398509481984.0, x);
        T k = T.Exponent(normal) + T.Select(denormal, -54.0, 0.0);
        T m = T.Significand(normal);
        Mask<T> large = m > 1.4142135623730951;
        m = T.Select(large, m * 0.5, m);
        k = T.Select(large, k + 1.0, k);

        T f = m - 1.0;
        T s = f / (f + 2.0);
        T v = s * s;
        T t = T.FusedMultiplyAdd(v, 0.14616585424888623, 0.15331710618210773);
        t = T.FusedMultiplyAdd(t, v, 0.18182889455674947);
        t = T.FusedMultiplyAdd(t, v, 0.22222211130259878);
        t = T.FusedMultiplyAdd(t, v, 0.2857142862600327);
        t = T.FusedMultiplyAdd(t, v, 0.39999999999899444);
        t = T.FusedMultiplyAdd(t, v, 0.666666666666667) * v;
        T halfSquare = f * f * 0.5;
        T small = T.FusedMultiplyAdd(s, halfSquare + t, k * Ln2Low);
        return T.FusedMultiplyAdd(k, Ln2High, f - (halfSquare - small));
    }
}
