using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Gas supply by volume (供气,按气量): the company earns the margin between its price and that of the gas bought.</summary>
public sealed record GasOperation : OperatingTerms
{
    /// <summary>Capacity in m³ a day, the average of a year (日均供气能力).</summary>
    public required Figure<Number> DailyCapacity { get; init; }

    /// <summary>Load of the first operating year, as a share of capacity.</summary>
    public required Figure<Share> OpeningLoad { get; init; }

    /// <summary>Load after the ramp.</summary>
    public required Figure<Share> FinalLoad { get; init; }

    /// <summary>Years of ramp-up.</summary>
    public required int RampYears { get; init; }

    /// <summary>Growth of the load by calendar year, after the planned opening (用气增速).</summary>
    public required Phased<Rate> LoadGrowth { get; init; }

    /// <summary>Gas lost ÷ gas bought (供销差率).</summary>
    public required Figure<Share> Losses { get; init; }

    /// <summary>Sales price in yuan per m³ at the trend price of gas (销售价).</summary>
    public required Figure<Number> PricePerCubicMetre { get; init; }

    /// <summary>Purchase price in yuan per m³ at trend (购气价).</summary>
    public required Figure<Number> PurchasePricePerCubicMetre { get; init; }

    /// <summary>Part of a change of the purchase price that the sales price follows (顺价比例).</summary>
    public required Figure<Share> PassThrough { get; init; }

    /// <summary>Years by which it follows, 0 to 4 (顺价滞后年数).</summary>
    public required int PassThroughLagYears { get; init; }

    /// <summary>New users by operating year (新增用户); none after the last entry.</summary>
    public required IReadOnlyList<Figure<Number>> NewUsers { get; init; }

    /// <summary>Fee of a new user, yuan (接驳费).</summary>
    public required Figure<Number> ConnectionFeePerUser { get; init; }
}
