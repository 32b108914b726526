using System.Runtime.CompilerServices;

namespace HarbinParks.Finance.Lanes;

/// <summary>Quantile and probability of the standard normal, one text over every lane type (标准正态分布).</summary>
/// <remarks>
/// The quantile has the three regions of Wichura's AS 241 (Applied Statistics 37, 1988): a rational function of the square around
/// the middle and two of √(-ln p) in the tails. The coefficients were fitted for this project at 90 digits; all are positive, as are
/// the arguments in their region, hence no digits cancel.
/// Both functions are calls, not inlined: inlined, one quantile of a pair used up all temporaries of its station and ran six times slower,
/// while a call adds a few percent to either. They skip the unoptimised tier, in which a draw takes 20 times as long.
/// </remarks>
internal static class NormalDistribution
{
    internal const double CentralHalfWidth = 0.425;
    internal const double CentralShift = CentralHalfWidth * CentralHalfWidth;
    internal const double TailShift = 1.6;
    internal const double FarTail = 5;
    internal const double ProbabilityScale = 6;

    /// <summary>The z below which a standard normal lies with probability p.</summary>
    /// <remarks>±∞ at 0 and 1, NaN outside. Largest relative error found: 5.6e-16, down to the smallest denormal p.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal static T Quantile<T>(in T p)
        where T : struct, IElementaryLane<T>, INumberLane<T>
    {
        T q = p - 0.5;
        T tail = T.Min(p, 1.0 - p);
        T r = T.Sqrt(-Elementary.LogOfPositive(tail));
        Mask<T> below = q < 0.0;
        T x = CentralShift - q * q;
        (T numerator, T denominator) = Central(x);

        T near = r - TailShift;
        T nearNumerator = Septic(
            near,
            1.4234371107496837, 4.634426656313977, 5.782012809039877, 3.6617299654274715,
            1.2775679031936231, 0.24351409369555713, 0.022906408312105317, 0.0007805344249790633);
        T nearDenominator = Septic(
            near,
            1.0, 2.056064117544845, 1.6817311113365896, 0.6933537549986477,
            0.149145459906051, 0.015321021865808712, 0.0005518286865153933, 1.050145652146397e-9);

        // Beyond 6.7 standard deviations: so rare that most calls skip it.
        T far = r - FarTail;
        T outerNumerator = nearNumerator;
        T outerDenominator = nearDenominator;
        if (T.AnyPositive(far))
        {
            Mask<T> isFar = far > 0.0;
            outerNumerator = T.Select(isFar, Septic(
                far,
                6.657904643501103, 5.462357760751397, 1.783753331057275, 0.2962481255123712,
                0.026487838998669074, 0.0012395041787489989, 2.7012863636631826e-5, 1.999114417686067e-7), outerNumerator);
            outerDenominator = T.Select(isFar, Septic(
                far,
                1.0, 0.5996178522673941, 0.1368160201880688, 0.014853294993486064,
                0.0007849776296566173, 1.839453290238196e-5, 1.4135781420624292e-7, 2.0117356769722306e-15), outerDenominator);
        }

        // One division for all three regions.
        Mask<T> isCentral = x >= 0.0;
        T top = T.Select(isCentral, numerator * q, T.Select(below, -outerNumerator, outerNumerator));
        T bottom = T.Select(isCentral, denominator, outerDenominator);
        T z = T.Select(tail > 0.0, top / bottom, T.Select(below, double.NegativeInfinity, double.PositiveInfinity));
        return T.Select(tail >= 0.0, z, double.NaN);
    }

    /// <summary>Turns probabilities into quantiles, the same bits as one by one.</summary>
    /// <remarks>The middle region, 85 % of evenly spread probabilities, needs no logarithm, root or second rational function: it is done for
    /// all in place, and those outside it are put aside with their places. They are done by themselves, close together.</remarks>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal static void Quantiles<T>(Span<double> values)
        where T : struct, IElementaryLane<T>, INumberLane<T>
    {
        const int Chunk = 256;
        const int Widest = 8;

        // A whole lane is written behind what was put aside last, hence the room beyond the chunk.
        Span<double> outside = stackalloc double[Chunk + Widest];
        Span<double> places = stackalloc double[Chunk + Widest];
        for (int from = 0; from < values.Length; from += Chunk)
        {
            Span<double> chunk = values.Slice(from, Math.Min(Chunk, values.Length - from));
            T place = T.Read([0, 1, 2, 3, 4, 5, 6, 7]);
            int count = 0;
            for (int i = 0; i < chunk.Length; i += T.Count)
            {
                T p = T.Read(chunk[i..]);
                T q = p - 0.5;
                T x = CentralShift - q * q;
                Mask<T> far = !(x >= 0.0);
                T.Compress(place, far, places[count..]);
                count += T.Compress(p, far, outside[count..]);
                place += T.Count;
                (T numerator, T denominator) = Central(x);
                T.Write(numerator * q / denominator, chunk[i..]);
            }

            int whole = (count + T.Count - 1) / T.Count * T.Count;
            outside[count..whole].Fill(0.5);
            for (int i = 0; i < whole; i += T.Count)
                T.Write(T.NormalQuantile(T.Read(outside[i..])), outside[i..]);

            for (int i = 0; i < count; i++)
                chunk[(int)places[i]] = outside[i];
        }
    }

    /// <summary>The probability that a standard normal lies below z.</summary>
    /// <remarks>
    /// Φ(-t) = exp(-t² / 2) g(u) / (t + k) with u = (t - k) / (t + k): g hardly varies, so one polynomial serves all t.
    /// t² is taken with its rounding error, which the exponential would magnify 700 times. Largest relative error found for z from
    /// -37.5 to 8: 8.3e-16; below, the result is denormal and loses digits.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    internal static T Probability<T>(in T z)
        where T : struct, IElementaryLane<T>, INumberLane<T>
    {
        Mask<T> above = z > 0.0;
        T t = T.Min(T.Select(above, z, -z), 39.0);
        T square = t * t;
        T squareError = T.FusedMultiplyAdd(t, t, -square);
        T exponential = Elementary.Exp(square * -0.5);
        exponential = T.FusedMultiplyAdd(exponential, squareError * -0.5, exponential);

        T inverse = 1.0 / (t + ProbabilityScale);
        T u = T.FusedMultiplyAdd(inverse, -2.0 * ProbabilityScale, 1.0);
        T g = T.FusedMultiplyAdd(u, 2.691486241814806e-9, 4.847414257370481e-11);
        g = T.FusedMultiplyAdd(g, u, -3.782240651131479e-8);
        g = T.FusedMultiplyAdd(g, u, 1.2847171991255344e-8);
        g = T.FusedMultiplyAdd(g, u, 3.048996311467729e-7);
        g = T.FusedMultiplyAdd(g, u, -4.358491604438601e-7);
        g = T.FusedMultiplyAdd(g, u, -1.7966765368952828e-6);
        g = T.FusedMultiplyAdd(g, u, 6.800568462804758e-6);
        g = T.FusedMultiplyAdd(g, u, 1.0746496241689342e-6);
        g = T.FusedMultiplyAdd(g, u, -6.475370688780645e-5);
        g = T.FusedMultiplyAdd(g, u, 0.00018136057314521996);
        g = T.FusedMultiplyAdd(g, u, 3.287045114043465e-5);
        g = T.FusedMultiplyAdd(g, u, -0.002131605218340223);
        g = T.FusedMultiplyAdd(g, u, 0.010029820573373096);
        g = T.FusedMultiplyAdd(g, u, -0.030985315508706215);
        g = T.FusedMultiplyAdd(g, u, 0.07517191567501294);
        g = T.FusedMultiplyAdd(g, u, -0.15268023206432219);
        g = T.FusedMultiplyAdd(g, u, 0.2679742458413737);
        g = T.FusedMultiplyAdd(g, u, -0.4139035857755974);
        g = T.FusedMultiplyAdd(g, u, 0.5689688918147888);
        g = T.FusedMultiplyAdd(g, u, -0.7010090295908655);
        g = T.FusedMultiplyAdd(g, u, 0.7773517718933621);
        T lower = exponential * (g * inverse);
        return T.Select(above, 1.0 - lower, lower);
    }

    /// <summary>The middle region: quantile ÷ q by a rational function of its width less q².</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T Numerator, T Denominator) Central<T>(T x)
        where T : struct, IElementaryLane<T>, INumberLane<T>
        => (
            Septic(
                x,
                3.387132872796367, 133.16434419652236, 1972.323601026377, 13740.06352344882,
                45962.77884450378, 67347.33089656579, 33483.32852086756, 2514.0455114030356),
            Septic(
                x,
                1.0, 42.32002553926738, 687.4234312988988, 5397.229906186925,
                21231.144302982804, 39351.64130241101, 28770.637521340446, 5235.963602648682));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Septic<T>(T x, double c0, double c1, double c2, double c3, double c4, double c5, double c6, double c7)
        where T : struct, IElementaryLane<T>, INumberLane<T>
    {
        T sum = T.FusedMultiplyAdd(x, c7, c6);
        sum = T.FusedMultiplyAdd(sum, x, c5);
        sum = T.FusedMultiplyAdd(sum, x, c4);
        sum = T.FusedMultiplyAdd(sum, x, c3);
        sum = T.FusedMultiplyAdd(sum, x, c2);
        sum = T.FusedMultiplyAdd(sum, x, c1);
        return T.FusedMultiplyAdd(sum, x, c0);
    }
}
