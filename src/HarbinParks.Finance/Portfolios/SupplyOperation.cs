using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Water or gas supply, by net user revenue at full load (供水、供气).</summary>
public sealed record SupplyOperation : OperatingTerms
{
    /// <summary>User revenue net of the resource charge or the gas bought, at full load (净收入).</summary>
    public required Figure<Money> NetRevenueAtFullLoad { get; init; }

    /// <summary>Load of the first operating year.</summary>
    public required Figure<Share> OpeningLoad { get; init; }

    /// <summary>Years of ramp-up to full load.</summary>
    public required int RampYears { get; init; }

    /// <summary>Part of the net revenue lost in a year in which the purchase price rises by one (购入价敞口): gas, until the sales price follows; null for none.</summary>
    public Figure<Number>? PurchasePriceExposure { get; init; }
}
