using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HarbinParks.Finance.Lanes;

/// <summary>Two paths in one 128-bit vector (双路并行).</summary>
/// <remarks>Right on every machine: the runtime works with smaller vectors where the processor has no such registers.</remarks>
public readonly record struct Lanes128 : IElementaryLane<Lanes128>
{
    internal readonly Vector128<double> Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Lanes128(Vector128<double> value) => Value = value;

    /// <inheritdoc/>
    public static int Count => Vector128<double>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lanes128(double constant) => new(Vector128.Create(constant));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lanes128(Input input) => new(Vector128.Create(input.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator +(Lanes128 a, Lanes128 b) => new(a.Value + b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator -(Lanes128 a, Lanes128 b) => new(a.Value - b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator *(Lanes128 a, Lanes128 b) => new(a.Value * b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator /(Lanes128 a, Lanes128 b) => new(a.Value / b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 operator -(Lanes128 a) => new(-a.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes128> operator <(Lanes128 a, Lanes128 b) => new(new(Vector128.LessThan(a.Value, b.Value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes128> operator >(Lanes128 a, Lanes128 b) => new(new(Vector128.GreaterThan(a.Value, b.Value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes128> operator <=(Lanes128 a, Lanes128 b) => new(new(Vector128.LessThanOrEqual(a.Value, b.Value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes128> operator >=(Lanes128 a, Lanes128 b) => new(new(Vector128.GreaterThanOrEqual(a.Value, b.Value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes128> And(Mask<Lanes128> a, Mask<Lanes128> b) => new(new(a.Bits.Value & b.Bits.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes128> Or(Mask<Lanes128> a, Mask<Lanes128> b) => new(new(a.Bits.Value | b.Bits.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes128> Not(Mask<Lanes128> a) => new(new(~a.Bits.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Select(Mask<Lanes128> when, Lanes128 then, Lanes128 otherwise)
        => new(Vector128.ConditionalSelect(when.Bits.Value, then.Value, otherwise.Value));

    /// <inheritdoc/>
    // The instruction gives its second operand when either is NaN or both are zero: with the bound first that is the definition.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Min(Lanes128 data, Lanes128 bound) => Sse2.IsSupported
        ? new(Sse2.Min(bound.Value, data.Value))
        : new(Vector128.ConditionalSelect(Vector128.LessThan(bound.Value, data.Value), bound.Value, data.Value));

    /// <inheritdoc/>
    // The instruction gives its second operand when either is NaN or both are zero: with the bound first that is the definition.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Max(Lanes128 data, Lanes128 bound) => Sse2.IsSupported
        ? new(Sse2.Max(bound.Value, data.Value))
        : new(Vector128.ConditionalSelect(Vector128.GreaterThan(bound.Value, data.Value), bound.Value, data.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsZero(Lanes128 x) => Vector128.EqualsAll(x.Value, Vector128<double>.Zero);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Exp(Lanes128 x) => Elementary.Exp(x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Log(Lanes128 x) => Elementary.Log(x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Sqrt(Lanes128 x) => new(Vector128.Sqrt(x.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 NormalQuantile(Lanes128 probability) => NormalDistribution.Quantile(probability);

    /// <inheritdoc/>
    public static void NormalQuantiles(Span<double> probabilities) => NormalDistribution.Quantiles<Lanes128>(probabilities);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 NormalProbability(Lanes128 z) => NormalDistribution.Probability(z);

    /// <inheritdoc/>
    // Adding the shift leaves the place in the window in the low bits; three of them never reach beyond its eight entries.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Pick(InputTable table, int newest, Lanes128 back)
    {
        ArgumentNullException.ThrowIfNull(table);
        ref double window = ref MemoryMarshal.GetReference(table.Window(newest));
        Vector128<double> shift = Vector128.Create(Elementary.WholeShift + InputTable.LargestBack);
        Vector128<long> place = (shift - Max(Min(back, InputTable.LargestBack), 0).Value).AsInt64() & Vector128.Create((long)InputTable.LargestBack);
        Vector128<double> picked = Vector128.Create(
            Unsafe.Add(ref window, (nint)place.GetElement(0)),
            Unsafe.Add(ref window, (nint)place.GetElement(1)));
        return new Lanes128(Vector128.ConditionalSelect(Vector128.IsNaN(back.Value), back.Value, picked));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Named(Lanes128 value, CashFlowLine line) => value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Station(int entity, int period)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Read(ReadOnlySpan<double> lanes) => new(Vector128.Create(lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Lanes128 value, Span<double> lanes) => value.Value.CopyTo(lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes128 IElementaryLane<Lanes128>.FusedMultiplyAdd(Lanes128 a, Lanes128 b, Lanes128 c) => new(Vector128.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IElementaryLane<Lanes128>.AnyPositive(Lanes128 x) => Vector128.GreaterThanAny(x.Value, Vector128<double>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int IElementaryLane<Lanes128>.Compress(Lanes128 x, Mask<Lanes128> when, Span<double> room)
    {
        Vector128<double> chosen = when.Bits.Value;
        uint bits = (uint)chosen.ExtractMostSignificantBits();
        int count = BitOperations.PopCount(bits);
        if (Avx512F.VL.IsSupported)
        {
            Avx512F.VL.Compress(x.Value, chosen, x.Value).CopyTo(room);
            return count;
        }

        for (int place = 0; bits != 0; place++, bits &= bits - 1)
            room[place] = x.Value.GetElement(BitOperations.TrailingZeroCount(bits));

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes128 IElementaryLane<Lanes128>.PowerOfTwo(Lanes128 n)
        => new(((n.Value + Vector128.Create(Elementary.WholeShift + Elementary.Bias)).AsInt64() << Elementary.ExponentShift).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes128 IElementaryLane<Lanes128>.Exponent(Lanes128 x)
        => new(((x.Value.AsInt64() >>> Elementary.ExponentShift) | Vector128.Create(Elementary.FieldOfTwoTo52)).AsDouble() - Vector128.Create(Elementary.TwoTo52AndBias));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes128 IElementaryLane<Lanes128>.Significand(Lanes128 x)
        => new(((x.Value.AsInt64() & Vector128.Create(Elementary.SignificandBits)) | Vector128.Create(Elementary.FieldOfOne)).AsDouble());
}
