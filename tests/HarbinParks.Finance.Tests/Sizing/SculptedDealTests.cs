using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Tests.Projection;
using Xunit.Abstractions;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Sizing;

/// <summary>Sculpted loans through the engine: the cover ratio is even, the debt is repaid, and what cannot be is named.</summary>
public sealed class SculptedDealTests(ITestOutputHelper output)
{
    [Fact]
    public void Cover_is_the_same_at_every_instalment_of_a_hundred_random_deals()
    {
        Dictionary<InfeasibilityReason, int> refused = [];
        int even = 0;
        for (int seed = 0; even < 100; seed++)
        {
            SizedPortfolio found = SizedPortfolio.Of(FinancedDeals.Build(seed, sculpted: true, sized: false), HarbinCase.Rules);
            foreach (SizingResult result in found.Results)
            {
                if (result.Infeasibility is Infeasibility problem)
                    refused[problem.Reason] = refused.GetValueOrDefault(problem.Reason) + 1;
                else if (result.Cover is double cover)
                    even += CheckEven(found.Portfolio, result, cover, $"seed {seed}, {result.DealId}");
            }
        }

        output.WriteLine($"even: {even}; " + string.Join(", ", refused.Select(pair => $"{pair.Key} {pair.Value}")));

        // Deals of one payer that cannot pay all may chase each other; that is named and rare.
        Assert.InRange(refused.GetValueOrDefault(InfeasibilityReason.NotConverged), 0, 2);
        Assert.True(refused.GetValueOrDefault(InfeasibilityReason.NegativePrincipal) > 0);
    }

    [Fact]
    public void A_portfolio_that_asks_for_nothing_is_given_back_as_it_is()
    {
        SizedPortfolio found = SizedPortfolio.Of(HarbinCase.Portfolio, HarbinCase.Rules);
        Assert.Same(HarbinCase.Portfolio, found.Portfolio);
        Assert.Empty(found.Results);
    }

    [Fact]
    public void What_was_found_asks_for_nothing_more_and_says_how_it_was_derived()
    {
        SizedPortfolio found = SizedPortfolio.Of(Sculpted("hanan-roads", loan => loan), HarbinCase.Rules);
        Assert.Same(found.Portfolio, SizedPortfolio.Of(found.Portfolio, HarbinCase.Rules).Portfolio);
        LoanTerms loan = Deal(found.Portfolio, "hanan-roads").Loans[0];
        Assert.Equal(Repayment.Custom, loan.Repayment);
        Assert.Equal(1, loan.CustomShares!.Sum(share => share.Value.Fraction), 1e-12);
        Assert.All(loan.CustomShares!, share => Assert.Contains("基准情形", share.Origin.Source, StringComparison.Ordinal));
        Assert.All(loan.CustomShares!, share => Assert.Equal(Units.FigureStatus.Derived, share.Origin.Status));
    }

    [Fact]
    public void An_unsized_plan_is_refused()
    {
        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(() => PlanCompiler.Compile(Sculpted("hanan-roads", loan => loan), HarbinCase.Rules));
        Assert.Contains("sculpted", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loan_that_is_cut_to_a_cover_above_its_own_is_too_large_and_one_below_is_repaid_sooner()
    {
        double own = SizedPortfolio.Of(Sculpted("hanan-roads", loan => loan), HarbinCase.Rules).Results[0].Cover!.Value;
        SizingResult large = SizedPortfolio.Of(Sculpted("hanan-roads", loan => loan with { SculptedCover = Number(own * 1.1) }), HarbinCase.Rules).Results[0];
        Assert.Equal(InfeasibilityReason.LargerThanCapacity, large.Infeasibility!.Reason);
        SizedPortfolio sooner = SizedPortfolio.Of(Sculpted("hanan-roads", loan => loan with { SculptedCover = Number(own * 0.9) }), HarbinCase.Rules);
        Assert.Null(sooner.Results[0].Infeasibility);
        IReadOnlyList<double> shares = [.. Deal(sooner.Portfolio, "hanan-roads").Loans[0].CustomShares!.Select(share => share.Value.Fraction)];
        Assert.Equal(0, shares[^1]);
        CompanyFlows<Scalar> flows = FinancedDeals.Flows(sooner.Portfolio, "hanan-roads");
        int first = flows.Company.Loans[0].Phases[0].FirstRepayment;
        Assert.Equal(own * 0.9, flows.YearCash[first].Value / flows.YearService[first].Value, 1e-9);
    }

    [Theory]
    [InlineData(InfeasibilityReason.NotSenior)]
    [InlineData(InfeasibilityReason.MixedCalendars)]
    [InlineData(InfeasibilityReason.Refinanced)]
    [InlineData(InfeasibilityReason.BegunEarlier)]
    [InlineData(InfeasibilityReason.NegativeCash)]
    public void What_cannot_be_sculpted_is_named(InfeasibilityReason reason)
    {
        Portfolio portfolio = Changed("hanan-roads", deal =>
        {
            LoanTerms loan = deal.Loans[0] with { Repayment = Repayment.Sculpted };
            return reason switch
            {
                InfeasibilityReason.NotSenior => deal with { Loans = [deal.Loans[0] with { Id = "a", Portion = Part(0.5) }, loan with { Id = "b", Portion = Part(0.5), Seniority = Seniority.Junior }] },
                InfeasibilityReason.MixedCalendars => deal with { Loans = [loan with { Id = "a", Portion = Part(0.5) }, loan with { Id = "b", Portion = Part(0.5), RepaymentYears = loan.RepaymentYears - 1 }] },
                InfeasibilityReason.Refinanced => deal with
                {
                    Loans = [loan with { Refinancing = new Refinancing { Year = 2025, RepaymentYears = 5, Repayment = Repayment.Annuity, RateBasis = RateBasis.Fixed, RateOrSpread = Percent(4), Multiple = Number(1) } }],
                },
                InfeasibilityReason.BegunEarlier => deal with { ConstructionStart = 2010, Loans = [loan] },
                _ => deal with { Loans = [loan], Operation = deal.Operation with { FixedCost = YiYuan(50) }, GovernmentPayment = deal.GovernmentPayment! with { OperatingProfit = Percent(-99) } },
            };
        });
        SizedPortfolio found = SizedPortfolio.Of(portfolio, HarbinCase.Rules);
        Infeasibility problem = Assert.Single(found.Results).Infeasibility!;
        Assert.Equal(reason, problem.Reason);
        Assert.NotEqual("", problem.Chinese);
        Assert.EndsWith(".", problem.English, StringComparison.Ordinal);
        HarbinCase.Compile(found.Portfolio);
    }

    [Fact]
    public void A_run_names_a_deal_whose_financing_is_infeasible()
    {
        Portfolio portfolio = Changed("hanan-roads", deal => deal with { DebtSizing = new DebtSizing { TargetCover = Number(1.2), CapitalFloor = Part(1) } });
        RiskReport report = RiskAssessment.Run(portfolio, HarbinCase.Rules, new RunIdentity("", "", ""), new RunSettings { Paths = 32, Seed = 1, Threads = 1 }, null, CancellationToken.None);
        DealReport deal = report.Deals.Single(one => one.Id == "hanan-roads");
        Assert.False(deal.Financeability.Financeable);
        Assert.StartsWith("无法融资:资本金比例下限", deal.Financeability.Reason, StringComparison.Ordinal);
        Assert.StartsWith("Cannot be financed: a capital floor", deal.Financeability.English, StringComparison.Ordinal);
    }

    private static Portfolio Sculpted(string id, Func<LoanTerms, LoanTerms> change)
        => Changed(id, deal => deal with { Loans = [change(deal.Loans[0] with { Repayment = Repayment.Sculpted })] });

    private static Portfolio Changed(string id, Func<PppDeal, PppDeal> change)
        => HarbinCase.Portfolio with { Deals = [.. HarbinCase.Portfolio.Deals.Select(deal => deal.Id == id ? change((PppDeal)deal) : deal)] };

    private static PppDeal Deal(Portfolio portfolio, string id) => portfolio.Deals.OfType<PppDeal>().Single(deal => deal.Id == id);

    /// <summary>Cash and service of every interval straight from the engine.</summary>
    private static int CheckEven(Portfolio portfolio, SizingResult result, double cover, string what)
    {
        CompanyFlows<Scalar> flows = FinancedDeals.Flows(portfolio, result.DealId);
        if (flows.Works.Active.Value == 0)
            return 0;

        int place = Enumerable.Range(0, flows.Loans.Count).First(k => Deal(portfolio, result.DealId).Loans.OrderBy(loan => loan.Seniority).ElementAt(k).Id == result.SculptedLoans[0]);
        LoanInputs terms = flows.Company.Loans[place].Phases[0];
        int checkedIntervals = 0;
        for (int k = 0; k < terms.Instalments; k++)
        {
            int end = terms.FirstRepayment + k * terms.InstalmentEvery;
            if (end < flows.Opening)
                continue;

            double cash = 0;
            double service = 0;
            for (int period = end - terms.InstalmentEvery + 1; period <= end; period++)
            {
                cash += flows.Cash[period].Value;
                service += flows.Service[period].Value;
            }

            Assert.True(Math.Abs(cash / service - cover) <= 1e-9 * cover, $"{what}, instalment {k}: {cash / service:R}, expected {cover:R}");
            checkedIntervals++;
        }

        if (checkedIntervals > 0)
            Assert.InRange(flows.Loans[place].Opening[terms.Maturity + 1].Value, -1e-6, 1e-6);

        return checkedIntervals > 0 ? 1 : 0;
    }
}
