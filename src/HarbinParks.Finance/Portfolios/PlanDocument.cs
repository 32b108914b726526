namespace HarbinParks.Finance.Portfolios;

/// <summary>Figures of a planning document, as data for the plan audit (规划文本数据). What the document leaves blank is absent, never zero.</summary>
public sealed record PlanDocument
{
    /// <summary>Id of a park's debt in <see cref="DebtFigures"/> (债务).</summary>
    public const string Debt = "debt";

    /// <summary>Id of the revenue that pays it (财力).</summary>
    public const string Revenue = "revenue";

    /// <summary>Id of its ceiling (限额).</summary>
    public const string Ceiling = "ceiling";

    /// <summary>Title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>Calendar year of the targets' base figures (基期年).</summary>
    public required int BaseYear { get; init; }

    /// <summary>Calendar year in which the targets are to be reached (目标年), after <see cref="BaseYear"/>.</summary>
    public required int TargetYear { get; init; }

    /// <summary>Groups by which the document counts parks: name and number (园区计数).</summary>
    public required IReadOnlyList<PlanCount> Counts { get; init; }

    /// <summary>Tables of the document with their columns, rows and printed totals.</summary>
    public required IReadOnlyList<PlanTable> Tables { get; init; }

    /// <summary>Statements of growth and target by entity.</summary>
    public required IReadOnlyList<PlanTarget> Targets { get; init; }

    /// <summary>The whole that the parts must fit (全市目标).</summary>
    public required PlanTarget Whole { get; init; }

    /// <summary>Kinds of figures that a debt-control mechanism needs, and whether the document states any (债务、财力、限额).</summary>
    public required IReadOnlyDictionary<string, bool> DebtFigures { get; init; }
}
