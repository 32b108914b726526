using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 1000)]
public class WaterfallLawTests
{
    [Property]
    public void Cash_in_is_cash_out_and_nothing_is_negative(Amount earned, Amount lost, Amount reserve, Amount suppliers, Amount service, Amount arrears, Part target)
    {
        double cash = earned.Yuan - lost.Yuan;
        double goal = target.Value * service.Yuan;
        Served<Scalar> served = Waterfall.Serve<Scalar>(cash, reserve.Yuan, suppliers.Yuan, service.Yuan, arrears.Yuan, goal);
        double size = Math.Abs(cash) + reserve.Yuan + suppliers.Yuan + service.Yuan + arrears.Yuan + 1;
        double suppliersPaid = suppliers.Yuan - served.SupplierArrears.Value;
        Assert.Equal(cash + reserve.Yuan, suppliersPaid + served.Paid.Value + served.Reserve.Value + served.Distribution.Value, 1e-9 * size);
        Assert.Equal(service.Yuan + arrears.Yuan, served.Paid.Value + served.LoanArrears.Value, 1e-9 * size);
        Assert.All([served.Paid.Value, served.LoanArrears.Value, served.Reserve.Value, served.SupplierArrears.Value, served.Distribution.Value], flow => Assert.True(flow >= 0));
        Assert.True(served.Reserve.Value <= goal);
    }

    [Property]
    public void Who_stands_later_gets_nothing_until_who_stands_earlier_has_all(Amount earned, Amount lost, Amount reserve, Amount suppliers, Amount service, Amount arrears)
    {
        Served<Scalar> served = Waterfall.Serve<Scalar>(earned.Yuan - lost.Yuan, reserve.Yuan, suppliers.Yuan, service.Yuan, arrears.Yuan, service.Yuan / 2);
        if (served.SupplierArrears.Value > 0)
            Assert.Equal(0, served.Paid.Value);

        if (served.LoanArrears.Value > 0)
            Assert.Equal(0, served.Reserve.Value + served.Distribution.Value);

        if (served.Reserve.Value < service.Yuan / 2)
            Assert.Equal(0, served.Distribution.Value);
    }

    [Property]
    public void More_cash_never_leaves_more_unpaid(Amount earned, Amount more, Amount service, Amount arrears)
    {
        Served<Scalar> less = Waterfall.Serve<Scalar>(earned.Yuan - 1e6, 0, 0, service.Yuan, arrears.Yuan, 0);
        Served<Scalar> richer = Waterfall.Serve<Scalar>(earned.Yuan - 1e6 + more.Yuan, 0, 0, service.Yuan, arrears.Yuan, 0);
        Assert.True(richer.LoanArrears.Value <= less.LoanArrears.Value);
        Assert.True(richer.SupplierArrears.Value <= less.SupplierArrears.Value);
        Assert.True(richer.Distribution.Value >= less.Distribution.Value);
    }

    [Fact]
    public void Cash_available_is_users_and_government_less_cost_and_tax()
        => Assert.Equal(100 + 40 - 30 - 7, Waterfall.CashAvailable<Scalar>(100, 40, 30, 7).Value);
}
