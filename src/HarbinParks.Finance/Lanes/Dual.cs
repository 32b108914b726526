using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HarbinParks.Finance.Lanes;

/// <summary>One path whose every value carries its derivatives with respect to eight quantities (对偶数, 自动求导). Equation 87.</summary>
/// <remarks>
/// The value is that of <see cref="Scalar"/> to the last bit. Which quantities the slots stand for is said by the seeds of the inputs, open on this
/// thread; without any, all derivatives are 0. Where a rule bends (minimum, maximum, choice) the derivative is that of the side whose value was taken, at a tie
/// that of the data. The default value is the constant 0.
/// </remarks>
public readonly record struct Dual : INumberLane<Dual>
{
    /// <summary>Number of derivatives.</summary>
    public const int Slots = 8;

    private const double InverseRootOfTwoPi = 0.3989422804014327;

    private readonly Vector512<double> _derivatives;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Dual(double value, Vector512<double> derivatives)
    {
        Value = value;
        _derivatives = derivatives;
    }

    /// <inheritdoc/>
    public static int Count => 1;

    /// <summary>The number; for tables and tests, not for rules.</summary>
    public double Value { get; }

    private Scalar Number => new(Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Dual(double constant) => new(constant, Vector512<double>.Zero);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Dual(Input input) => new(input.Value, DualSeeds.Of(input.Place));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual operator +(Dual a, Dual b) => new(a.Value + b.Value, a._derivatives + b._derivatives);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual operator -(Dual a, Dual b) => new(a.Value - b.Value, a._derivatives - b._derivatives);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual operator *(Dual a, Dual b) => new(a.Value * b.Value, a._derivatives * b.Value + b._derivatives * a.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual operator /(Dual a, Dual b)
    {
        double quotient = a.Value / b.Value;
        return new(quotient, (a._derivatives - b._derivatives * quotient) / b.Value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual operator -(Dual a) => new(-a.Value, -a._derivatives);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Dual> operator <(Dual a, Dual b) => Truth(a.Value < b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Dual> operator >(Dual a, Dual b) => Truth(a.Value > b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Dual> operator <=(Dual a, Dual b) => Truth(a.Value <= b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Dual> operator >=(Dual a, Dual b) => Truth(a.Value >= b.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Dual> And(Mask<Dual> a, Mask<Dual> b) => Truth(IsTrue(a) && IsTrue(b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Dual> Or(Mask<Dual> a, Mask<Dual> b) => Truth(IsTrue(a) || IsTrue(b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Dual> Not(Mask<Dual> a) => Truth(!IsTrue(a));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual Select(Mask<Dual> when, Dual then, Dual otherwise) => IsTrue(when) ? then : otherwise;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual Min(Dual data, Dual bound) => bound.Value < data.Value ? bound : data;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual Max(Dual data, Dual bound) => bound.Value > data.Value ? bound : data;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsZero(Dual x) => x.Value == 0 && Vector512.EqualsAll(x._derivatives, Vector512<double>.Zero);

    /// <inheritdoc/>
    public static Dual Exp(Dual x)
    {
        double value = Scalar.Exp(x.Number).Value;
        return Chain(value, value, x);
    }

    /// <inheritdoc/>
    public static Dual Log(Dual x) => Chain(Scalar.Log(x.Number).Value, x.Value < 0 ? double.NaN : 1 / x.Value, x);

    /// <inheritdoc/>
    public static Dual Sqrt(Dual x)
    {
        double value = Scalar.Sqrt(x.Number).Value;
        return Chain(value, 0.5 / value, x);
    }

    /// <inheritdoc/>
    public static Dual NormalQuantile(Dual probability)
    {
        double z = Scalar.NormalQuantile(probability.Number).Value;
        return Chain(z, Scalar.Exp(0.5 * z * z).Value / InverseRootOfTwoPi, probability);
    }

    /// <inheritdoc/>
    // Random draws are plain numbers.
    public static void NormalQuantiles(Span<double> probabilities) => Scalar.NormalQuantiles(probabilities);

    /// <inheritdoc/>
    public static Dual NormalProbability(Dual z)
        => Chain(Scalar.NormalProbability(z.Number).Value, Scalar.Exp(-0.5 * z.Value * z.Value).Value * InverseRootOfTwoPi, z);

    /// <inheritdoc/>
    // The delay only counts places: it chooses the entry, and the derivatives are the entry's.
    public static Dual Pick(InputTable table, int newest, Dual back)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (double.IsNaN(back.Value))
            return new(back.Value, Vector512.Create(double.NaN));

        Vector512<double> seed = table.Place == 0 ? Vector512<double>.Zero : DualSeeds.Of(table.Place + table.IndexOf(newest, back.Value));
        return new(Scalar.Pick(table, newest, back.Number).Value, seed);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual Named(Dual value, CashFlowLine line) => value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Station(int entity, int period)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Dual Read(ReadOnlySpan<double> lanes) => new(lanes[0], Vector512<double>.Zero);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Dual value, Span<double> lanes) => lanes[0] = value.Value;

    /// <summary>Derivative with respect to the quantity of a slot, in units of the value per unit of that quantity; for tables and tests, not for rules.</summary>
    /// <param name="slot">0 to 7.</param>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range.</exception>
    public double Derivative(int slot) => _derivatives.GetElement(slot);

    // What does not depend on a quantity has derivative 0 also where the function is infinitely steep: 0 · ∞ would be NaN.
    private static Dual Chain(double value, double steepness, Dual x)
        => new(value, Vector512.ConditionalSelect(Vector512.Equals(x._derivatives, Vector512<double>.Zero), Vector512<double>.Zero, x._derivatives * steepness));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Mask<Dual> Truth(bool condition) => new(condition ? 1 : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsTrue(Mask<Dual> mask) => mask.Bits.Value != 0;
}
