using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Random drivers (风险因子). Correlation is stated among city factors only; parks, payers and deals load on them.</summary>
public sealed record DriverSet
{
    /// <summary>Growth of own revenue, the city's factor (税收增速因子).</summary>
    public required GrowthProcess Revenue { get; init; }

    /// <summary>Growth of net transfers (转移支付增速).</summary>
    public required GrowthProcess Transfers { get; init; }

    /// <summary>Consumer price inflation (CPI).</summary>
    public required GrowthProcess Inflation { get; init; }

    /// <summary>Long rate (长期利率): PBoC benchmark above five years, LPR-5Y from 2019-08-20.</summary>
    public required RateProcess LongRate { get; init; }

    /// <summary>Land market: log deviation of fund revenue around its trend (土地市场).</summary>
    public required LandProcess Land { get; init; }

    /// <summary>Coal price, log deviation (煤价).</summary>
    public required ReversionProcess Coal { get; init; }

    /// <summary>City-gate gas price, log deviation (气价).</summary>
    public required ReversionProcess Gas { get; init; }

    /// <summary>Industrial activity, log deviation (工业活动).</summary>
    public required PersistentProcess Industry { get; init; }

    /// <summary>Standard deviation of a heating season's degree-days (度日数), as a share of the mean.</summary>
    public required Figure<Share> ColdVolatility { get; init; }

    /// <summary>Growth of construction cost (工程造价涨幅).</summary>
    public required GrowthProcess ConstructionCost { get; init; }

    /// <summary>Ids of the city factors in the order of <see cref="Correlation"/>: rev, tr, cpi, rate, land, coal, gas, ind, cold, cost.</summary>
    public required IReadOnlyList<string> CorrelationOrder { get; init; }

    /// <summary>Correlation of yearly innovations [factor, factor]: symmetric, unit diagonal, positive definite.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Correlation { get; init; }

    /// <summary>Park factor: loading on industrial activity, persistence and own volatility (园区因子).</summary>
    public required ParkProcess Park { get; init; }

    /// <summary>Gross domestic product, where the model knows any (地区生产总值); null else.</summary>
    public ProductProcess? Product { get; init; }

    /// <summary>Collection rate of user fees (收缴率).</summary>
    public required CollectionProcess Collection { get; init; }

    /// <summary>Jumps of residents' tariffs for heat and water (居民价格跳升): yearly probability.</summary>
    public required Figure<Share> TariffJumpProbability { get; init; }

    /// <summary>Size of one jump, as a share of the tariff.</summary>
    public required Figure<Share> TariffJumpSize { get; init; }

    /// <summary>Mean performance score (绩效得分), 0 to 1.</summary>
    public required Figure<Share> PerformanceMean { get; init; }

    /// <summary>Standard deviation of the performance score before truncation.</summary>
    public required Figure<Share> PerformanceVolatility { get; init; }

    /// <summary>Lowest performance score.</summary>
    public required Figure<Share> PerformanceFloor { get; init; }

    /// <summary>Standard deviation of a deal's demand level against its forecast, once per path.</summary>
    public required Figure<Share> DemandVolatility { get; init; }

    /// <summary>The same for heated area, as a part of <see cref="DemandVolatility"/>.</summary>
    public required Figure<Share> HeatingDemandFactor { get; init; }

    /// <summary>Probability of a delay of 0, 1, 2 … years (工期延误); adds up to one; at most 7 years.</summary>
    public required IReadOnlyList<Figure<Share>> DelayProbabilities { get; init; }

    /// <summary>Cost overrun by reference class (超支参照类), keyed by the class id that deals name.</summary>
    public required IReadOnlyDictionary<string, OverrunClass> OverrunClasses { get; init; }

    /// <summary>Probability that an unsigned deal is signed (签约概率).</summary>
    public required Figure<Share> ClosingProbability { get; init; }
}
