using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance;

/// <summary>What a run found: everything that the outputs read (风险报告). Holds no NaN and no infinity; what is undefined is absent.</summary>
public sealed record RiskReport
{
    /// <summary>Identity of the run.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Calendar years of every series.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Deals (项目).</summary>
    public required IReadOnlyList<DealReport> Deals { get; init; }

    /// <summary>Budget levels (付款财政级次).</summary>
    public required IReadOnlyList<EntityReport> Payers { get; init; }

    /// <summary>Platforms (融资平台).</summary>
    public required IReadOnlyList<EntityReport> Platforms { get; init; }

    /// <summary>Perimeters in which debt is consolidated (合并口径); none where the model has none.</summary>
    public IReadOnlyList<EntityReport> Perimeters { get; init; } = [];

    /// <summary>Log of prices between platforms (平台间交易定价台账).</summary>
    public IReadOnlyList<TransferPriceEntry> TransferPrices { get; init; } = [];

    /// <summary>Balance sheets before and after injections (注资前后).</summary>
    public IReadOnlyList<InjectionEntry> Injections { get; init; } = [];

    /// <summary>Parks (园区): contribution to the host level's payments and debt.</summary>
    public required IReadOnlyList<ParkReport> Parks { get; init; }

    /// <summary>The city, consolidated over its levels (全市合并).</summary>
    public required EntityReport City { get; init; }

    /// <summary>Warnings, worst first; lines already crossed at valuation after the new ones (预警).</summary>
    public required IReadOnlyList<RiskWarning> Warnings { get; init; }

    /// <summary>Findings of legality, before money (合法性).</summary>
    public required IReadOnlyList<LegalityFinding> Legality { get; init; }

    /// <summary>With what probability each level may sign new deals (准入门槛), by level and gate.</summary>
    public IReadOnlyList<GateReport> Gates { get; init; } = [];

    /// <summary>One level for each level, platform, park and the city (综合等级); none where no rule of the packs says how.</summary>
    public IReadOnlyList<CompositeReport> Composites { get; init; } = [];

    /// <summary>How likely the wide debt ratio lies in each band (分档概率), by level and for the city.</summary>
    public IReadOnlyList<BandReport> Bands { get; init; } = [];

    /// <summary>How likely the targets of the plan are reached (规划目标可达性); none without a plan.</summary>
    public IReadOnlyList<TargetReport> Targets { get; init; } = [];

    /// <summary>Number of model figures that are assumptions (假设项数).</summary>
    public required int AssumedFigures { get; init; }

    /// <summary>Number of model figures in all.</summary>
    public required int Figures { get; init; }

    /// <summary>Values that were not numbers and were kept out of every statistic; 0 in a sound run.</summary>
    public required long InvalidValues { get; init; }
}
