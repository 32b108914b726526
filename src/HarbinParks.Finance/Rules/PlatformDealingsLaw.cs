using HarbinParks.Finance.Portfolios;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>Dealings of platforms with each other (平台关联交易与担保规模): prices far from the market, guarantees beyond what net assets bear.</summary>
internal static class PlatformDealingsLaw
{
    private const string Band = "transfer-price-band";
    private const string Cap = "guarantee-cap";

    /// <summary>Findings for all platforms, in the order of the model: prices by the law of the day of their agreement, guarantees, which carry no day, by that of the valuation date.</summary>
    /// <param name="portfolio">Platforms.</param>
    /// <param name="book">Rules; their lines are the parts beyond which there is a finding.</param>
    internal static IEnumerable<LegalityFinding> Judge(Portfolio portfolio, RuleBook book)
        => [.. Prices(portfolio, book), .. portfolio.Platforms.Select(platform => Guarantees(platform, portfolio, book)).OfType<LegalityFinding>()];

    private static IEnumerable<LegalityFinding> Prices(Portfolio portfolio, RuleBook book)
    {
        foreach ((Platform from, Platform to, TransferPrice price) in TransferPriceEntry.Of(portfolio))
        {
            if (book.InForce(Band, portfolio.RuleView.DayFor(price.Day)) is not Rule rule || !rule.IsCrossedBy(Math.Abs(price.Deviation)))
                continue;

            string side = price.Deviation > 0 ? "高于" : "低于";
            yield return LegalityFinding.On(
                from, LegalityMatter.TransferPriceOffMarket, rule, LegalitySeverity.Remedy,
                Invariant($"{price.Day:yyyy-MM-dd} 起就{price.Service}每年向{to.Name}支付 {price.Amount.Value.YiYuan:0.####} 亿元,{side}市场参照价 {price.Reference.Value.YiYuan:0.####} 亿元 {Math.Abs(price.Deviation):P0}(提示界线 {rule.Threshold:P0};依据:{price.Basis})。"),
                Invariant($"From {price.Day:yyyy-MM-dd} on it pays platform {to.Id} {price.Amount.Value.YiYuan:0.####} hundred million yuan a year for a service whose market reference is {price.Reference.Value.YiYuan:0.####}: state the reason, or set the price anew."),
                "说明定价理由并留存依据,或按市场参照价重签;合并口径内利润不因此增加。");
        }
    }

    private static LegalityFinding? Guarantees(Platform platform, Portfolio portfolio, RuleBook book)
    {
        double given = platform.Guarantees.Where(guarantee => guarantee.Beneficiary != platform.Id).Sum(guarantee => guarantee.Amount.Value.Yuan);
        double net = platform.Assets.Value.Yuan - platform.Liabilities.Value.Yuan;
        if (given <= 0
            || book.InForce(Cap, portfolio.RuleView.DayFor(portfolio.ValuationDate)) is not { Threshold: double cap } rule
            || (net > 0 && !rule.IsCrossedBy(given / net)))
        {
            return null;
        }

        return LegalityFinding.On(
            platform, LegalityMatter.GuaranteesAboveCap, rule, LegalitySeverity.Remedy,
            Invariant($"对外担保 {given / 1e8:0.##} 亿元,净资产 {net / 1e8:0.##} 亿元,担保超过净资产的 {cap:P0}。"),
            Invariant($"Guarantees of {given / 1e8:0.##} hundred million yuan stand against net assets of {net / 1e8:0.##}, above {cap:P0}: give no more, and replace some by pledges."),
            "停止新增担保,压降存量或改为资产抵质押。");
    }
}
