using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Operating terms of one deal, units off, at base-year prices. A sector reads what it needs; the rest is zero.</summary>
public sealed record OperationInputs
{
    /// <summary>Fixed cost a year, yuan.</summary>
    public required Input FixedCost { get; init; }

    /// <summary>Capacity: m³ a year, m², net revenue at full load in yuan, or tonnes a year.</summary>
    public Input Capacity { get; init; }

    /// <summary>Use of the capacity by operating year, 0 to 1.</summary>
    public required InputTable Load { get; init; }

    /// <summary>Price in yuan per unit of the capacity; 1 where the capacity is an amount.</summary>
    public Input Price { get; init; }

    /// <summary>Variable cost, yuan per unit.</summary>
    public Input VariableCost { get; init; }

    /// <summary>Fuel, yuan per unit at trend price.</summary>
    public Input Fuel { get; init; }

    /// <summary>Bought heat, yuan per unit at the regulated price.</summary>
    public Input BoughtHeat { get; init; }

    /// <summary>Half-width of the fuel band.</summary>
    public Input FuelBand { get; init; }

    /// <summary>Government's share of fuel cost outside the band.</summary>
    public Input FuelGovernmentShare { get; init; }

    /// <summary>Part of the net revenue lost per unit rise of the purchase price, for the year of the rise.</summary>
    public Input PurchaseExposure { get; init; }

    /// <summary>Guaranteed volume ÷ planned volume.</summary>
    public Input GuaranteedVolume { get; init; }

    /// <summary>Power sales at planned volume, yuan a year.</summary>
    public Input PowerSales { get; init; }

    /// <summary>Part of inflation that a tariff review passes on.</summary>
    public Input ReviewPassThrough { get; init; }
}
