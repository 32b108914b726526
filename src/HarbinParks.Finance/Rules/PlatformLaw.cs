using HarbinParks.Finance.Portfolios;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>Guarantees and injections of platforms (平台公司担保与注资): of themselves, in rings, and of what may not be injected.</summary>
internal static class PlatformLaw
{
    private const string OwnGuarantee = "self-guarantee";
    private const string GuaranteeRing = "circular-guarantee";
    private const string InjectionRing = "circular-injection";
    private const string ReserveLand = "reserve-land-injection";
    private const string PublicAsset = "public-asset-injection";

    /// <summary>Findings for all platforms, in the order of the model.</summary>
    /// <param name="portfolio">Platforms; guarantees carry no day and are judged as of the valuation date.</param>
    /// <param name="book">Rules.</param>
    internal static IEnumerable<LegalityFinding> Judge(Portfolio portfolio, RuleBook book)
    {
        DateOnly today = portfolio.RuleView.DayFor(portfolio.ValuationDate);
        Dictionary<string, string> names = portfolio.Platforms.ToDictionary(platform => platform.Id, platform => platform.Name);
        Dictionary<string, string[]> guarantees = portfolio.Platforms.ToDictionary(
            platform => platform.Id, platform => platform.Guarantees.Select(guarantee => guarantee.Beneficiary).ToArray());
        Dictionary<string, string[]> injections = portfolio.Platforms.ToDictionary(
            platform => platform.Id, platform => platform.InjectedAssets.Select(asset => asset.From).ToArray());
        foreach (Platform platform in portfolio.Platforms)
        {
            if (book.InForce(OwnGuarantee, today) is Rule own && platform.Guarantees.Any(guarantee => guarantee.Beneficiary == platform.Id))
            {
                yield return LegalityFinding.On(
                    platform, LegalityMatter.SelfGuarantee, own, LegalitySeverity.Remedy,
                    "以本公司名义为自身债务担保,不增加任何偿债来源。",
                    "The platform guarantees its own debt, which adds nothing that could repay it: replace it with a pledge of assets or a third party.",
                    "改为资产抵质押或由有代偿能力的第三方担保。");
            }

            if (book.InForce(GuaranteeRing, today) is Rule ring && Rings.Through(platform.Id, guarantees) is { Count: > 0 } circle)
            {
                string chain = string.Join("→", circle.Select(id => names[id]));
                yield return LegalityFinding.On(
                    platform, LegalityMatter.CircularGuarantee, ring, LegalitySeverity.Remedy,
                    Invariant($"担保成环:{chain},一家违约即全环受损,担保不增加偿债来源。"),
                    Invariant($"Guarantees run in a ring of {circle.Count - 1}: when one fails all are called. Cut the ring; replace one guarantee by a pledge of assets."),
                    "解除环中至少一笔担保,改为资产抵质押。");
            }

            if (book.InForce(InjectionRing, today) is Rule rounds && Rings.Through(platform.Id, injections) is { Count: > 0 } around)
            {
                string chain = string.Join("←", around.Select(id => names[id]));
                yield return LegalityFinding.On(
                    platform, LegalityMatter.CircularInjection, rounds, LegalitySeverity.Remedy,
                    Invariant($"平台之间循环注资:{chain},同一资产重复计入资本。"),
                    "Platforms inject assets into each other in a ring, so that one asset counts as capital twice: reverse the injections and consolidate.",
                    "冲回循环注资,按合并口径核实净资产。");
            }

            foreach (LegalityFinding finding in platform.InjectedAssets.SelectMany(asset => Injected(platform, asset, portfolio, book)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<LegalityFinding> Injected(Platform platform, InjectedAsset asset, Portfolio portfolio, RuleBook book)
    {
        (string Duty, LegalityMatter Matter, string What, string English)? barred = asset.Kind switch
        {
            InjectedAssetKind.ReserveLand => (ReserveLand, LegalityMatter.ReserveLandInjected, "储备土地", "reserve land"),
            InjectedAssetKind.PublicAsset => (PublicAsset, LegalityMatter.PublicAssetInjected, "公益性资产", "public-interest assets"),
            _ => null,
        };
        if (barred is not (string duty, LegalityMatter matter, string what, string english)
            || book.InForce(duty, portfolio.RuleView.DayFor(asset.Day)) is not Rule rule)
        {
            yield break;
        }

        yield return LegalityFinding.On(
            platform,
            matter,
            rule,
            asset.Day > portfolio.ValuationDate ? LegalitySeverity.MustNotSign : LegalitySeverity.Irregular,
            Invariant($"{asset.Day:yyyy-MM-dd} 以{what}注资 {asset.Amount.Value.YiYuan:0.##} 亿元;{what}不得作为资本注入融资平台公司,也无抵押价值。"),
            Invariant($"On {asset.Day:yyyy-MM-dd} {english} of {asset.Amount.Value.YiYuan:0.##} hundred million yuan were injected, which may be neither capital nor security: take them out of the balance sheet and inject cash or assets that earn."),
            "从平台公司资产中剥离,改以货币资金或经营性资产注入。");
    }
}
