using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 500)]
public class ConstructionLawTests
{
    [Property]
    public void Sources_are_uses_in_every_period(Amount budget, Amount spend, Amount before, Amount paidIn, Part equity, Part standby, bool first)
    {
        double standbyEquity = 0.1 * standby.Value * budget.Yuan;
        double standbyLoan = equity.Value > 0 ? standbyEquity * (1 - equity.Value) / equity.Value : 0;
        ConstructionFunding<Scalar> year = Construction.Fund<Scalar>(
            Terms.Works(budget.Yuan, equity.Value, standbyEquity, standbyLoan) with { EquityFirst = first }, spend.Yuan, before.Yuan, paidIn.Yuan, standbyEquity / 3, standbyLoan / 4);
        double size = spend.Yuan + before.Yuan + budget.Yuan + 1;
        Assert.Equal(spend.Yuan, year.Draw.Value + year.Equity.Value + year.StandbyEquity.Value + year.Unfunded.Value, 1e-9 * size);

        double within = Math.Min(spend.Yuan, Math.Max(budget.Yuan - before.Yuan, 0));
        double asked = first ? Math.Min(within, Math.Max(equity.Value * budget.Yuan - paidIn.Yuan, 0)) : equity.Value * within;
        Assert.Equal(asked, year.Equity.Value, 1e-9 * size);
        Assert.InRange(year.StandbyEquity.Value, 0, standbyEquity * 2 / 3 + 1e-9 * size);
        Assert.InRange(year.StandbyLoan.Value, 0, standbyLoan * 3 / 4 + 1e-9 * size);
        Assert.True(year.Unfunded.Value >= 0);
        Assert.True(year.Draw.Value >= -1e-9 * size);
    }

    [Property]
    public void Equity_that_comes_first_and_pro_rata_equity_pay_the_same_in_the_end(Amount budget, Part equity, Part share)
    {
        double[] spends = [budget.Yuan * share.Value / 2, budget.Yuan * share.Value / 2, budget.Yuan * (1 - share.Value)];
        double Sum(bool first)
        {
            double spent = 0;
            double paidIn = 0;
            foreach (double spend in spends)
            {
                paidIn += Construction.Fund<Scalar>(Terms.Works(budget.Yuan, equity.Value) with { EquityFirst = first }, spend, spent, paidIn, 0, 0).Equity.Value;
                spent += spend;
            }

            return paidIn;
        }

        Assert.Equal(Sum(first: false), Sum(first: true), 1e-9 * (budget.Yuan + 1));
    }

    [Property]
    public void Nobody_waits_for_money_while_a_standby_source_has_room(Amount budget, Amount overrun, Part equity)
    {
        ConstructionFunding<Scalar> year = Construction.Fund<Scalar>(Terms.Works(budget.Yuan, equity.Value, overrun.Yuan / 2, overrun.Yuan / 4), budget.Yuan + overrun.Yuan, 0, 0, 0, 0);
        double size = budget.Yuan + overrun.Yuan + 1;
        Assert.Equal(overrun.Yuan / 2, year.StandbyEquity.Value, 1e-9 * size);
        Assert.Equal(overrun.Yuan / 4, year.StandbyLoan.Value, 1e-9 * size);
        Assert.Equal(overrun.Yuan / 4, year.Unfunded.Value, 1e-9 * size);
    }

    [Property]
    public void Within_the_budget_no_standby_source_is_touched(Amount budget, Part part, Part equity)
    {
        ConstructionFunding<Scalar> year = Construction.Fund<Scalar>(Terms.Works(budget.Yuan, equity.Value, 1000, 1000), budget.Yuan * part.Value, 0, 0, 0, 0);
        Assert.Equal(0, year.StandbyEquity.Value + year.StandbyLoan.Value + year.Unfunded.Value);
    }

    [Property]
    public void Land_runs_over_by_its_own_factor_and_knows_no_cost_index(Amount budget, Part land, Part overrun, Part landOverrun)
    {
        ConstructionInputs terms = Terms.Works(budget.Yuan, 0.2) with { SpendByDelay = Terms.Table(1 - land.Value), LandByDelay = Terms.Table(land.Value) };
        double expected = budget.Yuan * ((1 - land.Value) * (0.8 + overrun.Value) * 1.1 + land.Value * (0.8 + landOverrun.Value));
        Assert.Equal(expected, Construction.Spend<Scalar>(terms, 0, 0, 0.8 + overrun.Value, 0.8 + landOverrun.Value, 1.1, 1).Value, 1e-9 * (budget.Yuan + 1));
    }

    [Property]
    public void A_spend_is_the_year_share_of_the_budget_times_overrun_and_cost_where_signed(Amount budget, Part share, Part more)
    {
        ConstructionInputs terms = Terms.Works(budget.Yuan, 0.2) with { SpendByDelay = Terms.Table(share.Value / 2, share.Value, 0.25, 1 - share.Value), LargestDelay = 1 };
        double overrun = 0.8 + more.Value;
        double[] shares = [share.Value, share.Value / 2, 1 - share.Value, 0.25];
        for (int entry = 0; entry < 4; entry++)
        {
            Scalar spend = Construction.Spend<Scalar>(terms, entry / 2, entry % 2, overrun, 1, 1.1, 1);
            Assert.Equal(budget.Yuan * shares[entry] * overrun * 1.1, spend.Value, 1e-9 * (budget.Yuan + 1));
            Assert.Equal(0, Construction.Spend<Scalar>(terms, entry / 2, entry % 2, overrun, 1, 1.1, 0).Value);
        }
    }
}
