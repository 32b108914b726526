using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Tests.Projection;
using HarbinParks.Finance.Units;
using Xunit.Abstractions;

namespace HarbinParks.Finance.Tests.Sizing;

/// <summary>Sensitivities against differences of the whole model, and their own arithmetic.</summary>
public sealed class SensitivityTests(ITestOutputHelper output)
{
    private static readonly Rate _rate = Rate.FromPercent(8);

    [Fact]
    public void Every_lever_of_every_harbin_deal_agrees_with_differences()
    {
        SensitivityCheck check = new();
        foreach (PppDeal deal in HarbinCase.Portfolio.Deals.OfType<PppDeal>())
            check.Add(HarbinCase.Portfolio, deal.Id, DealLevers.Of(deal));

        AssertAgree(check, 500);
    }

    [Fact]
    public void Every_lever_of_a_hundred_random_deals_and_of_their_neighbours_agrees_with_differences()
    {
        SensitivityCheck own = new();
        SensitivityCheck neighbours = new();
        int deals = 0;
        for (int seed = 0; deals < 100; seed++)
        {
            // Sensitivities hold the financing, so the differences are taken where it is found.
            Portfolio portfolio = SizedPortfolio.Of(SmallPortfolios.Build(new Random(seed)), HarbinCase.Rules).Portfolio;
            PppDeal[] companies = [.. portfolio.Deals.OfType<PppDeal>()];
            foreach (PppDeal deal in companies)
                own.Add(portfolio, deal.Id, DealLevers.Of(deal));

            for (int i = 1; i < companies.Length; i++)
                neighbours.Add(portfolio, companies[i - 1].Id, DealLevers.Of(companies[i]));

            deals += companies.Length;
        }

        AssertAgree(own, 1000);

        // A neighbour is felt only where a common payer cannot pay in full.
        AssertAgree(neighbours, 50);
    }

    [Fact]
    public void Every_lever_of_a_hundred_random_deals_with_all_features_and_quarters_agrees_with_differences()
    {
        SensitivityCheck check = new();
        int deals = 0;
        for (int seed = 500; deals < 100; seed++)
        {
            Portfolio small = SmallPortfolios.Build(new Random(seed));
            Portfolio plain = small with
            {
                PeriodsPerYear = 4,
                Deals = [.. small.Deals.OfType<PppDeal>().Select(deal => deal with { DebtSizing = null, Loans = [deal.Loans[0] with { Repayment = Repayment.Annuity }] })],
            };
            Portfolio portfolio = plain with { Deals = [.. plain.Deals.OfType<PppDeal>().Select(deal => FeaturedDeal.Of(deal, small.FirstYear))] };
            foreach (PppDeal deal in portfolio.Deals.OfType<PppDeal>())
                check.Add(portfolio, deal.Id, DealLevers.Of(deal));

            deals += portfolio.Deals.Count;
        }

        AssertAgree(check, 500);
    }

    [Fact]
    public void The_results_are_those_of_the_base_case_to_the_last_bit()
    {
        SimulationPlan plan = HarbinCase.Plan;
        BaseCase known = BaseCase.Of(plan);
        foreach (PppDeal deal in HarbinCase.Portfolio.Deals.OfType<PppDeal>())
        {
            int index = Array.IndexOf([.. HarbinCase.Portfolio.Deals], deal);
            int row = plan.Observations.DealRow(index) + ObservationPlan.PlaceOf(ObservationPlan.OfDeal, IndicatorCatalogue.MinimumCover);
            DealOutcome<Scalar> scalar = DealOutcome<Scalar>.Of(plan, Sensitivities.CompanyOf(plan, deal.Id), 0.08);
            Dictionary<DealOutput, double> found = Sensitivities.Of(HarbinCase.Portfolio, HarbinCase.Rules, deal.Id, [DealLevers.Of(deal)[0]], _rate).ToDictionary(one => one.Output, one => one.Value);
            Assert.Equal(known.Value(row, plan.Years - 1), found[DealOutput.MinimumCover]);
            Assert.Equal(scalar.GovernmentPayment.Value, found[DealOutput.GovernmentPayment]);
            Assert.Equal(scalar.Distributions.Value, found[DealOutput.Distributions]);
        }
    }

    [Fact]
    public void Nine_levers_and_more_give_what_each_gives_alone()
    {
        PppDeal[] deals = [.. HarbinCase.Portfolio.Deals.OfType<PppDeal>().Take(3)];
        DealLever[] levers = [.. deals.SelectMany(DealLevers.Of)];
        Assert.True(levers.Length > 2 * Dual.Slots);
        IReadOnlyList<Sensitivity> together = Sensitivities.Of(HarbinCase.Portfolio, HarbinCase.Rules, deals[0].Id, levers, _rate);
        Assert.Equal(levers.SelectMany(lever => Sensitivities.Of(HarbinCase.Portfolio, HarbinCase.Rules, deals[0].Id, [lever], _rate)), together);
    }

    [Fact]
    public void A_percent_is_a_hundredth_of_the_lever_itself()
    {
        PppDeal deal = HarbinCase.Portfolio.Deals.OfType<PppDeal>().First();
        Sensitivity one = Sensitivities.Of(HarbinCase.Portfolio, HarbinCase.Rules, deal.Id, [DealLevers.Of(deal)[0]], _rate)[0];
        Assert.Equal(deal.Investment.Value.Yuan, one.LeverValue);
        Assert.Equal(one.PerUnit * deal.Investment.Value.Yuan * 0.01, one.PerPercent, 1e-12);
    }

    [Fact]
    public void A_deal_without_debt_has_no_minimum_cover_to_be_sensitive()
    {
        PppDeal deal = HarbinCase.Portfolio.Deals.OfType<PppDeal>().First();
        Portfolio unlevered = HarbinCase.Portfolio with { Deals = [deal with { EquityShare = new Figure<Share>(Share.FromPercent(100), deal.EquityShare.Origin) }] };
        IReadOnlyList<Sensitivity> found = Sensitivities.Of(unlevered, HarbinCase.Rules, deal.Id, [DealLevers.Of(deal)[0]], _rate);
        Assert.Equal([DealOutput.GovernmentPayment, DealOutput.Distributions], found.Select(one => one.Output));
    }

    [Fact]
    public void A_deal_that_is_no_partnership_is_refused_by_name()
    {
        Deal loan = HarbinCase.Portfolio.Deals.OfType<PlatformLoanDeal>().First();
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Sensitivities.Of(HarbinCase.Portfolio, HarbinCase.Rules, loan.Id, [], _rate));
        Assert.Contains(loan.Id, refusal.Message, StringComparison.Ordinal);
    }

    private void AssertAgree(SensitivityCheck check, int moving)
    {
        output.WriteLine($"compared {check.Compared}, of them not 0: {check.Moving}, bent {check.Bent.Count}, worst {check.Worst:E2}");
        foreach (string bent in check.Bent)
            output.WriteLine("bent: " + bent);

        foreach (string wrong in check.Wrong)
            output.WriteLine("wrong: " + wrong);

        Assert.Empty(check.Wrong);
        Assert.InRange(check.Moving, moving, int.MaxValue);
        Assert.InRange(check.Bent.Count, 0, check.Compared / 20);
    }
}
