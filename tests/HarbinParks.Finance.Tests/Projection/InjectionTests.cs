using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Injected assets solved by hand. Figures in 亿元; no interest, prices stand still.</summary>
public class InjectionTests
{
    private static readonly PlatformBehaviour _behaviour = PlatformCase.Behaviour with { InjectionHaircut = Part(0.4), MortgageShare = Part(0.5), RefinancedTenorYears = 1 };

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 7)]
    [InlineData(5, 7)]
    public void Cash_given_raises_cash_by_exactly_that_from_its_quarter_on(int years, double raised)
    {
        Platform without = PlatformCase.Of(cash: 20, shortDebt: 3, ebitda: 1);
        PlatformState<Scalar> before = Year(years, without);
        PlatformState<Scalar> after = Year(years, without with { InjectedAssets = [Asset(InjectedAssetKind.Cash, 7, new DateOnly(2017, 5, 31))] });
        AssertYiYuan(before.Cash.Value / 1e8 + raised, after.Cash);
        AssertYiYuan(before.Assets.Value / 1e8 + raised, after.Assets);
        Assert.Equal(before.Debt, after.Debt);
    }

    [Fact]
    public void Cash_comes_in_the_quarter_of_its_day()
    {
        // 2 fall due in each quarter and nothing is there until the third brings 5.
        PlatformState<Scalar> year = Year(1, PlatformCase.Of(cash: 0, shortDebt: 8, ebitda: 0) with { InjectedAssets = [Asset(InjectedAssetKind.Cash, 5, new DateOnly(2016, 8, 1))] });
        AssertYiYuan(3, year.Overdue);
        AssertYiYuan(2 + 2 + 1 + 2, year.QuarterShortfall);
    }

    [Theory]
    [InlineData(InjectedAssetKind.GrantedLand)]
    [InlineData(InjectedAssetKind.ReserveLand)]
    [InlineData(InjectedAssetKind.OperatingAsset)]
    [InlineData(InjectedAssetKind.ConcessionRight)]
    [InlineData(InjectedAssetKind.PublicAsset)]
    public void What_is_given_later_enters_the_books_in_its_year_and_land_moves_with_the_market(InjectedAssetKind kind)
    {
        Platform without = PlatformCase.Of(cash: 20, shortDebt: 3, ebitda: 1);
        Platform with = without with { InjectedAssets = [Asset(kind, 10, new DateOnly(2018, 1, 1))] };
        Assert.Equal(Year(2, without).Assets, Year(2, with).Assets);
        BlockState<Scalar> third = PlatformCase.Run(3, _behaviour, with).State;
        double factor = kind is InjectedAssetKind.GrantedLand or InjectedAssetKind.ReserveLand ? third.City[0].LandMarket.Value : 1;
        AssertYiYuan(Year(3, without).Assets.Value / 1e8 + 10 * factor, third.Platforms[0].Assets);
    }

    [Theory]
    [InlineData(InjectedAssetKind.ConcessionRight, 0, false, 2, 6, 0)]
    [InlineData(InjectedAssetKind.OperatingAsset, 1.5, false, 3.5, 4.5, 0)]
    [InlineData(InjectedAssetKind.ConcessionRight, 0, true, 8, 0, 6)]
    [InlineData(InjectedAssetKind.PublicAsset, 0, false, 8, 0, 0)]
    [InlineData(InjectedAssetKind.ReserveLand, 0, false, 8, 0, 0)]
    [InlineData(InjectedAssetKind.Cash, 0, false, 8, 0, 0)]
    public void A_pledge_meets_the_gap_up_to_its_capacity(InjectedAssetKind kind, double pledged, bool frozen, double overdue, double secured, double room)
    {
        // 10 fall due against 2 of cash. 20 × (1 − 0.4) × 0.5 = 6 can be borrowed, less what is pledged, though no lender refinances; it was in the books already.
        PlatformState<Scalar> year = PlatformCase.Run(
            1,
            _behaviour with { Freeze = frozen ? new RefinancingFreeze(2016, 1, Part(0)) : null },
            PlatformCase.Of(cash: 2, shortDebt: 10, ebitda: 0) with { InjectedAssets = [Asset(kind, 20, new DateOnly(2015, 6, 30)) with { Pledged = YiYuan(pledged) }] }).State.Platforms[0];
        AssertYiYuan(overdue, year.Overdue);
        AssertYiYuan(secured, year.Secured);
        AssertYiYuan(room, year.MortgageRoom);
        AssertYiYuan(overdue + secured, year.Debt);
    }

    [Fact]
    public void A_pledge_is_free_again_when_its_debt_falls_due()
    {
        Platform platform = PlatformCase.Of(cash: 2, shortDebt: 10, ebitda: 0) with { InjectedAssets = [Asset(InjectedAssetKind.ConcessionRight, 20, new DateOnly(2015, 6, 30))] };
        for (int years = 1; years < 5; years++)
        {
            PlatformState<Scalar> year = Year(years, platform);
            AssertYiYuan(6, year.Secured);
            AssertYiYuan(6, year.ShortDebt);
            AssertYiYuan(2, year.Overdue);
        }
    }

    [Fact]
    public void Without_capacity_nothing_changes()
    {
        Platform without = PlatformCase.Of(cash: 2, shortDebt: 10, ebitda: 1);
        Platform with = without with { InjectedAssets = [Asset(InjectedAssetKind.ConcessionRight, 20, new DateOnly(2015, 6, 30)) with { MortgageShare = Part(0) }] };
        Assert.Equal(Year(3, without), Year(3, with));
    }

    [Fact]
    public void What_one_platform_gives_another_the_two_have_together_as_before()
    {
        Platform giver = PlatformCase.Of(cash: 30, shortDebt: 3, ebitda: 1, id: "giver");
        Platform taker = PlatformCase.Of(cash: 20, shortDebt: 3, ebitda: 1, id: "taker");
        Platform given = taker with
        {
            InjectedAssets =
            [
                Asset(InjectedAssetKind.Cash, 5, new DateOnly(2017, 2, 1)) with { From = "giver" },
                Asset(InjectedAssetKind.GrantedLand, 9, new DateOnly(2016, 2, 1)) with { Id = "land", From = "giver" },
            ],
        };
        PlatformState<Scalar>[] apart = PlatformCase.Run(3, _behaviour, giver, taker).State.Platforms;
        BlockState<Scalar> state = PlatformCase.Run(3, _behaviour, giver, given).State;
        AssertYiYuan(apart[0].Cash.Value / 1e8 - 5, state.Platforms[0].Cash);
        AssertYiYuan(apart[1].Cash.Value / 1e8 + 5, state.Platforms[1].Cash);
        AssertYiYuan(apart[1].Assets.Value / 1e8 + 5 + 9 * state.City[0].LandMarket.Value, state.Platforms[1].Assets);
        AssertYiYuan((apart[0].Assets.Value + apart[1].Assets.Value) / 1e8, state.Platforms[0].Assets + state.Platforms[1].Assets);
    }

    [Fact]
    public void The_books_before_and_after_are_told_injection_by_injection()
    {
        Platform platform = PlatformCase.Of(cash: 2, shortDebt: 600, ebitda: 0) with
        {
            InjectedAssets =
            [
                Asset(InjectedAssetKind.ConcessionRight, 200, new DateOnly(2018, 6, 30)),
                Asset(InjectedAssetKind.GrantedLand, 250, new DateOnly(2014, 6, 30)) with { Id = "land", Pledged = YiYuan(30) },
            ],
        };
        IReadOnlyList<InjectionEntry> entries = InjectionEntry.Of(PlatformCase.Portfolio(_behaviour, platform));
        Assert.Equal([750, 1000], entries.Select(entry => entry.AssetsBefore / 1e8));
        Assert.Equal([1000, 1200], entries.Select(entry => entry.AssetsAfter / 1e8));
        Assert.Equal([0.8, 0.6], entries.Select(entry => Math.Round(entry.LeverageBefore!.Value, 9)));
        Assert.Equal([0.6, 0.5], entries.Select(entry => Math.Round(entry.LeverageAfter!.Value, 9)));
        Assert.Equal([75, 60], entries.Select(entry => Math.Round(entry.MortgageCapacity / 1e8, 6)));
        Assert.Equal([30, 0], entries.Select(entry => entry.Pledged / 1e8));
        Assert.Equal(0.3, entries[0].LoanToValue, 1e-9);
    }

    private static InjectedAsset Asset(InjectedAssetKind kind, double amount, DateOnly day) => new("asset", kind, "city", day, YiYuan(amount));

    private static PlatformState<Scalar> Year(int years, Platform platform) => PlatformCase.Run(years, _behaviour, platform).State.Platforms[0];

    private static void AssertYiYuan(double expected, Scalar actual) => Assert.Equal(expected, actual.Value / 1e8, 1e-6);
}
