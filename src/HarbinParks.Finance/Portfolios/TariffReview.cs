using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Review of a tariff by formula (调价公式): P = P0 K + ΔP, K a weighted index of costs. The weights add up to one.</summary>
public sealed record TariffReview
{
    /// <summary>Weight of consumer prices (居民消费价格指数权重).</summary>
    public required Figure<Share> ConsumerPrices { get; init; }

    /// <summary>Weight of construction cost (工程造价指数权重).</summary>
    public required Figure<Share> ConstructionCost { get; init; }

    /// <summary>Weight of the coal price against its trend (煤价权重).</summary>
    public required Figure<Share> Coal { get; init; }

    /// <summary>Weight of the gas price against its trend (气价权重).</summary>
    public required Figure<Share> Gas { get; init; }

    /// <summary>Weight of wages: consumer prices and real growth (工资权重).</summary>
    public required Figure<Share> Wages { get; init; }

    /// <summary>Real growth of wages a year (实际工资增速).</summary>
    public required Figure<Rate> RealWageGrowth { get; init; }

    /// <summary>Part of the change of K that is passed on (传导比例): one where K stands alone.</summary>
    public required Figure<Share> PassThrough { get; init; }

    /// <summary>Special term ΔP ÷ P0 (专项调整 ÷ 初始价).</summary>
    public required Figure<Rate> Addition { get; init; }

    /// <summary>Years between reviews (调价周期).</summary>
    public required int EveryYears { get; init; }

    /// <summary>Years by which the indices lag, 0 to 4 (指数滞后年数).</summary>
    public required int LagYears { get; init; }

    /// <summary>A smaller change is not made (启动阈值).</summary>
    public required Figure<Share> Threshold { get; init; }

    /// <summary>Largest change of one review, up or down (单次调价上限); null for none.</summary>
    public required Figure<Share>? CapPerReview { get; init; }
}
