using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 1000)]
public class MajorMaintenanceLawTests
{
    [Property]
    public void The_reserve_moves_by_what_is_set_aside_and_takes_no_cash_that_is_not_there(Amount reserve, Amount cost, Amount target, Amount earned, Amount lost)
    {
        double cash = earned.Yuan - lost.Yuan;
        (Scalar after, Scalar net) = MajorMaintenance.Settle<Scalar>(reserve.Yuan, cost.Yuan, target.Yuan, cash);
        double size = reserve.Yuan + cost.Yuan + target.Yuan + Math.Abs(cash) + 1;
        Assert.Equal(reserve.Yuan + net.Value, after.Value, 1e-9 * size);
        Assert.InRange(after.Value, 0, target.Yuan * (1 + 1e-12));
        double left = cash - cost.Yuan - net.Value;
        if (net.Value > 0)
            Assert.True(left >= -1e-9 * size);

        if (after.Value < target.Yuan - 1e-9 * size)
            Assert.True(left <= 1e-9 * size);
    }

    [Fact]
    public void A_reserve_built_evenly_pays_for_the_works()
    {
        double reserve = 0;
        List<double> outlay = [];
        (double[] works, double[] target) = MaintenanceCompiler.Life(new MajorMaintenanceTerms([new MaintenanceEvent(5, YiYuan(4e-8), 0, 0)], null), 6);
        for (int year = 0; year < 6; year++)
        {
            (Scalar after, Scalar net) = MajorMaintenance.Settle<Scalar>(reserve, works[year], target[year], 100);
            outlay.Add(works[year] + net.Value);
            reserve = after.Value;
        }

        Assert.Equal([1, 1, 1, 1, 0, 0], outlay.Select(amount => Math.Round(amount, 9)));
        Assert.Equal(0, reserve);
    }

    [Fact]
    public void Works_repeat_and_the_hand_over_falls_in_the_last_year()
    {
        (double[] works, double[] target) = MaintenanceCompiler.Life(
            new MajorMaintenanceTerms([new MaintenanceEvent(3, YiYuan(6e-8), 3, 2)], new MaintenanceEvent(0, YiYuan(9e-8), 0, 3)), 8);
        Assert.Equal([0, 0, 6, 0, 0, 6, 0, 9], works.Select(amount => Math.Round(amount, 9)));
        Assert.Equal([3, 6, 0, 3, 6 + 3, 6, 9, 0], target.Select(amount => Math.Round(amount, 9)));
    }

    [Property]
    public void Receivables_and_payables_are_days_of_the_flow_and_nothing_at_the_end(Amount users, Amount government, Amount cost)
    {
        WorkingCapitalInputs terms = new() { OfUsers = Terms.In(73 / 365.0), OfGovernment = Terms.In(0.1), OfCost = Terms.In(0.5), Initial = Terms.In(0), HasInitial = false };
        Mask<Scalar> never = (Scalar)0 > 1;
        double size = users.Yuan + government.Yuan + 1;
        Assert.Equal(users.Yuan / 5 + government.Yuan / 10, WorkingCapital.Receivable<Scalar>(terms, users.Yuan, government.Yuan, never).Value, 1e-12 * size);
        Assert.Equal(cost.Yuan / 2, WorkingCapital.Payable<Scalar>(terms, cost.Yuan, never).Value);
        Assert.Equal(0, WorkingCapital.Receivable<Scalar>(terms, users.Yuan, government.Yuan, !never).Value + WorkingCapital.Payable<Scalar>(terms, cost.Yuan, !never).Value);
    }
}
