using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Rules;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Prices between platforms, solved by hand. Figures in 亿元; base year 2015, first year 2016.</summary>
public class TransferPriceTests
{
    [Theory]
    [InlineData("2016-01-01", null, -2, -2, -2)]
    [InlineData("2017-07-01", null, 0, -2, -2)]
    [InlineData("2016-12-31", 2016, -2, 0, 0)]
    [InlineData("2014-01-01", null, 0, 0, 0)]
    [InlineData("2014-01-01", 2016, 0, 2, 2)]
    public void A_price_moves_earnings_from_one_to_the_other_in_the_years_in_which_it_is_paid_beyond_the_base_year(string day, int? lastYear, double first, double second, double third)
    {
        double[] expected = [first, second, third];
        for (int years = 1; years <= 3; years++)
        {
            PlatformState<Scalar>[] apart = Run(years, []);
            PlatformState<Scalar>[] priced = Run(years, [Price(2, 2) with { Day = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), LastYear = lastYear }]);
            AssertYiYuan(expected[years - 1], priced[0].Ebitda - apart[0].Ebitda);
            AssertYiYuan(-expected[years - 1], priced[1].Ebitda - apart[1].Ebitda);
            AssertYiYuan(expected.Take(years).Sum(), priced[0].Cash - apart[0].Cash);
            AssertYiYuan(0, priced[0].Cash + priced[1].Cash - apart[0].Cash - apart[1].Cash);
        }
    }

    [Theory]
    [InlineData(1.2, 1, 0)]
    [InlineData(1.21, 1, 1)]
    [InlineData(0.79, 1, 1)]
    [InlineData(0.8, 1, 0)]
    public void A_price_far_from_its_reference_is_a_finding_and_exactly_a_fifth_is_not(double amount, double reference, int findings)
    {
        Portfolio portfolio = Portfolio([Price(amount, reference)]);
        LegalityFinding[] found = [.. Legality.Judge(portfolio, HarbinCase.Rules).Where(finding => finding.Matter == LegalityMatter.TransferPriceOffMarket)];
        Assert.Equal(findings, found.Length);
        Assert.All(found, finding => Assert.Contains("参照价", finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(500, 0)]
    [InlineData(501, 1)]
    public void Guarantees_above_half_of_net_assets_are_a_finding(double amount, int findings)
    {
        // 1000 of assets and nothing owed.
        Portfolio portfolio = Portfolio([]);
        portfolio = portfolio with { Platforms = [portfolio.Platforms[0] with { Guarantees = [new Guarantee("taker", YiYuan(amount))] }, portfolio.Platforms[1]] };
        Assert.Equal(findings, Legality.Judge(portfolio, HarbinCase.Rules).Count(finding => finding.Matter == LegalityMatter.GuaranteesAboveCap));
    }

    [Fact]
    public void The_log_names_both_sides()
    {
        TransferPriceEntry entry = Assert.Single(TransferPriceEntry.Of(Portfolio([Price(3, 2)])));
        Assert.Equal(("giver", "taker", 0.5), (entry.From.Id, entry.To.Id, entry.Price.Deviation));
    }

    private static TransferPrice Price(double amount, double reference) => new("price", "taker", "代建", new DateOnly(2016, 1, 1), null, YiYuan(amount), YiYuan(reference), "测试", null);

    private static Portfolio Portfolio(IReadOnlyList<TransferPrice> prices) => PlatformCase.Portfolio(
        PlatformCase.Behaviour,
        PlatformCase.Of(cash: 20, shortDebt: 0, ebitda: 5, id: "giver") with { TransferPrices = prices },
        PlatformCase.Of(cash: 20, shortDebt: 0, ebitda: 5, id: "taker"));

    private static PlatformState<Scalar>[] Run(int years, IReadOnlyList<TransferPrice> prices) => PlatformCase.Run(years, Portfolio(prices)).State.Platforms;

    private static void AssertYiYuan(double expected, Scalar actual) => Assert.Equal(expected, actual.Value / 1e8, 1e-6);
}
