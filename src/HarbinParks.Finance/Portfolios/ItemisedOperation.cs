using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Revenue and cost by items, each with its first year and its own growth, nominal (分项).</summary>
public sealed record ItemisedOperation : OperatingTerms
{
    /// <summary>What is sold.</summary>
    public required IReadOnlyList<RevenueItem> Revenues { get; init; }

    /// <summary>What it costs, beside the fixed cost.</summary>
    public required IReadOnlyList<CostItem> Costs { get; init; }

    /// <summary>Change of revenue ÷ change of demand: 0 takes the items as they are (需求弹性).</summary>
    public required Figure<Share> DemandLoading { get; init; }
}
