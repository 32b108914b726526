namespace HarbinParks.Finance.Lanes;

/// <summary>One value with what it was computed from: a node of a graph without cycles in which shared values are shared nodes (推导节点).</summary>
/// <remarks>Immutable: a name is a node of its own around its argument, because the argument may be another line's value.</remarks>
public sealed class TracedNode
{
    internal static readonly TracedNode Zero = new(TracedOperation.Constant, 0);

    // Two plain fields in place of an array: a year of a deal has a hundred nodes, and an array each would double them.
    private readonly TracedNode? _first;
    private readonly TracedNode? _second;

    // Entity and period of a name, or id and index of a table: no node has both.
    private readonly int _place;
    private readonly int _time;

    internal TracedNode(TracedOperation operation, double value, TracedNode? first = null, TracedNode? second = null, int taken = 0)
    {
        Operation = operation;
        Value = value;
        _first = first;
        _second = second;
        Taken = taken;
    }

    private TracedNode(TracedOperation operation, double value, TracedNode? first, CashFlowLine line, int place, int time)
        : this(operation, value, first)
    {
        Line = line;
        _place = place;
        _time = time;
    }

    /// <summary>What was done with the arguments.</summary>
    public TracedOperation Operation { get; }

    /// <summary>What came out; of a condition 1 or 0.</summary>
    public double Value { get; }

    /// <summary>The line that a name gives to its argument; <see cref="CashFlowLine.None"/> for every other operation.</summary>
    public CashFlowLine Line { get; }

    /// <summary>Which one became the value: of a minimum or maximum 0 the data and 1 the bound, of a choice 0 the first branch and 1 the second.</summary>
    public int Taken { get; }

    /// <summary>Deal, payer or platform to which a name belongs; 0 for every other operation.</summary>
    public int Entity => Operation == TracedOperation.Name ? _place : 0;

    /// <summary>Period of the plan to which a name belongs; 0 for every other operation.</summary>
    public int Period => Operation == TracedOperation.Name ? _time : 0;

    /// <summary>Source of an input or table in the plan's list of inputs; 0 for none and for every other operation.</summary>
    public int InputId => Operation is TracedOperation.Input or TracedOperation.Table ? _place : 0;

    /// <summary>Place of the entry in its table, from 0; 0 for every other operation.</summary>
    public int TableIndex => Operation == TracedOperation.Table ? _time : 0;

    /// <summary>What the value was computed from, in order; of a choice the condition and the branch taken. Made anew at every call.</summary>
    public IReadOnlyList<TracedNode> Arguments => _first is null ? [] : _second is null ? [_first] : [_first, _second];

    internal static TracedNode OfInput(Input input)
        => new(TracedOperation.Input, input.Value, null, CashFlowLine.None, input.Id, 0);

    internal static TracedNode OfTable(int id, int index, double value, TracedNode back)
        => new(TracedOperation.Table, value, back, CashFlowLine.None, id, index);

    internal static TracedNode OfName(TracedNode named, CashFlowLine line, int entity, int period)
        => new(TracedOperation.Name, named.Value, named, line, entity, period);

    /// <summary>A literal of just this value.</summary>
    internal bool IsConstant(double value) => Operation == TracedOperation.Constant && Value == value;
}
