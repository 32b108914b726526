using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>What the government pays in a PPP (政府付费条款).</summary>
public sealed record GovernmentPaymentTerms
{
    /// <summary>How the construction part is spread over the years (建设成本付费方式).</summary>
    public required ConstructionPayment ConstructionPayment { get; init; }

    /// <summary>Subsidy years (补贴年数 N), counted from the first operating year; a delay loses the last ones.</summary>
    public required int SubsidyYears { get; init; }

    /// <summary>Return of the contract's annuity (k), used by <see cref="ConstructionPayment.Annuity"/>.</summary>
    public required Figure<Rate> AnnuityReturn { get; init; }

    /// <summary>Reasonable profit (合理利润率 m) on construction in the formula of 财金〔2015〕21号.</summary>
    public required Figure<Rate> ReasonableProfit { get; init; }

    /// <summary>Yearly discount rate (年度折现率 d) of that formula.</summary>
    public required Figure<Rate> DiscountRate { get; init; }

    /// <summary>First exponent of that formula: 1 (default) or 0.</summary>
    public required int FirstExponent { get; init; }

    /// <summary>Profit on operating cost (运营成本合理利润率).</summary>
    public required Figure<Rate> OperatingProfit { get; init; }

    /// <summary>Part of the construction payment that depends on performance (绩效挂钩比例 w).</summary>
    public required Figure<Share> PerformanceLink { get; init; }

    /// <summary>Largest cost that enters the payment, as a multiple of the approved budget, before interest during construction.</summary>
    public required Figure<Number> PaymentBaseCap { get; init; }

    /// <summary>How users' payments enter the subsidy (需求风险分担).</summary>
    public required DemandSharing DemandSharing { get; init; }

    /// <summary>Half-width of the revenue band within which the company bears demand.</summary>
    public required Figure<Share> DemandBand { get; init; }

    /// <summary>Government's share of revenue missing below the band, and of revenue above it.</summary>
    public required Figure<Share> DemandGovernmentShare { get; init; }

    /// <summary>Half-width of the fuel-cost band within which the company bears the price.</summary>
    public required Figure<Share> FuelBand { get; init; }

    /// <summary>Government's share of fuel cost outside the band.</summary>
    public required Figure<Share> FuelGovernmentShare { get; init; }

    /// <summary>Half-width of the band above the forecast; null for that below it.</summary>
    public Figure<Share>? DemandBandAbove { get; init; }

    /// <summary>Government's share of revenue above the band; null for that below it.</summary>
    public Figure<Share>? DemandGovernmentShareAbove { get; init; }

    /// <summary>Steps of the performance table, best first (绩效付费档次); empty for the usual one.</summary>
    public IReadOnlyList<PerformanceStep> PerformanceSteps { get; init; } = [];

    /// <summary>On what cost the construction part rests (建设成本付费基数).</summary>
    public ConstructionBase ConstructionBase { get; init; }

    /// <summary>Years after which the payment of a period falls due: 0 or 1 (付费滞后).</summary>
    public int PaymentLag { get; init; }

    /// <summary>Who bears the rise of operating cost with prices (运营成本物价风险分担).</summary>
    public CostSharing CostSharing { get; init; } = CostSharing.Actual;

    /// <summary>Half-width of the band of prices within which the company bears cost.</summary>
    public Figure<Share>? CostBand { get; init; }

    /// <summary>Government's share of cost beyond that band, both ways.</summary>
    public Figure<Share>? CostGovernmentShare { get; init; }
}
