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

    /// <summary>Guaranteed volume ÷ capacity by operating year; null for none.</summary>
    public InputTable? GuaranteedLoad { get; init; }

    /// <summary>Level of volume by year since the planned opening, against the opening: traffic or load that grows by the calendar. At least one.</summary>
    public Input[] Growth { get; init; } = [];

    /// <summary>Largest volume ÷ capacity.</summary>
    public Input LargestLoad { get; init; }

    /// <summary>Average price ÷ price, for a mix of users.</summary>
    public Input PriceMix { get; init; }

    /// <summary>Change of volume per change of park activity.</summary>
    public Input ActivityLoading { get; init; }

    /// <summary>Change of revenue per change of demand.</summary>
    public Input DemandLoading { get; init; }

    /// <summary>Part lost on its way: of water produced, of gas bought.</summary>
    public Input Losses { get; init; }

    /// <summary>Raw water and resource charge, yuan per unit produced.</summary>
    public Input ResourceCost { get; init; }

    /// <summary>Purchase price at trend, yuan per unit bought.</summary>
    public Input PurchasePrice { get; init; }

    /// <summary>Part of a change of the purchase or fuel price that is passed on.</summary>
    public Input PassThrough { get; init; }

    /// <summary>Units newly connected by operating year, 0 at the end; null for none.</summary>
    public InputTable? Connections { get; init; }

    /// <summary>Fee of a new connection, yuan per unit.</summary>
    public Input ConnectionFee { get; init; }

    /// <summary>Revenue by operating year, yuan; null where price and volume make it.</summary>
    public InputTable? Revenue { get; init; }

    /// <summary>Operating cost by operating year, beside the fixed cost, yuan.</summary>
    public InputTable? Cost { get; init; }

    /// <summary>Cost ÷ revenue, beside both.</summary>
    public Input CostShareOfRevenue { get; init; }

    /// <summary>Charge that users pay to the treasury and that is earmarked for the service, yuan per unit; null for none.</summary>
    public Input? EarmarkedCharge { get; init; }

    /// <summary>Whether rows by operating year move with consumer prices.</summary>
    public bool Indexed { get; init; }
}
