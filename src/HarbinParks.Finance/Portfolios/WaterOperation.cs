using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Water supply by volume (供水,按水量).</summary>
public sealed record WaterOperation : OperatingTerms
{
    /// <summary>Capacity in m³ a day (日供水能力).</summary>
    public required Figure<Number> DailyCapacity { get; init; }

    /// <summary>Load of the first operating year, as a share of capacity.</summary>
    public required Figure<Share> OpeningLoad { get; init; }

    /// <summary>Load after the ramp.</summary>
    public required Figure<Share> FinalLoad { get; init; }

    /// <summary>Years of ramp-up.</summary>
    public required int RampYears { get; init; }

    /// <summary>Water lost on its way ÷ water produced (漏损率).</summary>
    public required Figure<Share> Losses { get; init; }

    /// <summary>Tariff in yuan per m³ sold (水价).</summary>
    public required Figure<Number> TariffPerCubicMetre { get; init; }

    /// <summary>Raw water and resource charge in yuan per m³ produced, which prices do not move (原水与水资源费).</summary>
    public required Figure<Number> ResourceCostPerCubicMetre { get; init; }

    /// <summary>Other variable cost in yuan per m³ produced.</summary>
    public required Figure<Number> VariableCostPerCubicMetre { get; init; }

    /// <summary>Tariff set by allowed return (准许收入); null where jumps or a formula move it.</summary>
    public AllowedReturn? AllowedReturn { get; init; }
}
