using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Build–transfer (BT 项目): the builder pays, the government buys back in instalments.</summary>
public sealed record BuildTransferDeal : Deal
{
    /// <summary>Buy-back base as a multiple of the cost (回购基数系数).</summary>
    public required Figure<Number> BaseMultiple { get; init; }

    /// <summary>Return on the unpaid part, yearly (回购收益率).</summary>
    public required Figure<Rate> Return { get; init; }

    /// <summary>Instalments as shares of the base (回购比例): add up to one; the first falls due a year after hand-over.</summary>
    public required IReadOnlyList<Figure<Share>> Instalments { get; init; }
}
