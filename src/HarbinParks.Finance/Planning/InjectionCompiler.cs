using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
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

        InjectedAsset[] Moved(Func<InjectedAsset, bool> kind) => [.. later.Concat(given).Where(kind)];
        double[] Flow(Func<InjectedAsset, bool> kind) =>
            Sum(portfolio, [.. later.Where(kind).Select(asset => (asset, asset.Amount.Value.Yuan)), .. given.Where(kind).Select(asset => (asset, -asset.Amount.Value.Yuan))]);
        static bool IsCash(InjectedAsset asset) => asset.Kind == InjectedAssetKind.Cash;
        static bool IsOther(InjectedAsset asset) => !asset.IsLand && !IsCash(asset);
        double[] landFlow = Flow(asset => asset.IsLand);
        double[] otherFlow = Flow(IsOther);
        Input[] Booked(IReadOnlyList<double> amounts, string formula, Func<InjectedAsset, bool> kind)
            => context.Inputs.Series(amounts, formula, [.. Moved(kind).Select(asset => asset.Amount.Origin)]);
        Input[] Capacity(bool land)
        {
            InjectedAsset[] assets = [.. pledgeable.Where(asset => asset.IsLand == land)];
            double[] lent = Running(Sum(portfolio, [.. assets.Select(asset => (asset, asset.Amount.Value.Yuan * asset.LentOnAYuan(behaviour)))]));
            return context.Inputs.Series(lent, (land ? "土地" : "其他资产") + "入账价值 ×(1 − 折扣率)× 抵押率", [.. assets.SelectMany(asset => Origins(asset, behaviour)).Distinct()]);
        }

        return new InjectionInputs
        {
            Cash = Booked(Flow(IsCash), "当季注入货币资金 − 当季注出", IsCash),
            Booked = Booked([.. landFlow.Zip(otherFlow, (land, other) => land + other)], "当季注入资产 − 当季注出资产", asset => !IsCash(asset)),
            Land = Booked(Running(landFlow), "累计注入土地 − 累计注出土地", asset => asset.IsLand),
            Other = Booked(Running(otherFlow), "累计注入其他资产 − 累计注出", IsOther),
            LandCapacity = Capacity(land: true),
            OtherCapacity = Capacity(land: false),
            Pledged = context.Inputs.Derived(pledgeable.Sum(asset => asset.Pledged?.Value.Yuan ?? 0), "已抵押金额合计", [.. pledgeable.Select(asset => asset.Pledged?.Origin).OfType<FigureOrigin>()]),
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
    }
}
