using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 500)]
public class BudgetLawTests
{
    [Property]
    public void Debt_stays_within_its_quota_and_what_is_refused_is_told(Amount opening, Amount quota, YearlyRate up, YearlyRate down)
    {
        double rate = up.Value - down.Value;
        (Scalar closing, Scalar above) = Budget.Debt<Scalar>(opening.Yuan, quota.Yuan, rate);
        double size = opening.Yuan + quota.Yuan + 1;
        Assert.True(closing.Value <= Math.Max(quota.Yuan, opening.Yuan) + 1e-9 * size);
        Assert.True(closing.Value >= opening.Yuan);
        Assert.True(above.Value >= 0);
        Assert.Equal(opening.Yuan * Math.Max(rate, 0), closing.Value - opening.Yuan + above.Value, 1e-9 * size);
        if (above.Value > 1e-9 * size)
            Assert.Equal(Math.Max(quota.Yuan, opening.Yuan), closing.Value, 1e-9 * size);
    }

    [Property]
    public void A_quota_is_allotted_on_the_opening_debt_and_a_draw_is_the_base_years_part(Amount opening, Amount fund, Part financing)
    {
        Assert.Equal(opening.Yuan * 1.08 * 1.06, Budget.Quota<Scalar>(Terms.Fiscal(), 0.08, opening.Yuan).Value, 1e-12 * (opening.Yuan + 1));
        Assert.Equal(fund.Yuan * 0.15 * financing.Value, Budget.Drawn<Scalar>(Terms.Payer(financing: financing.Value), Terms.Fiscal(), fund.Yuan).Value, 1e-12 * (fund.Yuan + 1));
    }

    [Property]
    public void Expenditure_is_revenue_transfers_and_the_financing_part_of_bonds_and_draws(Amount revenue, Amount transfers, Amount bonds, Amount drawn, Part financing)
    {
        Scalar expenditure = Budget.Expenditure<Scalar>(Terms.Payer(financing: financing.Value), revenue.Yuan, transfers.Yuan, bonds.Yuan, drawn.Yuan);
        double expected = revenue.Yuan + transfers.Yuan + financing.Value * bonds.Yuan + drawn.Yuan;
        Assert.Equal(expected, expenditure.Value, 1e-9 * (expected + 1));
    }

    [Property]
    public void Transfers_make_up_a_part_of_what_revenue_loses(Amount trend, Amount transfers, Part level)
    {
        double deviation = level.Value - 0.5;
        PayerInputs payer = Terms.Payer(revenue: trend.Yuan, transfers: transfers.Yuan, beta: 1.3);
        Scalar revenue = Budget.OwnRevenue<Scalar>(payer, 0, deviation, 0.02);
        Assert.Equal(trend.Yuan * Math.Exp(1.3 * deviation + 0.02), revenue.Value, 1e-12 * (trend.Yuan + 1) * 3);
        Scalar received = Budget.NetTransfers<Scalar>(payer, Terms.Fiscal(), 0, 0.03, -0.01, revenue);
        Assert.Equal(transfers.Yuan * Math.Exp(0.02) + 0.25 * (trend.Yuan - revenue.Value), received.Value, 1e-9 * (trend.Yuan + transfers.Yuan + 1));
        Scalar fund = Budget.FundRevenue<Scalar>(Terms.Payer(fund: trend.Yuan), 0, 0.9, 0.05);
        Assert.Equal(trend.Yuan * 0.9 * Math.Exp(0.05), fund.Value, 1e-9 * (trend.Yuan + 1));
    }

    [Property]
    public void Rigid_expenditure_follows_the_budget_with_a_lag(Amount rigid, Amount expenditure, Part adjustment, YearlyRate trend)
    {
        Scalar next = Budget.Rigid<Scalar>(Terms.Payer(rigid: 0.8), Terms.Fiscal(adjustment: adjustment.Value, trend: trend.Value), 0, rigid.Yuan, expenditure.Yuan);
        double expected = (1 + trend.Value) * ((1 - adjustment.Value) * rigid.Yuan + adjustment.Value * 0.8 * expenditure.Yuan);
        Assert.Equal(expected, next.Value, 1e-9 * (expected + 1));
    }

    [Property]
    public void Interest_follows_the_long_rate_by_its_slope_and_never_falls_below_nothing(YearlyRate longRate)
        => Assert.Equal(Math.Max(0, 0.036 + 0.35 * (longRate.Value - 0.049)), Budget.InterestRate<Scalar>(Terms.Fiscal(), longRate.Value).Value, 1e-15);

    [Fact]
    public void Interest_is_nothing_where_the_slope_would_make_it_negative() => Assert.Equal(0, Budget.InterestRate<Scalar>(Terms.Fiscal(), -0.2).Value);

    [Property]
    public void Service_splits_general_and_special_debt(Amount debt, Part general, YearlyRate rate)
    {
        StatutoryService<Scalar> service = Budget.Service<Scalar>(Terms.Payer(), Terms.Fiscal(), 0, debt.Yuan * general.Value, debt.Yuan * (1 - general.Value), rate.Value);
        double size = 1e-9 * (debt.Yuan + 1);
        Assert.Equal(debt.Yuan * general.Value * rate.Value, service.GeneralInterest.Value, size);
        Assert.Equal(debt.Yuan * (1 - general.Value) * rate.Value, service.SpecialInterest.Value, size);
        Assert.Equal(debt.Yuan * general.Value * 0.1 / 8, service.GeneralPrincipal.Value, size);
        Assert.Equal(debt.Yuan * (1 - general.Value) * 0.15 / 8, service.SpecialPrincipal.Value, size);
    }

    [Property]
    public void Bonds_with_a_date_are_repaid_on_it_and_the_rest_by_its_average_life(Amount dated, Amount later, Amount undated)
    {
        double outstanding = dated.Yuan + later.Yuan;
        DebtSchedule schedule = new() { Maturing = [Terms.In(dated.Yuan)], Outstanding = [Terms.In(outstanding)] };
        double debt = outstanding + undated.Yuan;
        StatutoryService<Scalar> service = Budget.Service<Scalar>(Terms.Payer() with { SpecialSchedule = schedule }, Terms.Fiscal(), 0, debt, debt, 0.03);
        Assert.Equal(debt * 0.1 / 8, service.GeneralPrincipal.Value, 1e-9 * (debt + 1));
        Assert.Equal(dated.Yuan * 0.15 + undated.Yuan * 0.15 / 8, service.SpecialPrincipal.Value, 1e-9 * (debt + 1));

        // A debt that has fallen below what the dates say is repaid by the dates alone.
        service = Budget.Service<Scalar>(Terms.Payer() with { SpecialSchedule = schedule }, Terms.Fiscal(), 0, debt, outstanding / 2, 0.03);
        Assert.Equal(dated.Yuan * 0.15, service.SpecialPrincipal.Value, 1e-9 * (debt + 1));
    }

    [Property]
    public void The_fund_budget_pays_out_of_what_special_debt_leaves(Amount left, Amount interest, Amount principal)
    {
        StatutoryService<Scalar> service = new(7, interest.Yuan, 11, principal.Yuan);
        double expected = Math.Max(left.Yuan - interest.Yuan - principal.Yuan, 0);
        Assert.Equal(expected, Budget.FundAvailable<Scalar>(left.Yuan, service).Value, 1e-9 * (left.Yuan + interest.Yuan + principal.Yuan + 1));
    }

    [Property]
    public void What_can_be_paid_is_what_rigid_expenditure_and_debt_service_leave(Amount expenditure, Amount rigid, Amount general, Amount special, Amount fund)
    {
        StatutoryService<Scalar> service = new(general.Yuan, special.Yuan, general.Yuan / 3, special.Yuan / 2);
        double gap = Math.Max(1.5 * special.Yuan - fund.Yuan, 0);
        double without = expenditure.Yuan - general.Yuan * 4 / 3 - gap;
        double size = 1e-9 * (expenditure.Yuan + rigid.Yuan + 2 * general.Yuan + 2 * special.Yuan + 1);
        Assert.Equal(without - rigid.Yuan, Budget.Available<Scalar>(Terms.Fiscal(floor: true), expenditure.Yuan, rigid.Yuan, service, fund.Yuan).Value, size);
        Assert.Equal(without, Budget.Available<Scalar>(Terms.Fiscal(floor: false), expenditure.Yuan, rigid.Yuan, service, fund.Yuan).Value, size);
    }
}
