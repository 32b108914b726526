using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 1000)]
public class WaterfallLawTests
{
    [Property]
    public void Cash_in_is_cash_out_and_nothing_is_negative(Amount earned, Amount lost, Amount interest, Amount principal, Amount junior, Amount shareholder, Part target)
    {
        double cash = earned.Yuan - lost.Yuan;
        double goal = target.Value * (interest.Yuan + principal.Yuan);
        Served<Scalar> served = Serve(cash, interest.Yuan, principal.Yuan, junior.Yuan, shareholder.Yuan, goal);
        double size = Math.Abs(cash) + interest.Yuan + principal.Yuan + junior.Yuan + shareholder.Yuan + 1;
        double senior = interest.Yuan * served.Paid.Interest.Value + principal.Yuan * served.Paid.Principal.Value;
        double behind = junior.Yuan * served.Paid.Junior.Value + shareholder.Yuan * served.Paid.Shareholder.Value;
        Assert.Equal(cash, senior + behind + served.Reserve.Value + served.Free.Value - served.SupplierArrears.Value, 1e-9 * size);
        Assert.Equal(interest.Yuan + principal.Yuan, senior + served.SeniorUnpaid.Value, 1e-9 * size);
        Assert.All([served.SeniorUnpaid.Value, served.Reserve.Value, served.SupplierArrears.Value, served.Free.Value], flow => Assert.True(flow >= 0));
        Assert.All([served.Paid.Interest.Value, served.Paid.Principal.Value, served.Paid.Junior.Value, served.Paid.Shareholder.Value], share => Assert.InRange(share, 0, 1));
        Assert.True(served.Reserve.Value <= goal);
    }

    [Property]
    public void Who_stands_later_gets_nothing_until_who_stands_earlier_has_all(Amount earned, Amount lost, Amount interest, Amount principal, Amount junior, Amount shareholder)
    {
        double goal = principal.Yuan / 2;
        Served<Scalar> served = Serve(earned.Yuan - lost.Yuan, interest.Yuan + 1, principal.Yuan + 1, junior.Yuan + 1, shareholder.Yuan + 1, goal);
        if (served.SupplierArrears.Value > 0)
            Assert.Equal(0, served.Paid.Interest.Value);

        if (served.Paid.Interest.Value < 1)
            Assert.Equal(0, served.Paid.Principal.Value);

        if (served.Paid.Principal.Value < 1)
            Assert.Equal(0, served.Reserve.Value + served.Paid.Junior.Value);

        if (served.Reserve.Value < goal)
            Assert.Equal(0, served.Paid.Junior.Value);

        if (served.Paid.Junior.Value < 1)
            Assert.Equal(0, served.Paid.Shareholder.Value);

        if (served.Paid.Shareholder.Value < 1)
            Assert.Equal(0, served.Free.Value);
    }

    [Property]
    public void More_cash_never_leaves_more_unpaid(Amount earned, Amount more, Amount interest, Amount principal)
    {
        Served<Scalar> less = Serve(earned.Yuan - 1e6, interest.Yuan, principal.Yuan, 0, 0, 0);
        Served<Scalar> richer = Serve(earned.Yuan - 1e6 + more.Yuan, interest.Yuan, principal.Yuan, 0, 0, 0);
        Assert.True(richer.SeniorUnpaid.Value <= less.SeniorUnpaid.Value);
        Assert.True(richer.SupplierArrears.Value <= less.SupplierArrears.Value);
        Assert.True(richer.Free.Value >= less.Free.Value);
    }

    [Property]
    public void Without_ranks_the_senior_loans_get_what_they_would_get_with_empty_ones(Amount earned, Amount interest, Amount principal, Part target)
    {
        double goal = target.Value * principal.Yuan;
        LoanClaims<Scalar> claims = new(interest.Yuan, principal.Yuan, 0, 0);
        Assert.Equal(Waterfall.Serve<Scalar>(earned.Yuan, claims, ranks: true, goal), Waterfall.Serve<Scalar>(earned.Yuan, claims, ranks: false, goal));
    }

    private static Served<Scalar> Serve(double cash, double interest, double principal, double junior, double shareholder, double reserveTarget)
        => Waterfall.Serve<Scalar>(cash, new LoanClaims<Scalar>(interest, principal, junior, shareholder), ranks: true, reserveTarget);

    [Fact]
    public void Cash_available_is_users_and_government_less_cost_and_tax()
        => Assert.Equal(100 + 40 - 30 - 7, Waterfall.CashAvailable<Scalar>(100, 40, 30, 7).Value);
}
