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
}
