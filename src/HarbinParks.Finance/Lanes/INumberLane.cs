using System.Diagnostics.CodeAnalysis;

namespace HarbinParks.Finance.Lanes;

/// <summary>The number that every rule is written over: one path, eight paths, or a value with its derivation (数值通道).</summary>
/// <typeparam name="T">The implementing type.</typeparam>
/// <remarks>
/// Every operation gives the same bits in every lane of every type. Of a NaN only that it is one is defined, not its payload:
/// the processor hands on the payload of whichever operand the compiler put first.
/// A product and a sum are never contracted.
/// </remarks>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "And, Or, Not and Select are what these operations are called.")]
public interface INumberLane<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Paths in one value.</summary>
    public static abstract int Count { get; }

    /// <summary>A literal of a rule: 0, 1, 1e-9. Everything a model states is an <see cref="Input"/>.</summary>
    public static abstract implicit operator T(double constant);

    /// <summary>A constant of the plan, the same in every lane.</summary>
    public static abstract implicit operator T(Input input);

    /// <summary>Sum.</summary>
    public static abstract T operator +(T a, T b);

    /// <summary>Difference.</summary>
    public static abstract T operator -(T a, T b);

    /// <summary>Product.</summary>
    public static abstract T operator *(T a, T b);

    /// <summary>Quotient.</summary>
    public static abstract T operator /(T a, T b);

    /// <summary>The number with the other sign, of zero and NaN too.</summary>
    public static abstract T operator -(T a);

    /// <summary>Less; false for NaN.</summary>
    public static abstract Mask<T> operator <(T a, T b);

    /// <summary>Greater; false for NaN.</summary>
    public static abstract Mask<T> operator >(T a, T b);

    /// <summary>Less or equal; false for NaN.</summary>
    public static abstract Mask<T> operator <=(T a, T b);

    /// <summary>Greater or equal; false for NaN.</summary>
    public static abstract Mask<T> operator >=(T a, T b);

    /// <summary>Both conditions; a rule writes <c>a &amp; b</c>.</summary>
    public static abstract Mask<T> And(Mask<T> a, Mask<T> b);

    /// <summary>Either condition; a rule writes <c>a | b</c>.</summary>
    public static abstract Mask<T> Or(Mask<T> a, Mask<T> b);

    /// <summary>The opposite condition; a rule writes <c>!a</c>.</summary>
    public static abstract Mask<T> Not(Mask<T> a);

    /// <summary>In each lane <paramref name="then"/> where the condition holds, else <paramref name="otherwise"/>; both are computed.</summary>
    public static abstract T Select(Mask<T> when, T then, T otherwise);

    /// <summary>bound &lt; data ? bound : data. A NaN in the data stays and is seen; a NaN bound does not bind.</summary>
    public static abstract T Min(T data, T bound);

    /// <summary>bound &gt; data ? bound : data. A NaN in the data stays and is seen; a NaN bound does not bind.</summary>
    public static abstract T Max(T data, T bound);

    /// <summary>Whether the number is exactly 0 in every lane and nothing hangs on it: then a term that it multiplies, or a claim of which it is all, may be left out (全为零).</summary>
    /// <remarks>A derivation leaves nothing out: its formula is the whole one.</remarks>
    public static abstract bool IsZero(T x);

    /// <summary>Natural exponential; counts as about 25 operations of a station.</summary>
    public static abstract T Exp(T x);

    /// <summary>Natural logarithm: -∞ at 0, NaN below; counts as about 35 operations of a station.</summary>
    public static abstract T Log(T x);

    /// <summary>Square root, correctly rounded.</summary>
    public static abstract T Sqrt(T x);

    /// <summary>The z below which a standard normal lies with this probability (正态分位数): ±∞ at 0 and 1, NaN outside; a call.</summary>
    public static abstract T NormalQuantile(T probability);

    /// <summary>Turns probabilities into the z of <see cref="NormalQuantile"/>, the same bits: many at once, because few of them lie in the tails, which cost most.</summary>
    /// <param name="probabilities">In: probabilities; out: their z. A multiple of <see cref="Count"/>. [lanes]</param>
    public static abstract void NormalQuantiles(Span<double> probabilities);

    /// <summary>The probability that a standard normal lies below z (正态分布函数), accurate in the lower tail too; a call.</summary>
    public static abstract T NormalProbability(T z);

    /// <summary>table[newest - back] per lane: a delay (延迟期数) chooses the entry.</summary>
    /// <param name="table">Entries by period; before the first and after the last it goes on with that entry.</param>
    /// <param name="newest">Entry for no delay, the same in every lane.</param>
    /// <param name="back">Whole number 0 to 7; taken to the nearer end outside, NaN gives NaN.</param>
    public static abstract T Pick(InputTable table, int newest, T back);

    /// <summary>Gives a value its name; the value itself stays what it is.</summary>
    public static abstract T Named(T value, CashFlowLine line);

    /// <summary>Says where the names that follow on this thread belong; once per station.</summary>
    /// <param name="entity">Number of the deal, payer or platform.</param>
    /// <param name="period">Period of the plan.</param>
    public static abstract void Station(int entity, int period);

    /// <summary>Reads the first <see cref="Count"/> numbers: sampling in, not for rules.</summary>
    public static abstract T Read(ReadOnlySpan<double> lanes);

    /// <summary>Writes <see cref="Count"/> numbers: statistics out, not for rules.</summary>
    public static abstract void Write(T value, Span<double> lanes);
}
