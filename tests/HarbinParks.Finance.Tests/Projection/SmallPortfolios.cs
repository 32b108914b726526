using FsCheck;
using FsCheck.Fluent;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>A portfolio made from a number, which is printed where a law fails.</summary>
public sealed record SmallPortfolio(int Seed)
{
    internal Portfolio Value => SmallPortfolios.Build(new Random(Seed));
}

/// <summary>Random small portfolios: one to three payers, up to three platforms, one to six deals of all kinds and sectors, tight budgets among them.</summary>
public static class SmallPortfolios
{
    public static Arbitrary<SmallPortfolio> Portfolios() => Gen.Choose(0, int.MaxValue).Select(seed => new SmallPortfolio(seed)).ToArbitrary();

    internal static Portfolio Build(Random random)
    {
        Portfolio harbin = HarbinCase.Portfolio;
        Payer[] payers = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => Payer(random, $"payer-{i}"))];
        Park[] parks = [.. payers.Select((payer, i) => harbin.Parks[i] with { Id = $"park-{i}", Payer = payer.Id, InsideOf = null })];
        DealMaker maker = new(random, harbin.FirstYear);
        return harbin with
        {
            LastYear = harbin.FirstYear + random.Next(8, 26),
            Parks = parks,
            Perimeters = [],
            Payers = payers,
            Platforms = Platforms(random, payers),
            PlatformBehaviour = Behaviour(random),
            FiscalBehaviour = harbin.FiscalBehaviour with
            {
                RigidFloor = random.Next(4) > 0,
                NetNewBonds = new Phased<Rate>([new Phase<Rate>(int.MaxValue, Percent(10 * random.NextDouble()))]),
                QuotaMultiple = Number(0.9 + 0.3 * random.NextDouble()),
                RescueWillingness = Part(random.NextDouble()),
            },
            Drivers = harbin.Drivers with
            {
                DelayProbabilities = random.Next(3) switch { 0 => [Part(1)], 1 => [Part(0.4), Part(0.3), Part(0.2), Part(0.1)], _ => harbin.Drivers.DelayProbabilities },
                ClosingProbability = Part(random.Next(2) == 0 ? 1 : 0.6),
            },
            Deals = [.. Enumerable.Range(0, random.Next(1, 7)).Select(i => maker.Deal($"deal-{i}", parks[random.Next(parks.Length)].Id, payers))],
            Plan = null,
        };
    }

    private static Payer Payer(Random random, string id)
    {
        double expenditure = 5 + 30 * random.NextDouble();
        double revenue = expenditure * (0.3 + 0.4 * random.NextDouble());
        return new Payer
        {
            Id = id,
            Name = id,
            Revenue = YiYuan(revenue),
            Expenditure = YiYuan(expenditure),
            NetTransfers = YiYuan(0.96 * expenditure - revenue),
            FundRevenue = YiYuan(expenditure * 0.3 * random.NextDouble()),
            StatutoryDebt = YiYuan(expenditure * 2 * random.NextDouble()),
            GeneralDebtShare = Part(random.NextDouble()),
            HiddenDebt = random.Next(2) == 0 ? null : YiYuan(3),
            ExistingPppPayment = YiYuan(0.5 * random.NextDouble()),
            ExistingPppPhase = new Phased<Share>([new Phase<Share>(2018, Part(0.5)), new Phase<Share>(int.MaxValue, Part(1))]),
            RigidShare = Part(0.7 + 0.28 * random.NextDouble()),
            RevenueBeta = Number(0.5 + random.NextDouble()),
            RevenueVolatility = Part(0.1 * random.NextDouble()),
            TransferVolatility = Part(0.05),
            Population = null,
        };
    }

    private static PlatformBehaviour Behaviour(Random random) => HarbinCase.Portfolio.PlatformBehaviour with
    {
        RefinancedTenorYears = random.Next(3) == 0 ? null : random.Next(1, 5),
        InjectionHaircut = Part(random.NextDouble()),
        MortgageShare = Part(random.NextDouble()),
        Freeze = random.Next(3) == 0 ? new RefinancingFreeze(2018, 2, Part(0.3)) : null,
        Quarters = random.Next(2) == 0 ? PlatformQuarters.Even : new PlatformQuarters(Parts(random), Parts(random), Parts(random)),
    };

    private static IReadOnlyList<Figure<Share>> Parts(Random random)
    {
        double[] parts = [.. Enumerable.Range(0, 4).Select(_ => 0.1 + random.NextDouble())];
        return [.. parts.Select(part => Part(part / parts.Sum()))];
    }

    private static InjectedAsset[] Injections(Random random, int platform, int platforms, string payer)
        => [.. Enumerable.Range(0, random.Next(0, 4)).Select(k => new InjectedAsset(
            $"asset-{k}",
            random.GetItems(Enum.GetValues<InjectedAssetKind>(), 1)[0],
            platforms > 1 && random.Next(3) == 0 ? $"platform-{(platform + 1) % platforms}" : payer,
            new DateOnly(2014 + random.Next(0, 6), 1 + random.Next(0, 12), 15),
            YiYuan(0.1 + 2 * random.NextDouble()))
            { Pledged = random.Next(2) == 0 ? YiYuan(0.2) : null })];

    private static GovernmentUndertaking[] Undertakings(Random random, Payer[] payers)
        => [.. Enumerable.Range(0, random.Next(0, 3)).Select(k => new GovernmentUndertaking(
            $"paper-{k}", UndertakingForm.Guarantee, payers[random.Next(payers.Length)].Id, new DateOnly(2011 + random.Next(0, 6), 5, 1), YiYuan(3 * random.NextDouble())))];

    private static Platform[] Platforms(Random random, Payer[] payers)
    {
        int count = random.Next(0, 4);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            double debt = 5 + 40 * random.NextDouble();
            return new Platform
            {
                Id = $"platform-{i}",
                Name = $"platform-{i}",
                Payer = payers[random.Next(payers.Length)].Id,
                Assets = YiYuan(debt * 2),
                LandAssets = YiYuan(debt * 0.6),
                Liabilities = YiYuan(debt * 1.2),
                InterestBearingDebt = YiYuan(debt),
                ShortTermDebt = YiYuan(debt * 0.4 * random.NextDouble()),
                Cash = YiYuan(debt * 0.2 * random.NextDouble()),
                Ebitda = YiYuan(debt * 0.06 * random.NextDouble()),
                DebtInterest = Percent(5.5),
                RecognisedShare = Part(0.3 * random.NextDouble()),
                Guarantees = [.. Enumerable.Range(0, count).Where(j => j != i && random.Next(2) == 0).Select(j => new Guarantee($"platform-{j}", YiYuan(4 * random.NextDouble())))],
                InjectedAssets = Injections(random, i, count, payers[0].Id),
                Undertakings = Undertakings(random, payers),
            };
        })];
    }
}
