using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Derivations;

/// <summary>How one figure came about (推导): its formula in names and in figures, the figures behind it, and in the end the model's own figures with their sources.</summary>
public sealed class Derivation
{
    private readonly SimulationPlan _plan;
    private readonly TracedNode _node;

    internal Derivation(SimulationPlan plan, TracedNode named)
    {
        _plan = plan;
        _node = named;
        FormulaWriter writer = new(plan, named.Entity, named.Period);
        Names = writer.Write(named.Arguments[0], figures: false);
        Figures = writer.Write(named.Arguments[0], figures: true);
    }

    /// <summary>What the figure is.</summary>
    public CashFlowLine Line => _node.Line;

    /// <summary>Whose figure it is.</summary>
    public EntityName Entity => _plan.Entities[_node.Entity];

    /// <summary>Calendar year; the year before the first one for what is drawn once or stood at the start.</summary>
    public int Year => _plan.FirstYear + (int)Math.Floor((double)_node.Period / _plan.PeriodsPerYearOf(_node.Entity));

    /// <summary>Value in the base unit.</summary>
    public double Value => _node.Value;

    /// <summary>Formula in names.</summary>
    public string Names { get; }

    /// <summary>The same formula in figures.</summary>
    public string Figures { get; }

    /// <summary>Key by which a figure that occurs twice is known.</summary>
    public (int Entity, int Period, CashFlowLine Line) Key => (_node.Entity, _node.Period, _node.Line);

    /// <summary>Named figures directly behind this one, in the order of the formula, each once.</summary>
    public IReadOnlyList<Derivation> Steps() => [.. Behind(_node.Arguments[0]).OfType<TracedNode>().Where(node => node.Operation == TracedOperation.Name).Select(node => new Derivation(_plan, node))];

    /// <summary>Inputs of the plan that stand directly in the formula, each once.</summary>
    public IReadOnlyList<InputSource> Sources() => [.. Behind(_node.Arguments[0]).Where(node => node.InputId > 0).Select(node => _plan.Sources[node.InputId]).Distinct()];

    /// <summary>All figures of the model on which this one rests, however far back, by place in the model.</summary>
    public IReadOnlyList<FigureOrigin> Origins()
    {
        HashSet<TracedNode> seen = new(ReferenceEqualityComparer.Instance);
        SortedDictionary<string, FigureOrigin> origins = new(StringComparer.Ordinal);
        Stack<TracedNode> open = new([_node]);
        while (open.TryPop(out TracedNode? node))
        {
            if (!seen.Add(node))
                continue;

            foreach (FigureOrigin origin in _plan.Sources[node.InputId].Origins)
                origins.TryAdd(origin.Path, origin);

            foreach (TracedNode argument in node.Arguments)
                open.Push(argument);
        }

        return [.. origins.Values];
    }

    /// <summary>Named values, inputs and tables at the edge of the formula, in its order, each once.</summary>
    private static List<TracedNode> Behind(TracedNode root)
    {
        HashSet<TracedNode> seen = new(ReferenceEqualityComparer.Instance);
        List<TracedNode> edge = [];
        Visit(root);
        return edge;

        void Visit(TracedNode node)
        {
            if (!seen.Add(node))
                return;

            if (node.Operation == TracedOperation.Name || node.InputId > 0)
            {
                bool known = edge.Exists(other => node.Operation == TracedOperation.Name
                    ? (other.Entity, other.Period, other.Line) == (node.Entity, node.Period, node.Line)
                    : other.InputId == node.InputId && other.Operation != TracedOperation.Name);
                if (!known)
                    edge.Add(node);

                return;
            }

            foreach (TracedNode argument in node.Arguments)
                Visit(argument);
        }
    }
}
