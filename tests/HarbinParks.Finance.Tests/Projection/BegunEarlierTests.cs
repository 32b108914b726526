using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Works begun before the first simulated year: what was spent and paid by then is not lost.</summary>
public class BegunEarlierTests
{
    [Fact]
    public void A_company_whose_works_began_earlier_has_all_its_cost_when_it_opens()
    {
        PppDeal deal = HarbinCase.Portfolio.Deals.OfType<PppDeal>().First(deal => deal.Id == "hanan-roads");
        (SimulationPlan plan, BlockState<Scalar> state) = At(deal with { ConstructionStart = HarbinCase.Portfolio.FirstYear - 1 }, 1);
        double budget = deal.Investment.Value.Yuan * state.CompanyWorks[0].Overrun.Value;
        Assert.Equal(budget, state.CompanyWorks[0].Spent.Value, 0.02 * budget);
        Assert.True(plan.Companies[0].Works.Start < 0);
    }

    [Fact]
    public void The_loan_of_a_company_that_opened_earlier_has_been_repaid_as_agreed()
    {
        PppDeal deal = HarbinCase.Portfolio.Deals.OfType<PppDeal>().First(deal => deal.Id == "hanan-roads");
        LoanTerms loan = deal.Loans[0] with { Repayment = Repayment.EqualPrincipal, RepaymentYears = 9, GraceYears = 0 };
        (_, BlockState<Scalar> state) = At(deal with { ConstructionStart = HarbinCase.Portfolio.FirstYear - 5, Loans = [loan] }, 0);
        double share = 1 - deal.EquityShare.Value.Fraction;
        double drawn = share * (Math.Min(state.CompanyWorks[0].Spent.Value, deal.Investment.Value.Yuan) + state.Companies[0].InterestCapitalised.Value) + state.Companies[0].StandbyLoan.Value;
        Assert.Equal(drawn * 5 / 9, state.Loans[0].Balance.Value, 1.0);
    }

    [Fact]
    public void A_platform_loan_whose_works_began_earlier_was_drawn_for_all_of_them()
    {
        PlatformLoanDeal deal = HarbinCase.Portfolio.Deals.OfType<PlatformLoanDeal>().First();
        (_, BlockState<Scalar> state) = At(deal with { ConstructionStart = HarbinCase.Portfolio.FirstYear - 1 }, 0);
        double budget = deal.Investment.Value.Yuan * state.PlatformLoanWorks[0].Overrun.Value;
        Assert.Equal(budget, state.PlatformLoanWorks[0].Spent.Value, 0.02 * budget);
    }

    [Fact]
    public void Instalments_of_a_build_transfer_that_fell_due_earlier_are_no_debt_any_more()
    {
        BuildTransferDeal deal = HarbinCase.Portfolio.Deals.OfType<BuildTransferDeal>().First();
        (SimulationPlan plan, BlockState<Scalar> state) = At(deal with { ConstructionStart = HarbinCase.Portfolio.FirstYear - 3, SigningDate = new DateOnly(2012, 6, 30) }, 5);
        Assert.Equal(-1, plan.Buybacks[0].Works.PlannedOpening);
        Assert.Equal(deal.Investment.Value.Yuan * deal.BaseMultiple!.Value.Value * state.BuybackWorks[0].Overrun.Value, state.Buybacks[0].Base.Value, 1.0);
        Assert.Equal(0, state.Buybacks[0].Unpaid.Value, 1.0);
    }

    private static (SimulationPlan Plan, BlockState<Scalar> State) At(Deal deal, int lastPeriod)
    {
        SimulationPlan plan = HarbinCase.Compile(HarbinCase.Portfolio with { Deals = [deal] });
        BlockProjection<Scalar> projection = new(plan, 1);
        projection.Begin(DrawSource.Base, 0);
        for (int period = 0; period <= lastPeriod; period++)
            projection.Step(period);

        return (plan, projection.State);
    }
}
