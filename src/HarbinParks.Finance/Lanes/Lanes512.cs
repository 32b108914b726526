using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HarbinParks.Finance.Lanes;

/// <summary>Eight paths in one 512-bit vector (八路并行).</summary>
/// <remarks>Right on every machine: the runtime works with smaller vectors where the processor has no such registers.</remarks>
public readonly record struct Lanes512 : IElementaryLane<Lanes512>
{
    internal readonly Vector512<double> Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Lanes512(Vector512<double> value) => Value = value;

    /// <inheritdoc/>
    public static int Count => Vector512<double>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lanes512(double constant) => new(Vector512.Create(constant));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lanes512(Input input) => new(Vector512.Create(input.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator +(Lanes512 a, Lanes512 b) => new(a.Value + b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator -(Lanes512 a, Lanes512 b) => new(a.Value - b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator *(Lanes512 a, Lanes512 b) => new(a.Value * b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator /(Lanes512 a, Lanes512 b) => new(a.Value / b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 operator -(Lanes512 a) => new(-a.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes512> operator <(Lanes512 a, Lanes512 b) => new(new(Vector512.LessThan(a.Value, b.Value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes512> operator >(Lanes512 a, Lanes512 b) => new(new(Vector512.GreaterThan(a.Value, b.Value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes512> operator <=(Lanes512 a, Lanes512 b) => new(new(Vector512.LessThanOrEqual(a.Value, b.Value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes512> operator >=(Lanes512 a, Lanes512 b) => new(new(Vector512.GreaterThanOrEqual(a.Value, b.Value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes512> And(Mask<Lanes512> a, Mask<Lanes512> b) => new(new(a.Bits.Value & b.Bits.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes512> Or(Mask<Lanes512> a, Mask<Lanes512> b) => new(new(a.Bits.Value | b.Bits.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Lanes512> Not(Mask<Lanes512> a) => new(new(~a.Bits.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Select(Mask<Lanes512> when, Lanes512 then, Lanes512 otherwise)
        => new(Vector512.ConditionalSelect(when.Bits.Value, then.Value, otherwise.Value));

    /// <inheritdoc/>
    // The instruction gives its second operand when either is NaN or both are zero: with the bound first that is the definition.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Min(Lanes512 data, Lanes512 bound) => Avx512F.IsSupported
        ? new(Avx512F.Min(bound.Value, data.Value))
        : new(Vector512.ConditionalSelect(Vector512.LessThan(bound.Value, data.Value), bound.Value, data.Value));

    /// <inheritdoc/>
    // The instruction gives its second operand when either is NaN or both are zero: with the bound first that is the definition.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Max(Lanes512 data, Lanes512 bound) => Avx512F.IsSupported
        ? new(Avx512F.Max(bound.Value, data.Value))
        : new(Vector512.ConditionalSelect(Vector512.GreaterThan(bound.Value, data.Value), bound.Value, data.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsZero(Lanes512 x) => Vector512.EqualsAll(x.Value, Vector512<double>.Zero);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Exp(Lanes512 x) => Elementary.Exp(x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Log(Lanes512 x) => Elementary.Log(x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Sqrt(Lanes512 x) => new(Vector512.Sqrt(x.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 NormalQuantile(Lanes512 probability) => NormalDistribution.Quantile(probability);

    /// <inheritdoc/>
    public static void NormalQuantiles(Span<double> probabilities) => NormalDistribution.Quantiles<Lanes512>(probabilities);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 NormalProbability(Lanes512 z) => NormalDistribution.Probability(z);

    /// <inheritdoc/>
    // A window of eight entries in one register and one permutation: there is no 512-bit gather to call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Pick(InputTable table, int newest, Lanes512 back)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Pick(Vector512.Create(table.Window(newest)), back);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes512 Pick(Vector512<double> window, Lanes512 back)
    {
        // Adding the shift leaves the place in the window in the low bits; the permutation looks at the last three only.
        Vector512<double> shift = Vector512.Create(Elementary.WholeShift + InputTable.LargestBack);
        Vector512<long> place = (shift - Max(Min(back, InputTable.LargestBack), 0).Value).AsInt64();
        Vector512<double> picked = Avx512F.IsSupported
            ? Avx512F.PermuteVar8x64(window, place)
            : Vector512.Shuffle(window, place & Vector512.Create((long)InputTable.LargestBack));
        return new Lanes512(Vector512.ConditionalSelect(Vector512.IsNaN(back.Value), back.Value, picked));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Named(Lanes512 value, CashFlowLine line) => value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Station(int entity, int period)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Read(ReadOnlySpan<double> lanes) => new(Vector512.Create(lanes));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Lanes512 value, Span<double> lanes) => value.Value.CopyTo(lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes512 IElementaryLane<Lanes512>.FusedMultiplyAdd(Lanes512 a, Lanes512 b, Lanes512 c) => new(Vector512.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IElementaryLane<Lanes512>.AnyPositive(Lanes512 x) => Vector512.GreaterThanAny(x.Value, Vector512<double>.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int IElementaryLane<Lanes512>.Compress(Lanes512 x, Mask<Lanes512> when, Span<double> room)
    {
        Vector512<double> chosen = when.Bits.Value;
        uint bits = (uint)chosen.ExtractMostSignificantBits();
        int count = BitOperations.PopCount(bits);
        if (Avx512F.IsSupported)
        {
            Avx512F.Compress(x.Value, chosen, x.Value).CopyTo(room);
            return count;
        }

        for (int place = 0; bits != 0; place++, bits &= bits - 1)
            room[place] = x.Value.GetElement(BitOperations.TrailingZeroCount(bits));

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes512 IElementaryLane<Lanes512>.PowerOfTwo(Lanes512 n)
        => new(((n.Value + Vector512.Create(Elementary.WholeShift + Elementary.Bias)).AsInt64() << Elementary.ExponentShift).AsDouble());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes512 IElementaryLane<Lanes512>.Exponent(Lanes512 x)
        => new(((x.Value.AsInt64() >>> Elementary.ExponentShift) | Vector512.Create(Elementary.FieldOfTwoTo52)).AsDouble() - Vector512.Create(Elementary.TwoTo52AndBias));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes512 IElementaryLane<Lanes512>.Significand(Lanes512 x)
        => new(((x.Value.AsInt64() & Vector512.Create(Elementary.SignificandBits)) | Vector512.Create(Elementary.FieldOfOne)).AsDouble());
}
