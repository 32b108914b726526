using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Sewage treatment (污水处理).</summary>
public sealed record SewageOperation : OperatingTerms
{
    /// <summary>Capacity in m³ a day.</summary>
    public required Figure<Number> DailyCapacity { get; init; }

    /// <summary>Charge in yuan per m³ (污水处理费).</summary>
    public required Figure<Number> ChargePerCubicMetre { get; init; }

    /// <summary>Variable cost in yuan per m³.</summary>
    public required Figure<Number> VariableCostPerCubicMetre { get; init; }

    /// <summary>Load of the first operating year, as a share of capacity.</summary>
    public required Figure<Share> OpeningLoad { get; init; }

    /// <summary>Load after the ramp.</summary>
    public required Figure<Share> FinalLoad { get; init; }

    /// <summary>Years of ramp-up.</summary>
    public required int RampYears { get; init; }

    /// <summary>Part of inflation that a tariff review passes on (调价系数).</summary>
    public required Figure<Share> ReviewPassThrough { get; init; }

    /// <summary>Years between tariff reviews.</summary>
    public required int ReviewEveryYears { get; init; }

    /// <summary>Guaranteed volume as a share of capacity by operating year (保底水量); it goes on with its last entry. Empty for none.</summary>
    public IReadOnlyList<Figure<Share>> GuaranteedVolumes { get; init; } = [];

    /// <summary>Sludge treatment in yuan per m³ of sewage (污泥处置费); null where the variable cost holds it.</summary>
    public Figure<Number>? SludgeCostPerCubicMetre { get; init; }
}
