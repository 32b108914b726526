using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>What the contract promises the private party whatever the results (对社会资本方的承诺), read for legality alone.</summary>
/// <remarks>A payment that the promise leads to is stated where payments are: in the government payment, the revenue sharing or the guidance fund.</remarks>
public sealed record InvestorPromises
{
    /// <summary>Calendar year in which the shares are to be bought back at cost or at a set price (承诺回购年份); null for none.</summary>
    public int? BuyBackYear { get; init; }

    /// <summary>Who buys them (回购方).</summary>
    public ShareBuyer BuyBackBy { get; init; }

    /// <summary>Yearly return on capital that results do not change (固定回报率); null for none.</summary>
    public Figure<Rate>? FixedReturn { get; init; }

    /// <summary>Least yearly return on capital, made up by the government (最低收益率); null for none.</summary>
    public Figure<Rate>? MinimumReturn { get; init; }

    /// <summary>Part of a loss of principal that the government bears (承担本金损失比例); null for none.</summary>
    public Figure<Share>? LossCover { get; init; }
}
