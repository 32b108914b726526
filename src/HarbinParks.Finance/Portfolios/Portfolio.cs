namespace HarbinParks.Finance.Portfolios;

/// <summary>Everything a run is about (项目组合): parks, payers, platforms, drivers and deals, immutable and consistent.</summary>
/// <remarks>Built by the model reader, which reports every problem; a portfolio that exists refers to nobody unknown.
/// It knows nothing of rules: packs judge it from outside.</remarks>
public sealed record Portfolio
{
    /// <summary>Stable id, for example <c>harbin</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Title in Chinese (模型名称).</summary>
    public required string Title { get; init; }

    /// <summary>The line that every output of an illustrative model carries; null for a model of real figures (示例声明).</summary>
    public required string? Disclaimer { get; init; }

    /// <summary>Data are known until this day (估值日).</summary>
    public required DateOnly ValuationDate { get; init; }

    /// <summary>Calendar year of the opening balances (基年).</summary>
    public required int BaseYear { get; init; }

    /// <summary>First simulated calendar year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Last simulated calendar year.</summary>
    public required int LastYear { get; init; }

    /// <summary>Periods a year in which project companies are computed: 1, 2, 4 or 12 (每年计算期数). Budgets, tax and ceilings are yearly.</summary>
    public int PeriodsPerYear { get; init; } = 1;

    /// <summary>Which rules judge which year (规则视角).</summary>
    public required RuleView RuleView { get; init; }

    /// <summary>Parks in the order of the plan (园区).</summary>
    public required IReadOnlyList<Park> Parks { get; init; }

    /// <summary>Budget levels that pay (付款财政级次).</summary>
    public required IReadOnlyList<Payer> Payers { get; init; }

    /// <summary>What holds for all payers (财政行为假设).</summary>
    public required FiscalBehaviour FiscalBehaviour { get; init; }

    /// <summary>Platform companies (融资平台公司).</summary>
    public required IReadOnlyList<Platform> Platforms { get; init; }

    /// <summary>What holds for all platforms (平台行为假设).</summary>
    public required PlatformBehaviour PlatformBehaviour { get; init; }

    /// <summary>Random drivers of the city, of parks and of deals (风险因子).</summary>
    public required DriverSet Drivers { get; init; }

    /// <summary>Perimeters in which debt is consolidated (合并口径); none where nobody asks for one.</summary>
    public IReadOnlyList<Perimeter> Perimeters { get; init; } = [];

    /// <summary>Deals (项目), in the order of the model; no result depends on that order.</summary>
    public required IReadOnlyList<Deal> Deals { get; init; }

    /// <summary>Figures of the planning document that the plan audit checks (规划文本数据); null where the model has none.</summary>
    public required PlanDocument? Plan { get; init; }

    /// <summary>Overlays over the model, in their order (情景叠加).</summary>
    public IReadOnlyList<Scenario> Scenarios { get; init; } = [];

    /// <summary>Number of simulated years.</summary>
    public int Years => LastYear - FirstYear + 1;
}
