using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A park or service cluster of the plan (园区、服务业集聚区).</summary>
public sealed record Park
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Name in Chinese.</summary>
    public required string Name { get; init; }

    /// <summary>Class of the park (园区类别).</summary>
    public required ParkClass Class { get; init; }

    /// <summary>Id of the budget level that answers for it (承担财政): a park without a treasury names its host.</summary>
    public required string Payer { get; init; }

    /// <summary>Id of the park that holds it, where perimeters overlap (空间包含); null for none.</summary>
    public required string? InsideOf { get; init; }

    /// <summary>Place in the plan: table, row, paragraph.</summary>
    public required string PlanPlace { get; init; }

    /// <summary>Gross industrial output of the base year (工业总产值), where known: no rule of law judges it, a target of the plan does.</summary>
    public Figure<Money>? Output { get; init; }

    /// <summary>A view of its own on the yearly growth of this park's output (本园区产值增长); null for <see cref="ParkProcess.OutputGrowth"/>.</summary>
    public Phased<Rate>? OutputGrowth { get; init; }
}
