using HarbinParks.Finance.Affordability;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Tests.Projection;

namespace HarbinParks.Finance.Tests.Affordability;

/// <summary>A published case of 财金〔2015〕21号 through the whole evaluation, to the cent, and the line of 10 %.</summary>
public sealed class RingRoadTests
{
    private const string Responsibility = "deals:ring-road:fiscalResponsibility:";
    private static readonly (string, string)[] _noRisk = [(Responsibility + "riskMethod", "ratio"), (Responsibility + "operationRiskRatio", "0 %")];

    [Fact]
    public void The_subsidy_of_every_year_is_the_published_one_to_the_cent()
    {
        DealResponsibility deal = Assert.Single(RingRoadCase.Afford().Deals);
        double[] subsidy = [.. deal.Years.Skip(2).Take(10).Select(year => Math.Round(year.Subsidy / 1e4, 2))];
        Assert.Equal(RingRoadCase.Published, subsidy);
        Assert.All(deal.Years.Take(2).Concat(deal.Years.Skip(12)), year => Assert.Equal(0, year.Subsidy));
    }

    [Fact]
    public void Discounted_to_the_start_of_the_first_subsidy_year_the_construction_part_is_worth_cost_and_profit()
    {
        DealResponsibility deal = Assert.Single(RingRoadCase.Afford().Deals);
        double worth = Enumerable.Range(1, 10).Sum(n => (deal.Years[n + 1].Subsidy - 1060e4 + 2500e4) / Math.Pow(1.05, n));
        Assert.Equal(94200e4 * 1.06, worth, 1e-4);
    }

    [Fact]
    public void Government_equity_is_its_tenth_of_the_capital_with_the_interest_that_shareholders_pay()
    {
        DealResponsibility deal = Assert.Single(RingRoadCase.Afford().Deals);
        Assert.Equal(2000e4 + 420e4, deal.Years.Sum(year => year.Equity), 1);
    }

    [Theory]
    [InlineData("90,444.6 万元", false)]
    [InlineData("90,444.599 万元", true)]
    [InlineData("90,444.601 万元", false)]
    public void Exactly_ten_percent_passes_and_above_does_not(string expenditure, bool crossed)
    {
        (string, string)[] level =
        [
            .. _noRisk, ("payers:county:expenditure", expenditure), ("payers:county:revenue", "80,000 万元"), ("payers:county:netTransfers", "8,000 万元"),
            ("payers:county:statutoryDebt", "0 亿元"), .. Enumerable.Range(0, 5).Select(i => (FormattableString.Invariant($"payers:county:expenditureHistory:{2010 + i}"), expenditure)),
        ];
        AffordabilityReport report = RingRoadCase.Afford(level);
        AffordabilityYear year = Assert.Single(report.Payers).Years.Single(one => one.Year == 2018);
        Rule ceiling = HarbinCase.Rules.Find("ppp-10")!;
        Assert.Equal(ExpenditureBasis.FiveYearHistory, report.Payers[0].Expenditure.Basis);
        Assert.InRange(year.Share, 0.0999999, 0.1000001);
        Assert.Equal(crossed, ceiling.IsCrossedBy(year.Share));
        if (expenditure == "90,444.6 万元")
            Assert.Equal(0.1, year.Share, 1e-12);
    }

    [Fact]
    public void The_forecast_grows_at_the_mean_rate_of_the_five_years_up_to_the_base_year()
    {
        AffordabilityReport report = RingRoadCase.Afford([.. Enumerable.Range(0, 5).Select(i => (FormattableString.Invariant($"payers:county:expenditureHistory:{2010 + i}"), FormattableString.Invariant($"{10_000 / Math.Pow(1.04, 5 - i):R} 亿元")))]);
        ExpenditureForecast forecast = report.Payers[0].Expenditure;
        Assert.Equal(0.04, forecast.Growth!.Value, 1e-9);
        Assert.Equal(1e12 * Math.Pow(1.04, 3), forecast.Yuan[2], 1e3);
    }

    [Fact]
    public void Falling_expenditure_gives_negative_growth()
        => Assert.Equal(-0.03, RingRoadCase.Afford(
        [
            ("payers:county:expenditure", "8,000 亿元"), ("payers:county:netTransfers", "3,600 亿元"),
            .. Enumerable.Range(0, 5).Select(i => (FormattableString.Invariant($"payers:county:expenditureHistory:{2010 + i}"), FormattableString.Invariant($"{8_000 / Math.Pow(0.97, 5 - i):R} 亿元"))),
        ]).Payers[0].Expenditure.Growth!.Value, 1e-9);

    [Fact]
    public void The_ratio_method_takes_its_part_of_the_cost_of_the_year()
    {
        DealResponsibility deal = Assert.Single(RingRoadCase.Afford((Responsibility + "riskMethod", "ratio"), (Responsibility + "constructionRiskRatio", "5 %"), (Responsibility + "operationRiskRatio", "4 %")).Deals);
        Assert.Equal(45000e4 * 0.05, deal.Years[0].Risk, 1e-3);
        Assert.Equal(1000e4 * 0.04, deal.Years[2].Risk, 1e-3);
        Assert.Equal(deal.Years[2].Equity + deal.Years[2].Subsidy + deal.Years[2].Risk + deal.Years[2].Matching, deal.Years[2].Total);
    }

    [Fact]
    public void The_scenario_method_weighs_median_and_tails_of_the_simulation()
    {
        string key = Responsibility + "scenarioProbabilities:";
        RiskResponsibility usual = RingRoadCase.Afford().Deals[0].Years[4].RiskMethods;
        Assert.Equal(0.7 * usual.Basic + 0.245 * usual.Adverse + 0.055 * usual.Worst, usual.Scenario, 1e-6);
        Assert.True(usual.Basic <= usual.Adverse && usual.Adverse <= usual.Worst && usual.Adverse > 0, $"{usual}");
        RiskResponsibility own = RingRoadCase.Afford((key + "0", "50 %"), (key + "1", "30 %"), (key + "2", "20 %")).Deals[0].Years[4].RiskMethods;
        Assert.Equal(0.5 * usual.Basic + 0.3 * usual.Adverse + 0.2 * usual.Worst, own.Scenario, 1e-6);
        Assert.Equal(usual.Probability, own.Probability);
    }

    [Fact]
    public void Matching_inputs_join_the_heads_in_their_years_less_what_the_company_pays()
    {
        string key = Responsibility + "matchingInputs:access:";
        DealResponsibility deal = Assert.Single(RingRoadCase.Afford((key + "firstYear", "2017"), (key + "years", "2"), (key + "amount", "600 万元"), (key + "paidByCompany", "100 万元")).Deals);
        DealResponsibility without = Assert.Single(RingRoadCase.Afford().Deals);
        Assert.Equal([0, 500e4, 500e4, 0], deal.Years.Take(4).Select(year => year.Matching));
        Assert.Equal(without.Years.Select(year => year.Subsidy), deal.Years.Select(year => year.Subsidy));
        Assert.Equal(without.Years[2].Total + 500e4, deal.Years[2].Total, 1e-3);
    }
}
