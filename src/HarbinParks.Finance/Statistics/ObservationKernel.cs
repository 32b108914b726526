using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HarbinParks.Finance.Statistics;

/// <summary>Adds a block of values to the sums of one cell. Written once over eight doubles; the order of additions is that of the paths.</summary>
/// <remarks>Blocks have a multiple of 8 values and begin at a multiple of 8; those of 32 and more begin at a multiple of 32. Nothing
/// here allocates.</remarks>
internal static class ObservationKernel
{
    /// <summary>Bits of a fixed-point weight: 1.0 is 2^30 (equation 70).</summary>
    internal const int WeightBits = 30;

    private const double WeightOne = 1L << WeightBits;

    // Adding 1.5 × 2^52 to a number below 2^51 rounds it to an integer, which then stands in the low bits of the sum.
    private const double RoundToInteger = 6755399441055744.0;

    /// <summary>Adds values that all count once; changes nothing if one of them is NaN or infinite.</summary>
    /// <typeparam name="T">Eight doubles.</typeparam>
    /// <param name="values">The values. [paths]</param>
    /// <param name="pivot">Subtracted before summing.</param>
    /// <param name="firstLane">First path mod 32.</param>
    /// <param name="cell">In and out: the sums of the cell. [<see cref="CellMoments.Stride"/>]</param>
    /// <returns>Whether all values were finite and so were added.</returns>
    internal static bool AddAll<T>(ReadOnlySpan<double> values, double pivot, int firstLane, Span<double> cell)
        where T : struct, IEight<T>
    {
        ref double x = ref MemoryMarshal.GetReference(values);
        ref double sums = ref cell[CellMoments.Sums];
        T centre = T.Create(pivot);
        T bad = T.Create(0);
        T squares = T.Read(ref cell[CellMoments.Squares]);
        T low = T.Read(ref cell[CellMoments.Minima]);
        T high = T.Read(ref cell[CellMoments.Maxima]);
        T sum0 = T.Read(ref Unsafe.Add(ref sums, firstLane));
        if (values.Length == 8)
        {
            Add(in x, centre, ref sum0, ref squares, ref low, ref high, ref bad);
            if (!IsZero(bad))
                return false;

            T.Write(sum0, ref Unsafe.Add(ref sums, firstLane));
        }
        else if (values.Length == 16)
        {
            T sum1 = T.Read(ref Unsafe.Add(ref sums, firstLane + 8));
            Add(in x, centre, ref sum0, ref squares, ref low, ref high, ref bad);
            Add(in Unsafe.Add(ref x, 8), centre, ref sum1, ref squares, ref low, ref high, ref bad);
            if (!IsZero(bad))
                return false;

            T.Write(sum0, ref Unsafe.Add(ref sums, firstLane));
            T.Write(sum1, ref Unsafe.Add(ref sums, firstLane + 8));
        }
        else
        {
            T sum1 = T.Read(ref Unsafe.Add(ref sums, 8));
            T sum2 = T.Read(ref Unsafe.Add(ref sums, 16));
            T sum3 = T.Read(ref Unsafe.Add(ref sums, 24));
            for (int i = 0; i < values.Length; i += 32)
            {
                Add(in Unsafe.Add(ref x, i), centre, ref sum0, ref squares, ref low, ref high, ref bad);
                Add(in Unsafe.Add(ref x, i + 8), centre, ref sum1, ref squares, ref low, ref high, ref bad);
                Add(in Unsafe.Add(ref x, i + 16), centre, ref sum2, ref squares, ref low, ref high, ref bad);
                Add(in Unsafe.Add(ref x, i + 24), centre, ref sum3, ref squares, ref low, ref high, ref bad);
            }

            if (!IsZero(bad))
                return false;

            T.Write(sum0, ref sums);
            T.Write(sum1, ref Unsafe.Add(ref sums, 8));
            T.Write(sum2, ref Unsafe.Add(ref sums, 16));
            T.Write(sum3, ref Unsafe.Add(ref sums, 24));
        }

        T.Write(squares, ref cell[CellMoments.Squares]);
        T.Write(low, ref cell[CellMoments.Minima]);
        T.Write(high, ref cell[CellMoments.Maxima]);
        return true;
    }

    /// <summary>Adds the values whose weight is 1.</summary>
    /// <typeparam name="T">Eight doubles.</typeparam>
    /// <param name="values">The values. [paths]</param>
    /// <param name="weights">0 or 1 each; empty is all 1. [paths]</param>
    /// <param name="pivot">Subtracted before summing.</param>
    /// <param name="firstLane">First path mod 32.</param>
    /// <param name="cell">In and out: the sums of the cell. [<see cref="CellMoments.Stride"/>]</param>
    /// <param name="defined">Out: one bit a path that counted. [paths / 8]</param>
    /// <returns>Values of weight 1 that are NaN or infinite and did not count.</returns>
    /// <exception cref="ArgumentException">A weight is neither 0 nor 1.</exception>
    internal static int AddSome<T>(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double pivot, int firstLane,
        Span<double> cell, Span<byte> defined)
        where T : struct, IEight<T>
    {
        ref double x = ref MemoryMarshal.GetReference(values);
        T zero = T.Create(0);
        T one = T.Create(1);
        T centre = T.Create(pivot);
        int invalid = 0;
        for (int i = 0; i < values.Length; i += 8)
        {
            T weight = weights.IsEmpty ? one : T.Read(in weights[i]);
            T counted = T.Same(weight, one);
            if (T.Signs(counted | T.Same(weight, zero)) != byte.MaxValue)
                throw new ArgumentException("A weight is neither 0 nor 1; say so with FractionalWeights in the series.", nameof(weights));

            T value = T.Read(in Unsafe.Add(ref x, i));
            T finite = T.Same(value - value, zero);
            invalid += BitOperations.PopCount((uint)T.Signs(counted) & ~(uint)T.Signs(finite));
            counted &= finite;
            byte bits = T.Signs(counted);
            defined[i >> 3] = bits;

            // Zeros would be added to sums that begin at +0 and so are never -0: the sums need not be fetched for that.
            if (bits == 0)
                continue;

            T off = (value - centre) & counted;
            AddTo(ref cell[CellMoments.Sums + ((firstLane + i) & 31)], off);
            AddTo<T>(ref cell[CellMoments.Squares], off * off);
            Bound(cell, counted, value);
        }

        return invalid;
    }

    /// <summary>Adds values with weights from 0 to 255.</summary>
    /// <typeparam name="T">Eight doubles.</typeparam>
    /// <param name="values">The values. [paths]</param>
    /// <param name="weights">The weights; empty is all 1. [paths]</param>
    /// <param name="pivot">Subtracted before summing.</param>
    /// <param name="firstLane">First path mod 32.</param>
    /// <param name="cell">In and out: the sums of the cell. [<see cref="CellMoments.Stride"/>]</param>
    /// <param name="weightSums">In and out: lane sums of the fixed-point weights. [32]</param>
    /// <param name="weightSquares">In and out: sums of the squared weights. [8]</param>
    /// <param name="fixedWeights">Out: the fixed-point weight of each path, 0 where the value does not count. [paths]</param>
    /// <param name="defined">Out: one bit a path that counted. [paths / 8]</param>
    /// <returns>Values with a weight above 0 that are NaN or infinite, and weights that are NaN, negative or above 255.</returns>
    internal static int AddWeighted<T>(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double pivot, int firstLane,
        Span<double> cell, Span<long> weightSums, Span<double> weightSquares, Span<long> fixedWeights, Span<byte> defined)
        where T : struct, IEight<T>
    {
        ref double x = ref MemoryMarshal.GetReference(values);
        T zero = T.Create(0);
        T one = T.Create(1);
        T centre = T.Create(pivot);
        T largest = T.Create(StatisticsPlan.LargestWeight);
        T round = T.Create(RoundToInteger);
        Span<double> integerSums = MemoryMarshal.Cast<long, double>(weightSums);
        Span<double> integers = MemoryMarshal.Cast<long, double>(fixedWeights);
        int invalid = 0;
        for (int i = 0; i < values.Length; i += 8)
        {
            T weight = weights.IsEmpty ? one : T.Read(in weights[i]);
            T value = T.Read(in Unsafe.Add(ref x, i));
            T absent = T.Same(weight, zero);
            T usable = T.Greater(weight, zero) & (T.Greater(largest, weight) | T.Same(largest, weight)) & T.Same(value - value, zero);
            invalid += 8 - BitOperations.PopCount((uint)T.Signs(usable | absent));
            T shifted = ((weight & usable) * T.Create(WeightOne)) + round;
            T integer = T.SubtractIntegers(shifted, round);
            weight = (shifted - round) * T.Create(1 / WeightOne);
            usable = T.Greater(weight, zero);
            T.Write(integer, ref integers[i]);
            defined[i >> 3] = T.Signs(usable);
            ref double integerSum = ref integerSums[(firstLane + i) & 31];
            T.Write(T.AddIntegers(T.Read(in integerSum), integer), ref integerSum);
            T off = (value - centre) & usable;
            AddTo(ref cell[CellMoments.Sums + ((firstLane + i) & 31)], off * weight);
            AddTo(ref cell[CellMoments.Squares], off * weight * off);
            AddTo(ref weightSquares[0], weight * weight);
            Bound(cell, usable, value);
        }

        return invalid;
    }

    /// <summary>Finds which paths have crossed a line.</summary>
    /// <typeparam name="T">Eight doubles.</typeparam>
    /// <param name="values">The values. [paths]</param>
    /// <param name="limit">Limit of the comparison value &gt; limit.</param>
    /// <param name="flip">All bits set if the answer is turned around.</param>
    /// <param name="defined">One bit a path that counts. [paths / 8]</param>
    /// <param name="crossed">Out: one bit a path that has crossed. [paths / 8]</param>
    internal static void Compare<T>(ReadOnlySpan<double> values, double limit, byte flip, ReadOnlySpan<byte> defined, Span<byte> crossed)
        where T : struct, IEight<T>
    {
        ref double x = ref MemoryMarshal.GetReference(values);
        T bound = T.Create(limit);
        for (int i = 0; i < crossed.Length; i++)
            crossed[i] = (byte)((T.Signs(T.Greater(T.Read(in Unsafe.Add(ref x, i * 8)), bound)) ^ flip) & defined[i]);
    }

    /// <summary>Writes the values down as floats around the pivot, for quantiles.</summary>
    /// <typeparam name="T">Eight doubles.</typeparam>
    /// <param name="values">The values. [paths]</param>
    /// <param name="pivot">Subtracted before rounding.</param>
    /// <param name="defined">One bit a path that counts. [paths / 8]</param>
    /// <param name="samples">Out: value − pivot, NaN where it does not count. [paths]</param>
    internal static void Store<T>(ReadOnlySpan<double> values, double pivot, ReadOnlySpan<byte> defined, Span<float> samples)
        where T : struct, IEight<T>
    {
        ref double x = ref MemoryMarshal.GetReference(values);
        ref float target = ref MemoryMarshal.GetReference(samples);
        T centre = T.Create(pivot);
        for (int i = 0; i < samples.Length; i += 8)
            T.WriteFloats(T.Read(in Unsafe.Add(ref x, i)) - centre, ref Unsafe.Add(ref target, i));

        for (int i = 0; i < defined.Length; i++)
        {
            if (defined[i] != byte.MaxValue)
                Blank(samples.Slice(i * 8, 8), defined[i]);
        }
    }

    private static void Blank(Span<float> samples, byte defined)
    {
        for (int lane = 0; lane < samples.Length; lane++)
        {
            if ((defined >> lane & 1) == 0)
                samples[lane] = float.NaN;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add<T>(ref readonly double x, T centre, ref T sum, ref T squares, ref T low, ref T high, ref T bad)
        where T : struct, IEight<T>
    {
        T value = T.Read(in x);
        T off = value - centre;
        bad |= value - value;
        sum += off;
        squares += off * off;
        low = T.Min(low, value);
        high = T.Max(high, value);
    }

    // A finite value less itself has no bit set; NaN and infinity leave NaN.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsZero<T>(T bad)
        where T : struct, IEight<T>
        => T.Signs(T.Same(bad, bad)) == byte.MaxValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTo<T>(ref double sum, T term)
        where T : struct, IEight<T>
        => T.Write(T.Read(in sum) + term, ref sum);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Bound<T>(Span<double> cell, T counted, T value)
        where T : struct, IEight<T>
    {
        ref double low = ref cell[CellMoments.Minima];
        ref double high = ref cell[CellMoments.Maxima];
        T.Write(T.Min(T.Read(in low), T.Select(counted, value, T.Create(double.PositiveInfinity))), ref low);
        T.Write(T.Max(T.Read(in high), T.Select(counted, value, T.Create(double.NegativeInfinity))), ref high);
    }
}
