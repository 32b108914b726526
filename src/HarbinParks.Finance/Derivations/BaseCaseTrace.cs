using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Derivations;

/// <summary>One path projected with a number that remembers (推导): every named figure of it, and what each came from.</summary>
/// <remarks>The same stations as the simulation's; the value of every figure is that of the simulation to the last bit.</remarks>
public sealed class BaseCaseTrace
{
    private static readonly Dictionary<string, CashFlowLine> _aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        [Indicators.IndicatorCatalogue.CoverRatio.Id] = CashFlowLine.CoverRatio,
        [Indicators.IndicatorCatalogue.PppRoom.Id] = CashFlowLine.PppHeadroom,
    };

    private readonly TraceJournal _journal;

    private BaseCaseTrace(SimulationPlan plan, TraceJournal journal)
    {
        Plan = plan;
        _journal = journal;
    }

    /// <summary>The plan.</summary>
    public SimulationPlan Plan { get; }

    /// <summary>Traces the base case.</summary>
    /// <param name="plan">The plan.</param>
    public static BaseCaseTrace Of(SimulationPlan plan) => Of(plan, DrawSource.Base, 0);

    /// <summary>Traces one path.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">Seed, or the central path.</param>
    /// <param name="path">Number of the path.</param>
    public static BaseCaseTrace Of(SimulationPlan plan, DrawSource source, long path)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using TraceJournal journal = new();
        BlockProjection<Traced> projection = new(plan, 1);
        Observer<Traced> observer = new(plan, 1);
        projection.Begin(source, path);
        for (int period = 0; period < plan.Years; period++)
        {
            projection.Step(period);
            observer.Observe(projection.State, period);
        }

        return new BaseCaseTrace(plan, journal);
    }

    /// <summary>The line that a name means: an indicator id, or the name of a cash-flow line in any case.</summary>
    /// <param name="name">For example <c>dscr</c>, <c>pppShare</c>, <c>IncomeTax</c>.</param>
    /// <returns>The line, or null where no line has that name.</returns>
    public static CashFlowLine? LineOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return _aliases.TryGetValue(name, out CashFlowLine alias) ? alias
            : Enum.TryParse(name, ignoreCase: true, out CashFlowLine line) && line != CashFlowLine.None && !char.IsDigit(name[0]) ? line
            : null;
    }

    /// <summary>Entities with an id that have a line at the end of a year, deals first.</summary>
    /// <param name="id">Id of the entity.</param>
    /// <param name="line">The line.</param>
    /// <param name="year">Years since the first simulated one.</param>
    public IReadOnlyList<int> Find(string id, CashFlowLine line, int year) =>
    [
        .. Enumerable.Range(0, Plan.Entities.Count)
            .Where(entity => Plan.Entities[entity].Id == id && _journal.Find(entity, LastPeriodOf(entity, year), line) is not null)
            .OrderByDescending(entity => entity),
    ];

    /// <summary>The derivation of a figure at the end of a year, or null where it does not exist.</summary>
    /// <param name="entity">Number of the entity.</param>
    /// <param name="line">The line.</param>
    /// <param name="year">Years since the first simulated one.</param>
    public Derivation? Explain(int entity, CashFlowLine line, int year)
        => _journal.Find(entity, LastPeriodOf(entity, year), line) is TracedNode node ? new Derivation(Plan, node) : null;

    /// <summary>The cash-flow table of one entity: lines in the order in which the year computes them.</summary>
    /// <param name="entity">Number of the entity.</param>
    public CashFlowTable Table(int entity)
    {
        List<CashFlowLine> lines = [.. _journal.Order.Where(key => key.Entity == entity && key.Period >= 0).Select(key => key.Line).Distinct()];
        int perYear = Plan.PeriodsPerYearOf(entity);
        return new CashFlowTable(
            Plan.FirstYear,
            perYear,
            [.. lines.Select(line => new CashFlowRow(line, [.. Enumerable.Range(0, Plan.Years * perYear).Select(t => _journal.Find(entity, t, line)?.Value)]))]);
    }

    /// <summary>The period under which an entity's figures of the end of a year are found.</summary>
    /// <param name="entity">Number of the entity.</param>
    /// <param name="year">Years since the first simulated one.</param>
    public int LastPeriodOf(int entity, int year) => (year + 1) * Plan.PeriodsPerYearOf(entity) - 1;

    /// <summary>Lines that an entity has in some period.</summary>
    /// <param name="entity">Number of the entity.</param>
    public IReadOnlyList<CashFlowLine> LinesOf(int entity) => [.. _journal.Order.Where(key => key.Entity == entity).Select(key => key.Line).Distinct()];
}
