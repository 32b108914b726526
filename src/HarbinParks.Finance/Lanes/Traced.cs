using System.Runtime.CompilerServices;

namespace HarbinParks.Finance.Lanes;

/// <summary>One path whose every value knows what it was computed from: for explaining a figure (可追溯数值).</summary>
/// <remarks>The value is that of <see cref="Scalar"/> to the last bit. The default value is the literal 0.</remarks>
public readonly record struct Traced : INumberLane<Traced>
{
    [ThreadStatic]
    private static int _entity;

    [ThreadStatic]
    private static int _period;

    private readonly TracedNode? _node;

    private Traced(TracedNode node) => _node = node;

    private Traced(TracedOperation operation, Scalar value, Traced first, Traced second, int taken = 0)
        => _node = new TracedNode(operation, value.Value, first.Node, second.Node, taken);

    private Traced(TracedOperation operation, Scalar value, Traced argument)
        => _node = new TracedNode(operation, value.Value, argument.Node);

    /// <inheritdoc/>
    public static int Count => 1;

    /// <summary>The value and where it came from.</summary>
    public TracedNode Node => _node ?? TracedNode.Zero;

    private Scalar Number => new(Node.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Traced(double constant) => new(new TracedNode(TracedOperation.Constant, constant));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Traced(Input input) => new(TracedNode.OfInput(input));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced operator +(Traced a, Traced b)
    {
        Traced result = new(TracedOperation.Add, a.Number + b.Number, a, b);
        return a.Node.IsConstant(0) ? Simplified(b, result) : b.Node.IsConstant(0) ? Simplified(a, result) : result;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced operator -(Traced a, Traced b)
    {
        Traced result = new(TracedOperation.Subtract, a.Number - b.Number, a, b);
        return b.Node.IsConstant(0) ? Simplified(a, result) : result;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced operator *(Traced a, Traced b)
    {
        Traced result = new(TracedOperation.Multiply, a.Number * b.Number, a, b);
        return a.Node.IsConstant(1) ? Simplified(b, result) : b.Node.IsConstant(1) ? Simplified(a, result) : result;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced operator /(Traced a, Traced b)
    {
        Traced result = new(TracedOperation.Divide, a.Number / b.Number, a, b);
        return b.Node.IsConstant(1) ? Simplified(a, result) : result;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced operator -(Traced a) => new(TracedOperation.Negate, -a.Number, a);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Traced> operator <(Traced a, Traced b)
        => Truth(TracedOperation.Less, a.Node.Value < b.Node.Value, a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Traced> operator >(Traced a, Traced b)
        => Truth(TracedOperation.Greater, a.Node.Value > b.Node.Value, a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Traced> operator <=(Traced a, Traced b)
        => Truth(TracedOperation.LessOrEqual, a.Node.Value <= b.Node.Value, a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Traced> operator >=(Traced a, Traced b)
        => Truth(TracedOperation.GreaterOrEqual, a.Node.Value >= b.Node.Value, a, b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Traced> And(Mask<Traced> a, Mask<Traced> b)
        => Truth(TracedOperation.And, IsTrue(a) && IsTrue(b), a.Bits, b.Bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Traced> Or(Mask<Traced> a, Mask<Traced> b)
        => Truth(TracedOperation.Or, IsTrue(a) || IsTrue(b), a.Bits, b.Bits);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<Traced> Not(Mask<Traced> a) => new(new Traced(TracedOperation.Not, new Scalar(IsTrue(a) ? 0 : 1), a.Bits));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsZero(Traced x) => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced Exp(Traced x) => new(TracedOperation.Exp, Scalar.Exp(x.Number), x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced Log(Traced x) => new(TracedOperation.Log, Scalar.Log(x.Number), x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced Sqrt(Traced x) => new(TracedOperation.Sqrt, Scalar.Sqrt(x.Number), x);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced NormalQuantile(Traced probability) => new(TracedOperation.NormalQuantile, Scalar.NormalQuantile(probability.Number), probability);

    /// <inheritdoc/>
    // Random draws are plain numbers.
    public static void NormalQuantiles(Span<double> probabilities) => Scalar.NormalQuantiles(probabilities);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced NormalProbability(Traced z) => new(TracedOperation.NormalProbability, Scalar.NormalProbability(z.Number), z);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced Select(Mask<Traced> when, Traced then, Traced otherwise)
    {
        bool first = IsTrue(when);
        Traced branch = first ? then : otherwise;
        return new(TracedOperation.Select, branch.Number, when.Bits, branch, first ? 0 : 1);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced Min(Traced data, Traced bound)
        => new(TracedOperation.Min, Scalar.Min(data.Number, bound.Number), data, bound, bound.Node.Value < data.Node.Value ? 1 : 0);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced Max(Traced data, Traced bound)
        => new(TracedOperation.Max, Scalar.Max(data.Number, bound.Number), data, bound, bound.Node.Value > data.Node.Value ? 1 : 0);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced Pick(InputTable table, int newest, Traced back)
    {
        ArgumentNullException.ThrowIfNull(table);
        int index = table.IndexOf(newest, back.Node.Value);
        return new(TracedNode.OfTable(table.Id, index, Scalar.Pick(table, newest, back.Number).Value, back.Node));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced Named(Traced value, CashFlowLine line)
    {
        if (line == CashFlowLine.None)
            return value;

        TracedNode node = TracedNode.OfName(value.Node, line, _entity, _period);
        TraceJournal.Record(node);
        return new(node);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Station(int entity, int period)
    {
        _entity = entity;
        _period = period;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Traced Read(ReadOnlySpan<double> lanes) => new(new TracedNode(TracedOperation.Data, lanes[0]));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Traced value, Span<double> lanes) => lanes[0] = value.Node.Value;

    // 0 + x, 1 · x and the like are not worth a line of an explanation. Only where the bits agree: 0 + (-0) is +0.
    private static Traced Simplified(Traced operand, Traced result)
        => BitConverter.DoubleToInt64Bits(operand.Node.Value) == BitConverter.DoubleToInt64Bits(result.Node.Value) ? operand : result;

    private static Mask<Traced> Truth(TracedOperation operation, bool holds, Traced a, Traced b)
        => new(new Traced(operation, new Scalar(holds ? 1 : 0), a, b));

    private static bool IsTrue(Mask<Traced> mask) => mask.Bits.Node.Value != 0;
}
