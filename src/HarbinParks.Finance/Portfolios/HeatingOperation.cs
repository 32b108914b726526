using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Heating (供热).</summary>
public sealed record HeatingOperation : OperatingTerms
{
    /// <summary>Heated area of the first season in m².</summary>
    public required Figure<Number> OpeningArea { get; init; }

    /// <summary>Heated area after the ramp in m².</summary>
    public required Figure<Number> FinalArea { get; init; }

    /// <summary>Years of ramp-up.</summary>
    public required int RampYears { get; init; }

    /// <summary>Heat price in yuan per m² and season (热价).</summary>
    public required Figure<Number> PricePerSquareMetre { get; init; }

    /// <summary>Fuel in yuan per m² at trend coal price, for a company with its own source; zero for a network (燃料成本).</summary>
    public required Figure<Number> FuelPerSquareMetre { get; init; }

    /// <summary>Bought heat in yuan per m² at the regulated price, for a network; zero with an own source (外购热).</summary>
    public required Figure<Number> BoughtHeatPerSquareMetre { get; init; }

    /// <summary>Other variable cost in yuan per m².</summary>
    public required Figure<Number> OtherVariablePerSquareMetre { get; init; }

    /// <summary>What the own source burns (热源燃料).</summary>
    public FuelKind FuelKind { get; init; }

    /// <summary>Whether heat bought is metered, so that its quantity follows the degree-days (外购热按量计费).</summary>
    public bool BoughtHeatMetered { get; init; }

    /// <summary>Fee in yuan per m² newly connected after the opening (接口费); null for none.</summary>
    public Figure<Number>? ConnectionFeePerSquareMetre { get; init; }

    /// <summary>Pass-through of the fuel price (煤热联动); null for none.</summary>
    public FuelLink? FuelLink { get; init; }

    /// <summary>The season within the year (采暖期); null for even periods.</summary>
    public HeatingSeason? Season { get; init; }
}
