using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 500)]
public class PlatformLiquidityLawTests
{
    [Property]
    public void Debt_moves_by_interest_and_new_loans_less_what_is_really_paid(Amount cash, Amount ebitda, Amount rescue, Amount interest, Amount maturing, Amount overdue, Part leverage)
    {
        double opening = 3 * (maturing.Yuan + overdue.Yuan) + interest.Yuan;
        (Scalar need, Scalar refinanced) = PlatformLiquidity.Refinance<Scalar>(Terms.Platform(), 0, interest.Yuan, maturing.Yuan, overdue.Yuan, leverage.Value, cash.Yuan, maturing.Yuan);
        (Scalar left, Scalar shortfall) = PlatformLiquidity.Settle<Scalar>(cash.Yuan, ebitda.Yuan, rescue.Yuan, refinanced, need);
        Scalar closing = PlatformLiquidity.Debt<Scalar>(opening, interest.Yuan, refinanced, need, shortfall);
        double size = 1e-9 * (opening + cash.Yuan + ebitda.Yuan + rescue.Yuan + 1) * 4;
        double paid = need.Value - shortfall.Value;
        Assert.Equal(cash.Yuan + ebitda.Yuan + rescue.Yuan + refinanced.Value, left.Value + paid, size);
        Assert.Equal(opening + interest.Yuan + refinanced.Value - paid, closing.Value, size);
        Assert.Equal(interest.Yuan + maturing.Yuan + overdue.Yuan, need.Value, size);
        Assert.True(left.Value >= 0 && shortfall.Value >= 0 && Math.Min(left.Value, shortfall.Value) == 0);
    }

    [Theory]
    [InlineData(0.69, 30, 0.9)]
    [InlineData(0.70, 30, 0.6)]
    [InlineData(0.69, 29.9, 0.6)]
    [InlineData(0.80, 10, 0.6)]
    public void Lenders_step_back_once_leverage_or_cash_fails_its_test(double leverage, double cash, double share)
        => Assert.Equal(share * (8 + 100), PlatformLiquidity.Refinance<Scalar>(Terms.Platform(), 0, 8, 100, 50, leverage, cash, 100).Refinanced.Value, 9);

    [Property]
    public void The_oldest_is_paid_first_so_that_no_more_is_newly_unpaid_than_fell_due(Amount due, Amount before, Amount paid)
    {
        double unpaid = Math.Max(due.Yuan + before.Yuan - paid.Yuan, 0);
        double olderLeft = Math.Max(before.Yuan - paid.Yuan, 0);
        Assert.Equal(unpaid - olderLeft, PlatformLiquidity.NewlyUnpaid<Scalar>(due.Yuan, unpaid).Value, 1e-9 * (due.Yuan + before.Yuan + 1));
    }

    [Property]
    public void Assets_are_cash_land_at_the_market_and_the_rest_at_consumer_prices(Amount cash, Part market, Part prices)
    {
        Scalar assets = PlatformLiquidity.Assets<Scalar>(Terms.Platform(land: 40, other: 50), cash.Yuan, market.Value, prices.Value);
        Assert.Equal(cash.Yuan + 40 * market.Value + 50 * prices.Value, assets.Value, 1e-9 * (cash.Yuan + 100));
    }
}
