using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HarbinParks.Finance.Lanes;

/// <summary>Four paths in one 256-bit vector (四路并行).</summary>
/// <remarks>Right on every machine: the runtime works with smaller vectors where the processor has no such registers.</remarks>
public readonly record struct Lanes256 : IElementaryLane<Lanes256>
{
    internal readonly Vector256<double> Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Lanes256(Vector256<double> value) => Value = value;

    /// <inheritdoc/>
    public static int Count => Vector256<double>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lanes256(double constant) => new(Vector256.Create(constant));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lanes256(Input input) => new(Vector256.Create(input.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator +(Lanes256 a, Lanes256 b) => new(a.Value + b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator -(Lanes256 a, Lanes256 b) => new(a.Value - b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator *(Lanes256 a, Lanes256 b) => new(a.Value * b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator /(Lanes256 a, Lanes256 b) => new(a.Value / b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 operator -(Lanes256 a) => new(-a.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes256> operator <(Lanes256 a, Lanes256 b) => new(new(Vector256.LessThan(a.Value, b.Value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes256> operator >(Lanes256 a, Lanes256 b) => new(new(Vector256.GreaterThan(a.Value, b.Value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes256> operator <=(Lanes256 a, Lanes256 b) => new(new(Vector256.LessThanOrEqual(a.Value, b.Value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes256> operator >=(Lanes256 a, Lanes256 b) => new(new(Vector256.GreaterThanOrEqual(a.Value, b.Value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes256> And(Mask<Lanes256> a, Mask<Lanes256> b) => new(new(a.Bits.Value & b.Bits.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes256> Or(Mask<Lanes256> a, Mask<Lanes256> b) => new(new(a.Bits.Value | b.Bits.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes256> Not(Mask<Lanes256> a) => new(new(~a.Bits.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Select(Mask<Lanes256> when, Lanes256 then, Lanes256 otherwise)
        => new(Vector256.ConditionalSelect(when.Bits.Value, then.Value, otherwise.Value));

    /// <inheritdoc/>
    // The instruction gives its second operand when either is NaN or both are zero: with the bound first that is the definition.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Min(Lanes256 data, Lanes256 bound) => Avx.IsSupported
        ? new(Avx.Min(bound.Value, data.Value))
        : new(Vector256.ConditionalSelect(Vector256.LessThan(bound.Value, data.Value), bound.Value, data.Value));

    /// <inheritdoc/>
    // The instruction gives its second operand when either is NaN or both are zero: with the bound first that is the definition.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Max(Lanes256 data, Lanes256 bound) => Avx.IsSupported
        ? new(Avx.Max(bound.Value, data.Value))
        : new(Vector256.ConditionalSelect(Vector256.GreaterThan(bound.Value, data.Value), bound.Value, data.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsZero(Lanes256 x) => Vector256.EqualsAll(x.Value, Vector256<double>.Zero);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Exp(Lanes256 x) => Elementary.Exp(x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Log(Lanes256 x) => Elementary.Log(x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Sqrt(Lanes256 x) => new(Vector256.Sqrt(x.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 NormalQuantile(Lanes256 probability) => NormalDistribution.Quantile(probability);

    /// <inheritdoc/>
    public static void NormalQuantiles(Span<double> probabilities) => NormalDistribution.Quantiles<Lanes256>(probabilities);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 NormalProbability(Lanes256 z) => NormalDistribution.Probability(z);

    /// <inheritdoc/>
    // Adding the shift leaves the place in the window in the low bits; three of them never reach beyond its eight entries.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Pick(InputTable table, int newest, Lanes256 back)
    {
        ArgumentNullException.ThrowIfNull(table);
        ref double window = ref MemoryMarshal.GetReference(table.Window(newest));
        Vector256<double> shift = Vector256.Create(Elementary.WholeShift + InputTable.LargestBack);
        Vector256<long> place = (shift - Max(Min(back, InputTable.LargestBack), 0).Value).AsInt64() & Vector256.Create((long)InputTable.LargestBack);
        Vector256<double> picked = Vector256.Create(
            Unsafe.Add(ref window, (nint)place.GetElement(0)),
            Unsafe.Add(ref window, (nint)place.GetElement(1)),
            Unsafe.Add(ref window, (nint)place.GetElement(2)),
            Unsafe.Add(ref window, (nint)place.GetElement(3)));
        return new Lanes256(Vector256.ConditionalSelect(Vector256.IsNaN(back.Value), back.Value, picked));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Named(Lanes256 value, CashFlowLine line) => value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Station(int entity, int period)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Read(ReadOnlySpan<double> lanes) => new(Vector256.Create(lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Lanes256 value, Span<double> lanes) => value.Value.CopyTo(lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes256 IElementaryLane<Lanes256>.FusedMultiplyAdd(Lanes256 a, Lanes256 b, Lanes256 c) => new(Vector256.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IElementaryLane<Lanes256>.AnyPositive(Lanes256 x) => Vector256.GreaterThanAny(x.Value, Vector256<double>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int IElementaryLane<Lanes256>.Compress(Lanes256 x, Mask<Lanes256> when, Span<double> room)
    {
        Vector256<double> chosen = when.Bits.Value;
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
    static Lanes256 IElementaryLane<Lanes256>.PowerOfTwo(Lanes256 n)
        => new(((n.Value + Vector256.Create(Elementary.WholeShift + Elementary.Bias)).AsInt64() << Elementary.ExponentShift).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes256 IElementaryLane<Lanes256>.Exponent(Lanes256 x)
        => new(((x.Value.AsInt64() >>> Elementary.ExponentShift) | Vector256.Create(Elementary.FieldOfTwoTo52)).AsDouble() - Vector256.Create(Elementary.TwoTo52AndBias));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes256 IElementaryLane<Lanes256>.Significand(Lanes256 x)
        => new(((x.Value.AsInt64() & Vector256.Create(Elementary.SignificandBits)) | Vector256.Create(Elementary.FieldOfOne)).AsDouble());
}
