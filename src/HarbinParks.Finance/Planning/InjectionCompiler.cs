using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles what platforms are given, give and can pledge.</summary>
internal static class InjectionCompiler
{
    /// <summary>Injections of a platform; null where nothing of it is given, taken or pledged.</summary>
    /// <param name="context">The context.</param>
    /// <param name="platform">The platform.</param>
    public static InjectionInputs? Of(CompilationContext context, Platform platform)
    {
        Portfolio portfolio = context.Portfolio;
        PlatformBehaviour behaviour = portfolio.PlatformBehaviour;
        InjectedAsset[] later = [.. platform.InjectedAssets.Where(asset => asset.Day.Year >= portfolio.FirstYear)];
        InjectedAsset[] given = [.. portfolio.Platforms.SelectMany(other => other.InjectedAssets).Where(asset => asset.From == platform.Id && asset.Day.Year >= portfolio.FirstYear)];
        InjectedAsset[] pledgeable = [.. platform.InjectedAssets.Where(asset => asset.LentOnAYuan(behaviour) > 0)];
        if (later.Length + given.Length + pledgeable.Length == 0)
            return null;

        FigureOrigin[] origins = [.. later.Concat(given).Concat(pledgeable).SelectMany(asset => Origins(asset, behaviour)).Distinct()];
        double[] Flow(Func<InjectedAsset, bool> kind) =>
            Sum(portfolio, [.. later.Where(kind).Select(asset => (asset, asset.Amount.Value.Yuan)), .. given.Where(kind).Select(asset => (asset, -asset.Amount.Value.Yuan))]);
        double[] Capacity(bool land) => Running(Sum(portfolio, [.. pledgeable.Where(asset => asset.IsLand == land).Select(asset => (asset, asset.Amount.Value.Yuan * asset.LentOnAYuan(behaviour)))]));
        double[] landFlow = Flow(asset => asset.IsLand);
        double[] otherFlow = Flow(asset => !asset.IsLand && asset.Kind != InjectedAssetKind.Cash);
        const string Lent = "入账价值 ×(1 − 折扣率)× 抵押率";
        return new InjectionInputs
        {
            Cash = context.Inputs.Series(Flow(asset => asset.Kind == InjectedAssetKind.Cash), "当季注入货币资金 − 当季注出", origins),
            Booked = context.Inputs.Series([.. landFlow.Zip(otherFlow, (land, other) => land + other)], "当季注入资产 − 当季注出资产", origins),
            Land = context.Inputs.Series(Running(landFlow), "累计注入土地 − 累计注出土地", origins),
            Other = context.Inputs.Series(Running(otherFlow), "累计注入其他资产 − 累计注出", origins),
            LandCapacity = context.Inputs.Series(Capacity(land: true), "土地" + Lent, origins),
            OtherCapacity = context.Inputs.Series(Capacity(land: false), "其他资产" + Lent, origins),
            Pledged = context.Inputs.Derived(pledgeable.Sum(asset => asset.Pledged?.Value.Yuan ?? 0), "已抵押金额合计", origins),
        };
    }

    /// <summary>Amounts by quarter; what came before the first year stands in its first quarter.</summary>
    private static double[] Sum(Portfolio portfolio, IReadOnlyList<(InjectedAsset Asset, double Amount)> entries)
    {
        double[] quarters = new double[portfolio.Years * PlatformQuarters.Count];
        foreach ((InjectedAsset asset, double amount) in entries)
        {
            int quarter = (asset.Day.Year - portfolio.FirstYear) * PlatformQuarters.Count + (asset.Day.Month - 1) / 3;
            if (quarter < quarters.Length)
                quarters[Math.Max(quarter, 0)] += amount;
        }

        return quarters;
    }

    private static double[] Running(double[] flow)
    {
        double[] sums = [.. flow];
        for (int i = 1; i < sums.Length; i++)
            sums[i] += sums[i - 1];

        return sums;
    }

    private static IEnumerable<FigureOrigin> Origins(InjectedAsset asset, PlatformBehaviour behaviour)
    {
        yield return asset.Amount.Origin;
        foreach (Figure<Share>? part in (Figure<Share>?[])[asset.Haircut ?? behaviour.InjectionHaircut, asset.MortgageShare ?? behaviour.MortgageShare])
        {
            if (part is Figure<Share> stated)
                yield return stated.Origin;
        }

        if (asset.Pledged is Figure<Money> pledged)
            yield return pledged.Origin;
    }
}
