namespace HarbinParks.Finance.Portfolios;

/// <summary>A platform's balance sheet before and after an injection, at base-year values (注资前后资产负债表).</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Asset">What is injected.</param>
/// <param name="AssetsBefore">Total assets without it and without later injections, yuan.</param>
/// <param name="AssetsAfter">Total assets with it, yuan.</param>
/// <param name="Liabilities">Total liabilities of the base year, yuan.</param>
/// <param name="MortgageCapacity">What lenders lend on it, before what it is pledged for, yuan (136).</param>
/// <param name="Pledged">Debt for which it is pledged already, yuan.</param>
public sealed record InjectionEntry(Platform Platform, InjectedAsset Asset, double AssetsBefore, double AssetsAfter, double Liabilities, double MortgageCapacity, double Pledged)
{
    /// <summary>Liabilities ÷ assets before; null where there were no assets.</summary>
    public double? LeverageBefore => AssetsBefore > 0 ? Liabilities / AssetsBefore : null;

    /// <summary>Liabilities ÷ assets after; null where there are none.</summary>
    public double? LeverageAfter => AssetsAfter > 0 ? Liabilities / AssetsAfter : null;

    /// <summary>Debt that it could secure in all ÷ its booked value (贷款价值比).</summary>
    public double LoanToValue => MortgageCapacity / Asset.Amount.Value.Yuan;

    /// <summary>All injections, by platform in the order of the model and by day: those up to the base year are taken out of its balance sheet one by one, later ones are added.</summary>
    /// <param name="portfolio">Platforms with their injections.</param>
    public static IReadOnlyList<InjectionEntry> Of(Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        List<InjectionEntry> entries = [];
        foreach (Platform platform in portfolio.Platforms)
        {
            InjectedAsset[] byDay = [.. platform.InjectedAssets.OrderBy(asset => asset.Day).ThenBy(asset => asset.Id, StringComparer.Ordinal)];
            double assets = platform.Assets.Value.Yuan - byDay.Where(asset => asset.Day.Year <= portfolio.BaseYear).Sum(asset => asset.Amount.Value.Yuan);
            foreach (InjectedAsset asset in byDay)
            {
                double amount = asset.Amount.Value.Yuan;
                entries.Add(new InjectionEntry(
                    platform, asset, assets, assets + amount, platform.Liabilities.Value.Yuan, amount * asset.LentOnAYuan(portfolio.PlatformBehaviour), asset.Pledged?.Value.Yuan ?? 0));
                assets += amount;
            }
        }

        return entries;
    }
}
