namespace HarbinParks.Finance.Lanes;

/// <summary>Keeps every value that a traced projection named (推导记录): where a figure of a line, an entity and a period is found.</summary>
/// <remarks>One at a time per thread; values are recorded while it is open.</remarks>
internal sealed class TraceJournal : IDisposable
{
    [ThreadStatic]
    private static TraceJournal? _open;

    private readonly Dictionary<(int Entity, int Period, CashFlowLine Line), TracedNode> _named = [];
    private readonly List<(int Entity, int Period, CashFlowLine Line)> _order = [];

    /// <summary>Opens a journal on this thread.</summary>
    /// <exception cref="InvalidOperationException">One is open already.</exception>
    public TraceJournal()
    {
        if (_open is not null)
            throw new InvalidOperationException("A trace journal is open on this thread already.");

        _open = this;
    }

    /// <summary>What was named, in the order of first naming.</summary>
    public IReadOnlyList<(int Entity, int Period, CashFlowLine Line)> Order => _order;

    /// <summary>The last value of a line, or null where none was named.</summary>
    public TracedNode? Find(int entity, int period, CashFlowLine line) => _named.GetValueOrDefault((entity, period, line));

    /// <summary>Closes it: nothing more is recorded, what was recorded stays.</summary>
    public void Dispose() => _open = null;

    /// <summary>Records a named value in the open journal of this thread, if any.</summary>
    internal static void Record(TracedNode node)
    {
        if (_open is not TraceJournal journal)
            return;

        (int, int, CashFlowLine) key = (node.Entity, node.Period, node.Line);
        if (!journal._named.ContainsKey(key))
            journal._order.Add(key);

        journal._named[key] = node;
    }
}
