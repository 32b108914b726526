using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Revenue and cost by operating year as a feasibility study gives them (按年给定). A row shorter than operation goes on with its last entry.</summary>
public sealed record ScheduleOperation : OperatingTerms
{
    /// <summary>Revenue by operating year (分年收入).</summary>
    public required IReadOnlyList<Figure<Money>> Revenue { get; init; }

    /// <summary>Operating cost by operating year, beside the fixed cost (分年成本).</summary>
    public required IReadOnlyList<Figure<Money>> Cost { get; init; }

    /// <summary>Whether both rows are at base-year prices and move with consumer prices (是否随物价).</summary>
    public required bool Indexed { get; init; }

    /// <summary>Change of revenue ÷ change of demand: 0 takes the row as it is (需求弹性).</summary>
    public required Figure<Share> DemandLoading { get; init; }
}
