using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Units;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Platforms alone on the central path, with prices that stand still, so that a year can be solved by hand. Figures in 亿元.</summary>
internal static class PlatformCase
{
    /// <summary>Nobody refinances, and debt beyond the short term never matures.</summary>
    public static PlatformBehaviour Behaviour { get; } = HarbinCase.Portfolio.PlatformBehaviour with
    {
        RefinancingShare = Part(0),
        StressedRefinancingShare = Part(0),
        LeverageLimit = Part(1),
        MaturityYears = Number(1e9),
        Quarters = PlatformQuarters.Even,
    };

    /// <summary>A platform that owes nothing but its short-term debt, free of interest.</summary>
    public static Platform Of(double cash, double shortDebt, double ebitda, string id = "one") => new()
    {
        Id = id,
        Name = id,
        Payer = "city",
        Assets = YiYuan(1000),
        LandAssets = YiYuan(0),
        Liabilities = YiYuan(shortDebt),
        InterestBearingDebt = YiYuan(shortDebt),
        ShortTermDebt = YiYuan(shortDebt),
        Cash = YiYuan(cash),
        Ebitda = YiYuan(ebitda),
        DebtInterest = Percent(0),
        RecognisedShare = Part(0),
        Guarantees = [],
    };

    /// <summary>The portfolio: no deals count for the platforms, no rescue.</summary>
    public static Portfolio Portfolio(PlatformBehaviour behaviour, params Platform[] platforms)
    {
        Phased<Rate> still = new([new Phase<Rate>(int.MaxValue, Percent(0))]);
        Portfolio harbin = HarbinCase.Portfolio;
        return harbin with
        {
            Platforms = platforms,
            Perimeters = [],
            PlatformBehaviour = behaviour,
            FiscalBehaviour = harbin.FiscalBehaviour with { RescueWillingness = Part(0), DebtInterestSlope = Number(0) },
            Drivers = harbin.Drivers with { Inflation = harbin.Drivers.Inflation with { Start = Percent(0), Mean = still } },
        };
    }

    /// <summary>Projects some years of the central path.</summary>
    public static BlockProjection<Scalar> Run(int years, PlatformBehaviour behaviour, params Platform[] platforms) => Run(years, Portfolio(behaviour, platforms));

    /// <summary>Projects some years of the central path of a portfolio.</summary>
    public static BlockProjection<Scalar> Run(int years, Portfolio portfolio)
    {
        BlockProjection<Scalar> projection = new(HarbinCase.Compile(portfolio), 1);
        projection.Begin(DrawSource.Base, 0);
        for (int year = 0; year < years; year++)
            projection.Step(year);

        return projection;
    }
}
