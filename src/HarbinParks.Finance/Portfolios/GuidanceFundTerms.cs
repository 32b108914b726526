using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A guidance fund that holds a part of the equity (引导基金份额): first its contribution with a hurdle, then a share of what is left.</summary>
public sealed record GuidanceFundTerms
{
    /// <summary>Its part of the equity (基金出资比例).</summary>
    public required Figure<Share> EquityShare { get; init; }

    /// <summary>Yearly return that it gets before other shareholders (门槛收益率).</summary>
    public required Figure<Rate> Hurdle { get; init; }

    /// <summary>Its share of what is distributed beyond that (超额分成比例).</summary>
    public required Figure<Share> ProfitShare { get; init; }

    /// <summary>Calendar year at whose end it leaves (退出年份); null where it stays.</summary>
    public int? ExitYear { get; init; }

    /// <summary>Who then pays what it has not got back.</summary>
    public FundExit ExitPaidBy { get; init; }
}
