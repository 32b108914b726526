using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Tests.Rules;

public sealed class LegalityTests
{
    private static string Judge(Deal deal, DateOnly? frozenAt = null) => string.Join(' ', Findings(deal, frozenAt)
        .Select(finding => $"{finding.Rule.Id}:{finding.Severity}"));

    private static IReadOnlyList<LegalityFinding> Findings(Deal deal, DateOnly? frozenAt = null) =>
        Legality.Judge(Sample.PortfolioOf(null, [], deal) with { RuleView = new RuleView(frozenAt) }, RulePackFiles.Shipped);

    private static PppDeal PaidByUsers(string signedOn) => Sample.Ppp(signedOn) with { Mechanism = PaymentMechanism.UserPayment, GovernmentPayment = null };

    [Theory]
    [InlineData("2012-12-23", "bt-no-repurchase:Information")]
    [InlineData("2012-12-24", "bt-no-repurchase:Irregular")]
    [InlineData("2014-12-31", "bt-no-repurchase:Irregular")]
    [InlineData("2015-01-01", "bt-hidden-debt:MustNotSign")]
    [InlineData("2016-10-15", "bt-hidden-debt:MustNotSign")]
    [InlineData("2019-06-30", "bt-hidden-debt:MustNotSign")]
    [InlineData("2019-07-01", "bt-hidden-debt:MustNotSign bt-no-prefinancing:MustNotSign")]
    public void Build_transfer_is_judged_by_its_three_dates(string signedOn, string expected)
    {
        Assert.Equal(expected, Judge(Sample.BuildTransfer(signedOn)));
    }

    [Fact]
    public void A_finding_cites_its_rule_and_tells_a_planned_deal_from_a_signed_one()
    {
        LegalityFinding planned = Assert.Single(Findings(Sample.BuildTransfer("2016-10-15")));
        LegalityFinding done = Assert.Single(Findings(Sample.BuildTransfer("2015-03-01")));

        Assert.Equal(("bridge-bt", "《中华人民共和国预算法》第三十五条"), (planned.Entity, planned.Rule.Citation));
        Assert.Contains("2015-01-01", planned.Message, StringComparison.Ordinal);
        Assert.Contains("债券", planned.Remedy, StringComparison.Ordinal);
        Assert.Contains("隐性债务", done.Remedy, StringComparison.Ordinal);
        Assert.NotEqual(planned.Remedy, done.Remedy);
    }

    [Fact]
    public void A_frozen_view_knows_no_newer_law()
    {
        Assert.Equal("bt-hidden-debt:MustNotSign", Judge(Sample.BuildTransfer("2020-03-01"), new DateOnly(2016, 6, 30)));
        Assert.Equal("bt-no-repurchase:Irregular", Judge(Sample.BuildTransfer("2014-11-15"), new DateOnly(2016, 6, 30)));
    }

    [Theory]
    [InlineData("2016-12-15", "")]
    [InlineData("2018-05-03", "")]
    [InlineData("2020-03-01", "")]
    [InlineData("2023-11-02", "")]
    [InlineData("2023-11-03", "government-paid-construction-2023:MustNotSign")]
    [InlineData("2024-06-01", "government-paid-construction-2023:MustNotSign")]
    public void A_viability_gap_is_lawful_until_the_new_mechanism(string signedOn, string expected) => Assert.Equal(expected, Judge(Sample.Ppp(signedOn)));

    [Theory]
    [InlineData("2016-12-15")]
    [InlineData("2024-06-01")]
    public void A_sound_contract_paid_by_users_has_no_finding(string signedOn) => Assert.Equal("", Judge(PaidByUsers(signedOn)));

    [Theory]
    [InlineData(Sector.Road, "2015-09-08", 19.9, "")]
    [InlineData(Sector.Road, "2015-09-09", 19.9, "capital-road-2015:Remedy")]
    [InlineData(Sector.Bridge, "2016-12-15", 19.9, "capital-road-2015:Remedy")]
    [InlineData(Sector.Road, "2016-12-15", 20, "")]
    [InlineData(Sector.Road, "2019-11-19", 15, "capital-road-2015:Remedy")]
    [InlineData(Sector.Road, "2019-11-20", 15, "")]
    [InlineData(Sector.Road, "2019-11-20", 14.9, "capital-road-2019:Remedy")]
    [InlineData(Sector.Heating, "2016-12-15", 19.9, "capital-other-2015:Remedy")]
    [InlineData(Sector.Heating, "2019-11-20", 15, "")]
    [InlineData(Sector.Heating, "2019-11-20", 14.9, "capital-other-2019:Remedy")]
    public void Project_capital_has_a_floor_by_sector_and_date(Sector sector, string signedOn, double percent, string expected)
    {
        Assert.Equal(expected, Judge(Sample.Ppp(signedOn) with { Sector = sector, EquityShare = Sample.Part(percent) }));
    }

    [Theory]
    [InlineData(80, "")]
    [InlineData(80.1, "capital-road-2015:Remedy")]
    public void What_a_platform_loan_leaves_open_is_its_project_capital(double loanPercent, string expected)
    {
        Assert.Equal(expected, Judge(Sample.PlatformLoan("2016-12-15", loanPercent)));
    }

    [Theory]
    [InlineData(20, 0, "")]
    [InlineData(19, 1, "")]
    [InlineData(19, 2, "loan-life:Remedy")]
    [InlineData(21, 0, "loan-life:Remedy")]
    public void A_loan_must_not_outlive_the_concession(int repayment, int grace, string expected)
    {
        Assert.Equal(expected, Judge(Sample.Ppp("2016-12-15") with { Loans = [Sample.Loan(repayment, grace)] }));
    }

    [Theory]
    [InlineData("2019-03-07", 7, "")]
    [InlineData("2019-03-08", 7, "term-min-2019:Remedy")]
    [InlineData("2019-03-08", 8, "")]
    [InlineData("2023-10-31", 7, "term-min-2019:Remedy")]
    [InlineData("2023-11-01", 7, "")]
    [InlineData("2024-04-30", 39, "")]
    [InlineData("2024-05-01", 38, "")]
    [InlineData("2024-05-01", 39, "term-max-2024:Remedy")]
    public void A_term_of_two_years_of_works_and_operation_has_a_least_and_a_most(string signedOn, int operation, string expected)
    {
        Assert.Equal(expected, Judge(PaidByUsers(signedOn) with { OperationYears = operation, Loans = [Sample.Loan(5, 0)] }));
    }

    [Theory]
    [InlineData("2017-11-09", 29.9, "")]
    [InlineData("2017-11-10", 29.9, "performance-link-2017:Remedy")]
    [InlineData("2017-11-10", 30, "")]
    public void The_performance_link_has_a_floor_from_its_date(string signedOn, double percent, string expected)
    {
        GovernmentPaymentTerms terms = Sample.Payment() with { PerformanceLink = Sample.Part(percent) };

        Assert.Equal(expected, Judge(Sample.Ppp(signedOn) with { GovernmentPayment = terms }));
    }

    [Theory]
    [InlineData("2015-05-18", DemandSharing.Actual, 100, "")]
    [InlineData("2015-05-19", DemandSharing.Actual, 100, "minimum-return-2015:Irregular")]
    [InlineData("2016-06-30", DemandSharing.Actual, 100, "minimum-return-2015:Irregular")]
    [InlineData("2016-07-01", DemandSharing.Actual, 100, "minimum-return-2015:MustNotSign")]
    [InlineData("2017-04-26", DemandSharing.Actual, 100, "minimum-return-2017:MustNotSign")]
    [InlineData("2023-11-03", DemandSharing.Actual, 100, "minimum-return-2023:MustNotSign government-paid-construction-2023:MustNotSign")]
    [InlineData("2016-07-01", DemandSharing.Actual, 99, "")]
    [InlineData("2016-07-01", DemandSharing.Banded, 100, "")]
    [InlineData("2016-07-01", DemandSharing.Contract, 100, "")]
    public void Demand_as_it_comes_and_borne_whole_is_a_minimum_return(string signedOn, DemandSharing sharing, double percent, string expected)
    {
        GovernmentPaymentTerms terms = Sample.Payment() with { DemandSharing = sharing, DemandGovernmentShare = Sample.Part(percent) };

        Assert.Equal(expected, Judge(Sample.Ppp(signedOn) with { GovernmentPayment = terms }));
    }

    [Fact]
    public void A_user_paid_deal_has_neither_performance_link_nor_minimum_return()
    {
        Assert.Equal("", Judge(Sample.Ppp("2018-01-01") with { Mechanism = PaymentMechanism.UserPayment, GovernmentPayment = null }));
    }

    [Theory]
    [InlineData(0, 100, "minimum-return-2015:MustNotSign")]
    [InlineData(0, 80, "")]
    [InlineData(20, 100, "")]
    public void A_revenue_floor_at_the_forecast_is_a_minimum_return(double band, double percent, string expected)
    {
        RevenueSharing sharing = new(Sample.Part(band), Sample.Part(10), Sample.Part(percent), Sample.Part(50));
        Assert.Equal(expected, Judge(Sample.Ppp("2016-07-01") with { Mechanism = PaymentMechanism.UserPayment, GovernmentPayment = null, RevenueSharing = sharing }));
    }

    [Fact]
    public void Without_the_rule_there_is_no_check()
    {
        Portfolio portfolio = Sample.PortfolioOf(
            null,
            [],
            Sample.BuildTransfer("2020-01-01"),
            Sample.Ppp("2020-01-01") with { EquityShare = Sample.Part(1), OperationYears = 1 });

        Assert.Empty(Legality.Judge(portfolio, new RuleBook([], [])));
    }

    [Fact]
    public void Bounds_and_dates_come_from_the_book()
    {
        Rule floor = RulePackFiles.Shipped.Find("capital-other-2015")! with { Threshold = 0.40, InForceFrom = new DateOnly(2030, 1, 1) };
        RuleBook book = new([], [floor]);

        LegalityFinding finding = Assert.Single(Legality.Judge(Sample.PortfolioOf(null, [], Sample.Ppp("2030-01-01")), book));
        Assert.Contains("40.0 %", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Legality.Judge(Sample.PortfolioOf(null, [], Sample.Ppp("2029-12-31")), book));
    }

    [Fact]
    public void Every_finding_names_its_deal_and_a_remedy_in_both_languages()
    {
        GovernmentPaymentTerms terms = Sample.Payment() with
        {
            DemandSharing = DemandSharing.Actual,
            DemandGovernmentShare = Sample.Part(100),
            PerformanceLink = Sample.Part(10),
        };
        PppDeal bad = Sample.Ppp("2020-01-01") with
        {
            EquityShare = Sample.Part(10),
            OperationYears = 5,
            Loans = [Sample.Loan(10, 0)],
            GovernmentPayment = terms,
        };
        IReadOnlyList<LegalityFinding> findings = Findings(bad);

        Assert.Equal(5, findings.Count);
        Assert.All(findings, finding =>
        {
            Assert.Equal(("sewage", "污水处理厂"), (finding.Entity, finding.EntityName));
            Assert.NotEmpty(finding.Message);
            Assert.NotEmpty(finding.English);
            Assert.NotEmpty(finding.Remedy);
        });
    }

    [Theory]
    [InlineData("2014-06-30", FundExit.Government, 2025, "")]
    [InlineData("2016-06-30", FundExit.Government, 2025, "minimum-return-2015:Irregular")]
    [InlineData("2016-12-15", FundExit.Government, 2025, "minimum-return-2015:MustNotSign")]
    [InlineData("2018-05-03", FundExit.Government, 2025, "minimum-return-2017:MustNotSign")]
    [InlineData("2018-05-03", FundExit.Sponsors, 2025, "")]
    [InlineData("2018-05-03", FundExit.Government, null, "")]
    public void A_fund_exit_promised_by_the_government_is_a_fixed_return(string signedOn, FundExit paidBy, int? year, string expected)
    {
        GuidanceFundTerms fund = new() { EquityShare = Sample.Part(30), Hurdle = Sample.Growth(6), ProfitShare = Sample.Part(0), ExitYear = year, ExitPaidBy = paidBy };
        Assert.Equal(expected, Judge(Sample.Ppp(signedOn) with { Distribution = new DistributionTerms { Fund = fund } }));
    }
}
