using FsCheck.Xunit;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Tests.CashFlow;

namespace HarbinParks.Finance.Tests.Indicators;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 200)]
public class IndicatorTests
{
    [Property]
    public void Every_share_is_its_amounts_over_its_base(Amount a, Amount b, Amount c, Amount positive)
    {
        double whole = positive.Yuan + 1;
        AssertRatio(a.Yuan, whole, PppPaymentShare.Of<Scalar>(a.Yuan, whole));
        AssertRatio(a.Yuan, whole, StatutoryDebtRatio.Of<Scalar>(a.Yuan, whole));
        AssertRatio(a.Yuan, whole, WideDebtRatio.Of<Scalar>(a.Yuan, whole));
        AssertRatio(a.Yuan + b.Yuan + c.Yuan, whole, DebtServiceRatio.Of<Scalar>(a.Yuan, b.Yuan, c.Yuan, whole));
        AssertRatio(a.Yuan, whole, GeneralInterestShare.Of<Scalar>(a.Yuan, whole));
        AssertRatio(a.Yuan, whole, SpecialInterestShare.Of<Scalar>(a.Yuan, whole));
        AssertRatio(a.Yuan + b.Yuan, whole, QuotaUse.Of<Scalar>(a.Yuan, b.Yuan, whole));
        AssertRatio(a.Yuan, whole, OverdueRatio.Of<Scalar>(a.Yuan, whole));
        AssertRatio(a.Yuan, whole, PlatformLeverage.Of<Scalar>(a.Yuan, whole));
        Assert.Equal(0.1 * whole - a.Yuan, PppRoom.Of<Scalar>(0.1, a.Yuan, whole).Value, 1e-9 * (whole + a.Yuan));
    }

    [Fact]
    public void The_room_below_ten_percent_is_nothing_where_the_share_is_ten_percent()
    {
        Assert.Equal(0.1, PppPaymentShare.Of<Scalar>(40, 400).Value, 1e-15);
        Assert.Equal(0, PppRoom.Of<Scalar>(0.1, 40, 400).Value, 1e-12);
        Assert.True(PppRoom.Of<Scalar>(0.1, 41, 400).Value < 0);
    }

    [Theory, InlineData(66, 320, 0.20625), InlineData(0, 320, 0)]
    public void Debt_to_GDP_is_debt_over_the_product_of_the_territory(double debt, double product, double expected)
        => Assert.Equal(expected, DebtToGdp.Of<Scalar>(debt, product).Value, 1e-15);

    [Fact]
    public void GDP_stands_on_its_trend_where_revenue_does_and_follows_it_by_its_loading()
    {
        Assert.Equal(320, DebtToGdp.Product<Scalar>(320, 0.4, 0).Value);
        Assert.Equal(320 * Math.Exp(0.4 * -0.1), DebtToGdp.Product<Scalar>(320, 0.4, -0.1).Value, 1e-10);
    }

    [Theory, InlineData(108, 100, 0.08), InlineData(100, 100, 0), InlineData(50, 0, 0)]
    public void The_new_debt_ratio_is_the_increase_over_the_balance_before(double debt, double before, double expected)
        => Assert.Equal(expected, NewDebtRatio.Of<Scalar>(debt, before).Value, 1e-15);

    [Fact]
    public void The_room_follows_the_line_that_the_rules_state()
    {
        Assert.Same(PppRoom.Definition, PppRoom.At(0.1));
        Assert.Equal((PppRoom.Definition.Id, "8 % 线内剩余空间"), (PppRoom.At(0.08).Id, PppRoom.At(0.08).Chinese));
        Assert.Equal(-8, PppRoom.Of<Scalar>(0.08, 40, 400).Value, 1e-12);
    }

    [Fact]
    public void Nothing_owed_is_not_overdue() => Assert.Equal(0, OverdueRatio.Of<Scalar>(0, 0).Value);

    [Fact]
    public void Cover_is_negative_where_cash_is_and_none_where_nothing_is_due()
    {
        Assert.Equal(-0.5, CoverRatio.Of<Scalar>(-5, 10, (Scalar)10 > 1).Value);
        Assert.Equal(0, CoverRatio.Of<Scalar>(-5, 0, (Scalar)0 > 1).Value);
    }

    [Theory, InlineData(50, 100, 0.5), InlineData(5000, 100, 10), InlineData(50, 0, 10)]
    public void Ratios_of_a_platform_are_capped_at_ten(double cash, double debt, double expected)
    {
        Assert.Equal(expected, CashToShortDebt.Of<Scalar>(cash, debt).Value);
        Assert.Equal(expected, InterestCover.Of<Scalar>(cash, debt).Value);
        Assert.Equal(expected, QuarterlyLiquidity.After<Scalar>(cash, debt, 10).Value);
    }

    private static void AssertRatio(double part, double whole, Scalar ratio) => Assert.Equal(part / whole, ratio.Value, 1e-12 * (1 + part / whole));
}
