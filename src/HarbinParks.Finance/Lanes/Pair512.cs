using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HarbinParks.Finance.Lanes;

/// <summary>Sixteen paths in two 512-bit vectors (十六路并行): while one half waits for a result the other can go on.</summary>
/// <remarks>Written out rather than composed of <see cref="Lanes512"/>: the compiler tracks a limited number of temporaries
/// per method, and nested structs would use them up in half as many operations.</remarks>
public readonly record struct Pair512 : INumberLane<Pair512>
{
    internal readonly Vector512<double> Lower;
    internal readonly Vector512<double> Upper;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Pair512(Vector512<double> lower, Vector512<double> upper)
    {
        Lower = lower;
        Upper = upper;
    }

    /// <inheritdoc/>
    public static int Count => 2 * Vector512<double>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Pair512(double constant) => new(Vector512.Create(constant), Vector512.Create(constant));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Pair512(Input input) => new(Vector512.Create(input.Value), Vector512.Create(input.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 operator +(Pair512 a, Pair512 b) => new(a.Lower + b.Lower, a.Upper + b.Upper);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 operator -(Pair512 a, Pair512 b) => new(a.Lower - b.Lower, a.Upper - b.Upper);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 operator *(Pair512 a, Pair512 b) => new(a.Lower * b.Lower, a.Upper * b.Upper);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 operator /(Pair512 a, Pair512 b) => new(a.Lower / b.Lower, a.Upper / b.Upper);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 operator -(Pair512 a) => new(-a.Lower, -a.Upper);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Pair512> operator <(Pair512 a, Pair512 b)
        => new(new(Vector512.LessThan(a.Lower, b.Lower), Vector512.LessThan(a.Upper, b.Upper)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Pair512> operator >(Pair512 a, Pair512 b)
        => new(new(Vector512.GreaterThan(a.Lower, b.Lower), Vector512.GreaterThan(a.Upper, b.Upper)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Pair512> operator <=(Pair512 a, Pair512 b)
        => new(new(Vector512.LessThanOrEqual(a.Lower, b.Lower), Vector512.LessThanOrEqual(a.Upper, b.Upper)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Pair512> operator >=(Pair512 a, Pair512 b)
        => new(new(Vector512.GreaterThanOrEqual(a.Lower, b.Lower), Vector512.GreaterThanOrEqual(a.Upper, b.Upper)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Pair512> And(Mask<Pair512> a, Mask<Pair512> b)
        => new(new(a.Bits.Lower & b.Bits.Lower, a.Bits.Upper & b.Bits.Upper));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Pair512> Or(Mask<Pair512> a, Mask<Pair512> b)
        => new(new(a.Bits.Lower | b.Bits.Lower, a.Bits.Upper | b.Bits.Upper));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Pair512> Not(Mask<Pair512> a) => new(new(~a.Bits.Lower, ~a.Bits.Upper));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 Select(Mask<Pair512> when, Pair512 then, Pair512 otherwise) => new(
        Vector512.ConditionalSelect(when.Bits.Lower, then.Lower, otherwise.Lower),
        Vector512.ConditionalSelect(when.Bits.Upper, then.Upper, otherwise.Upper));

    /// <inheritdoc/>
    // Bound first: see Lanes512.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 Min(Pair512 data, Pair512 bound) => Avx512F.IsSupported
        ? new(Avx512F.Min(bound.Lower, data.Lower), Avx512F.Min(bound.Upper, data.Upper))
        : new(
            Vector512.ConditionalSelect(Vector512.LessThan(bound.Lower, data.Lower), bound.Lower, data.Lower),
            Vector512.ConditionalSelect(Vector512.LessThan(bound.Upper, data.Upper), bound.Upper, data.Upper));

    /// <inheritdoc/>
    // Bound first: see Lanes512.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 Max(Pair512 data, Pair512 bound) => Avx512F.IsSupported
        ? new(Avx512F.Max(bound.Lower, data.Lower), Avx512F.Max(bound.Upper, data.Upper))
        : new(
            Vector512.ConditionalSelect(Vector512.GreaterThan(bound.Lower, data.Lower), bound.Lower, data.Lower),
            Vector512.ConditionalSelect(Vector512.GreaterThan(bound.Upper, data.Upper), bound.Upper, data.Upper));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsZero(Pair512 x) => Vector512.EqualsAll(x.Lower | x.Upper, Vector512<double>.Zero);

    /// <inheritdoc/>
    // Half by half: as a pair the text would take twice the temporaries, and it is long enough for the processor to overlap by itself.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 Exp(Pair512 x)
        => new(Lanes512.Exp(new Lanes512(x.Lower)).Value, Lanes512.Exp(new Lanes512(x.Upper)).Value);

    /// <inheritdoc/>
    // Half by half: as a pair the text would take twice the temporaries, and it is long enough for the processor to overlap by itself.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 Log(Pair512 x)
        => new(Lanes512.Log(new Lanes512(x.Lower)).Value, Lanes512.Log(new Lanes512(x.Upper)).Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 Sqrt(Pair512 x) => new(Vector512.Sqrt(x.Lower), Vector512.Sqrt(x.Upper));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 NormalQuantile(Pair512 probability)
        => new(Lanes512.NormalQuantile(new Lanes512(probability.Lower)).Value, Lanes512.NormalQuantile(new Lanes512(probability.Upper)).Value);

    /// <inheritdoc/>
    public static void NormalQuantiles(Span<double> probabilities) => NormalDistribution.Quantiles<Lanes512>(probabilities);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 NormalProbability(Pair512 z)
        => new(Lanes512.NormalProbability(new Lanes512(z.Lower)).Value, Lanes512.NormalProbability(new Lanes512(z.Upper)).Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 Pick(InputTable table, int newest, Pair512 back)
    {
        ArgumentNullException.ThrowIfNull(table);
        Vector512<double> window = Vector512.Create(table.Window(newest));
        return new(Lanes512.Pick(window, new Lanes512(back.Lower)).Value, Lanes512.Pick(window, new Lanes512(back.Upper)).Value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 Named(Pair512 value, CashFlowLine line) => value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Station(int entity, int period)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair512 Read(ReadOnlySpan<double> lanes)
        => new(Vector512.Create(lanes), Vector512.Create(lanes[Vector512<double>.Count..]));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Pair512 value, Span<double> lanes)
    {
        value.Lower.CopyTo(lanes);
        value.Upper.CopyTo(lanes[Vector512<double>.Count..]);
    }
}
