using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Waste treatment with a gate fee and power sales (垃圾焚烧发电).</summary>
public sealed record WasteOperation : OperatingTerms
{
    /// <summary>Tonnes a year.</summary>
    public required Figure<Number> TonnesPerYear { get; init; }

    /// <summary>Gate fee in yuan per tonne, paid by the government (垃圾处理服务费).</summary>
    public required Figure<Number> GateFeePerTonne { get; init; }

    /// <summary>Power sales a year at planned tonnage (售电收入).</summary>
    public required Figure<Money> PowerSales { get; init; }

    /// <summary>Guaranteed tonnage as a share of the plan (保底量).</summary>
    public required Figure<Share> GuaranteedVolume { get; init; }

    /// <summary>Part of inflation that a review of the gate fee passes on (调价系数); null for a fixed fee.</summary>
    public Figure<Share>? ReviewPassThrough { get; init; }

    /// <summary>Years between reviews of the gate fee; 0 for none.</summary>
    public int ReviewEveryYears { get; init; }

    /// <summary>Variable cost in yuan per tonne; null for none.</summary>
    public Figure<Number>? VariableCostPerTonne { get; init; }

    /// <summary>Charge that residents and firms pay to the treasury for the service, earmarked for it, in yuan per tonne treated (收支两条线的垃圾处理费); null for none.</summary>
    public Figure<Number>? EarmarkedChargePerTonne { get; init; }

    /// <summary>Power sold per tonne in kWh (吨垃圾上网电量); null where <see cref="PowerSales"/> is given.</summary>
    public Figure<Number>? PowerPerTonne { get; init; }

    /// <summary>Yuan per kWh (上网电价), with <see cref="PowerPerTonne"/>.</summary>
    public Figure<Number>? PowerPrice { get; init; }
}
