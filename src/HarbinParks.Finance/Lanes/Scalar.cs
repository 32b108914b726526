using System.Runtime.CompilerServices;

namespace HarbinParks.Finance.Lanes;

/// <summary>One path: the base case, the tables a lender reads, and what every other number is tested against (标量).</summary>
public readonly record struct Scalar : IElementaryLane<Scalar>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Scalar(double value) => Value = value;

    /// <inheritdoc/>
    public static int Count => 1;

    /// <summary>The number; for tables and tests, not for rules.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Scalar(double constant) => new(constant);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Scalar(Input input) => new(input.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar operator +(Scalar a, Scalar b) => new(a.Value + b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar operator -(Scalar a, Scalar b) => new(a.Value - b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar operator *(Scalar a, Scalar b) => new(a.Value * b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar operator /(Scalar a, Scalar b) => new(a.Value / b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar operator -(Scalar a) => new(-a.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Scalar> operator <(Scalar a, Scalar b) => Truth(a.Value < b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Scalar> operator >(Scalar a, Scalar b) => Truth(a.Value > b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Scalar> operator <=(Scalar a, Scalar b) => Truth(a.Value <= b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Scalar> operator >=(Scalar a, Scalar b) => Truth(a.Value >= b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Scalar> And(Mask<Scalar> a, Mask<Scalar> b) => Truth(IsTrue(a) && IsTrue(b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Scalar> Or(Mask<Scalar> a, Mask<Scalar> b) => Truth(IsTrue(a) || IsTrue(b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Scalar> Not(Mask<Scalar> a) => Truth(!IsTrue(a));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Select(Mask<Scalar> when, Scalar then, Scalar otherwise) => IsTrue(when) ? then : otherwise;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Min(Scalar data, Scalar bound) => bound.Value < data.Value ? bound : data;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Max(Scalar data, Scalar bound) => bound.Value > data.Value ? bound : data;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsZero(Scalar x) => x.Value == 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Exp(Scalar x) => Elementary.Exp(x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Log(Scalar x) => Elementary.Log(x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Sqrt(Scalar x) => new(Math.Sqrt(x.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar NormalQuantile(Scalar probability) => NormalDistribution.Quantile(probability);

    /// <inheritdoc/>
    public static void NormalQuantiles(Span<double> probabilities) => NormalDistribution.Quantiles<Scalar>(probabilities);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar NormalProbability(Scalar z) => NormalDistribution.Probability(z);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Pick(InputTable table, int newest, Scalar back)
    {
        ArgumentNullException.ThrowIfNull(table);
        long place = BitConverter.DoubleToInt64Bits(Elementary.WholeShift + InputTable.LargestBack - Max(Min(back, InputTable.LargestBack), 0).Value);
        return double.IsNaN(back.Value) ? back : new(table.Window(newest)[(int)place & InputTable.LargestBack]);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Named(Scalar value, CashFlowLine line) => value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Station(int entity, int period)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Read(ReadOnlySpan<double> lanes) => new(lanes[0]);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Scalar value, Span<double> lanes) => lanes[0] = value.Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Scalar IElementaryLane<Scalar>.FusedMultiplyAdd(Scalar a, Scalar b, Scalar c) => new(Math.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IElementaryLane<Scalar>.AnyPositive(Scalar x) => x.Value > 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int IElementaryLane<Scalar>.Compress(Scalar x, Mask<Scalar> when, Span<double> room)
    {
        room[0] = x.Value;
        return BitConverter.DoubleToInt64Bits(when.Bits.Value) == 0 ? 0 : 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Scalar IElementaryLane<Scalar>.PowerOfTwo(Scalar n) => new(BitConverter.Int64BitsToDouble(
        BitConverter.DoubleToInt64Bits(n.Value + (Elementary.WholeShift + Elementary.Bias)) << Elementary.ExponentShift));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Scalar IElementaryLane<Scalar>.Exponent(Scalar x) => new(BitConverter.Int64BitsToDouble(
        (BitConverter.DoubleToInt64Bits(x.Value) >>> Elementary.ExponentShift) | Elementary.FieldOfTwoTo52) - Elementary.TwoTo52AndBias);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Scalar IElementaryLane<Scalar>.Significand(Scalar x) => new(BitConverter.Int64BitsToDouble(
        (BitConverter.DoubleToInt64Bits(x.Value) & Elementary.SignificandBits) | Elementary.FieldOfOne));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask<Scalar> Truth(bool condition) => new(new Scalar(condition ? 1 : 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsTrue(Mask<Scalar> mask) => mask.Bits.Value != 0;
}
