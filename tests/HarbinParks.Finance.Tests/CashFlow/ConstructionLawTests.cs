using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 500)]
public class ConstructionLawTests
{
    [Property]
    public void Sources_are_uses_in_every_year(Amount budget, Amount spend, Amount before, Part equity, Part standby, YearlyRate rate)
    {
        double standbyEquity = 0.1 * standby.Value * budget.Yuan;
        double standbyLoan = equity.Value > 0 ? standbyEquity * (1 - equity.Value) / equity.Value : 0;
        ConstructionFunding<Scalar> year = Construction.Fund<Scalar>(
            Terms.Works(budget.Yuan, equity.Value, standbyEquity, standbyLoan), spend.Yuan, before.Yuan, standbyEquity / 3, standbyLoan / 4, 0.6 * before.Yuan, rate.Value);
        double size = spend.Yuan + before.Yuan + budget.Yuan + 1;
        double uses = spend.Yuan + year.Interest.Value;
        double sources = year.Interest.Value + year.Draw.Value + year.Equity.Value + year.StandbyEquity.Value + year.Unfunded.Value;
        Assert.Equal(uses, sources, 1e-9 * size);

        double within = Math.Min(spend.Yuan, Math.Max(budget.Yuan - before.Yuan, 0));
        Assert.Equal(equity.Value * (within + year.Interest.Value), year.Equity.Value, 1e-9 * size);
        Assert.Equal(rate.Value * (0.6 * before.Yuan + year.Draw.Value / 2), year.Interest.Value, 1e-9 * size);
        Assert.InRange(year.StandbyEquity.Value, 0, standbyEquity * 2 / 3 + 1e-9 * size);
        Assert.InRange(year.StandbyLoan.Value, 0, standbyLoan * 3 / 4 + 1e-9 * size);
        Assert.True(year.Unfunded.Value >= 0);
    }

    [Property]
    public void Nobody_waits_for_money_while_a_standby_source_has_room(Amount budget, Amount overrun, Part equity)
    {
        ConstructionFunding<Scalar> year = Construction.Fund<Scalar>(Terms.Works(budget.Yuan, equity.Value, overrun.Yuan / 2, overrun.Yuan / 4), budget.Yuan + overrun.Yuan, 0, 0, 0, 0, 0.05);
        double size = budget.Yuan + overrun.Yuan + 1;
        Assert.Equal(overrun.Yuan / 2, year.StandbyEquity.Value, 1e-9 * size);
        Assert.Equal(overrun.Yuan / 4, year.StandbyLoan.Value, 1e-9 * size);
        Assert.Equal(overrun.Yuan / 4, year.Unfunded.Value, 1e-9 * size);
    }

    [Property]
    public void Within_the_budget_no_standby_source_is_touched(Amount budget, Part part, Part equity, YearlyRate rate)
    {
        ConstructionFunding<Scalar> year = Construction.Fund<Scalar>(Terms.Works(budget.Yuan, equity.Value, 1000, 1000), budget.Yuan * part.Value, 0, 0, 0, 0, rate.Value);
        Assert.Equal(0, year.StandbyEquity.Value + year.StandbyLoan.Value + year.Unfunded.Value);
    }

    [Property]
    public void A_spend_is_the_year_share_of_the_budget_times_overrun_and_cost_where_signed(Amount budget, Part share, Part more)
    {
        ConstructionInputs terms = Terms.Works(budget.Yuan, 0.2) with { SpendByDelay = Terms.Table(share.Value / 2, share.Value, 0.25, 1 - share.Value), LargestDelay = 1 };
        double overrun = 0.8 + more.Value;
        double[] shares = [share.Value, share.Value / 2, 1 - share.Value, 0.25];
        for (int entry = 0; entry < 4; entry++)
        {
            Scalar spend = Construction.Spend<Scalar>(terms, entry / 2, entry % 2, overrun, 1.1, 1);
            Assert.Equal(budget.Yuan * shares[entry] * overrun * 1.1, spend.Value, 1e-9 * (budget.Yuan + 1));
            Assert.Equal(0, Construction.Spend<Scalar>(terms, entry / 2, entry % 2, overrun, 1.1, 0).Value);
        }
    }
}
