using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Cli;

/// <summary>Prints what platforms agreed with each other and what was given to them (平台间交易定价台账、注资前后资产负债表).</summary>
internal static class PlatformLogConsole
{
    /// <summary>Prints both logs; nothing where the model has none.</summary>
    /// <param name="portfolio">The model.</param>
    /// <param name="english">In English.</param>
    public static void Print(Portfolio portfolio, bool english)
    {
        IReadOnlyList<TransferPriceEntry> prices = TransferPriceEntry.Of(portfolio);
        if (prices.Count > 0)
        {
            Console.WriteLine();
            Console.WriteLine(english ? FormattableString.Invariant($"Prices between platforms: {prices.Count}") : FormattableString.Invariant($"平台间交易定价台账 {prices.Count} 条:"));
        }

        foreach ((Platform from, Platform to, TransferPrice price) in prices)
        {
            string until = price.LastYear is int last ? FormattableString.Invariant($"{last}") : english ? "open" : "未定";
            Console.WriteLine(english
                ? FormattableString.Invariant($"    · {from.Id} → {to.Id} ({price.Id}), {price.Day:yyyy-MM-dd} to {until}: {price.Amount.Value.YiYuan:0.####} hundred million yuan a year, reference {price.Reference.Value.YiYuan:0.####} ({price.Deviation:+0 %;-0 %;0 %}), owed {price.Outstanding?.Value.YiYuan ?? 0:0.##}")
                : FormattableString.Invariant($"    · {from.Name} → {to.Name}:{price.Service},{price.Day:yyyy-MM-dd} 至 {until},每年 {price.Amount.Value.YiYuan:0.####} 亿元,参照价 {price.Reference.Value.YiYuan:0.####} 亿元({price.Deviation:+0 %;-0 %;0 %};{price.Basis}),未付余额 {price.Outstanding?.Value.YiYuan ?? 0:0.##} 亿元"));
        }

        IReadOnlyList<InjectionEntry> injections = InjectionEntry.Of(portfolio);
        if (injections.Count > 0)
        {
            Console.WriteLine();
            Console.WriteLine(english ? FormattableString.Invariant($"Injections, base-year values: {injections.Count}") : FormattableString.Invariant($"注入资产 {injections.Count} 项(按基年价值):"));
        }

        foreach (InjectionEntry entry in injections)
        {
            Console.WriteLine(english
                ? FormattableString.Invariant($"    · {entry.Platform.Id} {entry.Asset.Day:yyyy-MM-dd} {entry.Asset.Id}: assets {entry.AssetsBefore / 1e8:0.##} → {entry.AssetsAfter / 1e8:0.##}, leverage {entry.LeverageBefore:0.0 %} → {entry.LeverageAfter:0.0 %}, mortgage capacity {entry.MortgageCapacity / 1e8:0.##} ({entry.LoanToValue:0 %} of value), pledged {entry.Pledged / 1e8:0.##}")
                : FormattableString.Invariant($"    · {entry.Platform.Name} {entry.Asset.Day:yyyy-MM-dd} {NameOf(entry.Asset.Kind)}({entry.Asset.Id}):总资产 {entry.AssetsBefore / 1e8:0.##} → {entry.AssetsAfter / 1e8:0.##} 亿元,资产负债率 {entry.LeverageBefore:0.0 %} → {entry.LeverageAfter:0.0 %},可抵押 {entry.MortgageCapacity / 1e8:0.##} 亿元(价值的 {entry.LoanToValue:0 %}),已抵押 {entry.Pledged / 1e8:0.##} 亿元"));
        }
    }

    private static string NameOf(InjectedAssetKind kind) => kind switch
    {
        InjectedAssetKind.Cash => "货币资金",
        InjectedAssetKind.OperatingAsset => "经营性资产",
        InjectedAssetKind.ConcessionRight => "特许经营权",
        InjectedAssetKind.GrantedLand => "已缴清出让金的土地",
        InjectedAssetKind.ReserveLand => "储备土地",
        _ => "公益性资产",
    };
}
