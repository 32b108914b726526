using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A tariff set by allowed revenue (准许成本加合理收益): cost, return on net assets, tax, by verified volume.</summary>
public sealed record AllowedReturn
{
    /// <summary>Return on equity (权益收益率): a ten-year government bond and up to four points.</summary>
    public required Figure<Rate> EquityReturn { get; init; }

    /// <summary>Debt ÷ assets (资产负债率).</summary>
    public required Figure<Share> Leverage { get; init; }

    /// <summary>Load below which idle capacity is not paid for by users (设计负荷下限).</summary>
    public required Figure<Share> DesignLoadFloor { get; init; }

    /// <summary>Years between reviews (监管周期).</summary>
    public required int EveryYears { get; init; }
}
