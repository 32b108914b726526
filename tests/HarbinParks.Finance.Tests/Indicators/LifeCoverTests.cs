using FsCheck;
using FsCheck.Xunit;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Tests.CashFlow;

namespace HarbinParks.Finance.Tests.Indicators;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 200)]
public class LifeCoverTests
{
    [Property]
    public void Sculpted_debt_has_its_cover_in_each_period_and_over_the_life(NonEmptyArray<PositiveInt> cash, YearlyRate first, YearlyRate then, Part extra)
    {
        double[] available = [.. cash.Get.Select(amount => (double)amount.Get)];
        double[] rates = [first.Value, then.Value];
        double target = 1 + extra.Value;
        LoanSchedule loan = SculptedDebt.Schedule(available, rates, target);
        CoverSummary cover = CoverSummary.Of(available, loan.Service);
        Assert.All(cover.Ratios, ratio => Assert.Equal(target, ratio!.Value, 1e-9 * available.Sum() / available.Min()));
        Assert.All(LifeCover.AtEveryPeriod(available, rates, loan.OpeningBalance), ratio => Assert.Equal(target, ratio!.Value, 1e-11));
        Assert.Equal(loan.Amount, NetPresentValue.OfPeriodRates(available, rates) / target, 1e-12 * available.Sum());
        Assert.Equal(loan.Amount, NetPresentValue.OfPeriodRates(loan.Service, rates), 1e-11 * available.Sum());
        Assert.Equal(loan.Amount, loan.Principal.Sum(), 1e-12 * available.Sum());
        Assert.Equal(0, loan.Balance[^1]);
    }

    [Fact]
    public void A_level_cash_flow_carries_a_level_loan()
    {
        double[] cash = [.. Enumerable.Repeat(130.0, 12)];
        LoanSchedule sculpted = SculptedDebt.Schedule(cash, [0.05], 1.3);
        Assert.Equal(sculpted.Amount, TimeValue.PresentValue(0.05, 12, -100), 1e-9);
        Assert.All(LoanSchedule.Level(sculpted.Amount, [0.05], 12).Service, service => Assert.Equal(100, service, 1e-10));
    }

    [Fact]
    public void A_year_without_cash_serves_nothing_and_its_interest_is_added()
    {
        LoanSchedule loan = SculptedDebt.Schedule([-50, 0, 121], [0.1], 1);
        Assert.Equal(121 / 1.331, loan.Amount, 1e-12);
        Assert.Equal([0.0, 0.0, 121.0], loan.Service.Select(service => Math.Round(service, 9) + 0.0));
        Assert.True(loan.Principal[0] < 0);
        CoverSummary cover = CoverSummary.Of([-50, 0, 121], loan.Service);
        Assert.Equal(new double?[] { null, null }, cover.Ratios.Take(2));
        Assert.Equal(2, cover.MinimumPeriod);
        Assert.Throws<ArgumentOutOfRangeException>(() => SculptedDebt.Capacity([1], [0.1], 0));
    }

    [Fact]
    public void Life_cover_counts_later_cash_and_the_reserve_only_on_request()
    {
        double[] toMaturity = [60, 60];
        double[] toEnd = [60, 60, 60];
        Assert.Equal(1.2, LifeCover.Of(toMaturity, [0], 100)!.Value, 1e-15);
        Assert.Equal(1.8, LifeCover.Of(toEnd, [0], 100)!.Value, 1e-15);
        Assert.Equal(1.3, LifeCover.Of(toMaturity, [0], 100, 10)!.Value, 1e-15);
        Assert.Equal(60 / 1.1 / 100 + 60 / 1.1 / 1.2 / 100, LifeCover.Of(toMaturity, [0.1, 0.2], 100)!.Value, 1e-15);
        Assert.Null(LifeCover.Of(toMaturity, [0.1], 0));
        Assert.True(LifeCover.Of([-60], [0.1], 100) < 0);
    }

    [Fact]
    public void Cover_is_averaged_over_the_years_with_service()
    {
        CoverSummary cover = CoverSummary.Of([5, 130, 110, -20, 9], [0, 100, 100, 100, 0]);
        Assert.Equal((1.3 + 1.1 - 0.2) / 3, cover.Average!.Value, 1e-15);
        Assert.Equal(-0.2, cover.Minimum);
        Assert.Equal(3, cover.MinimumPeriod);
        CoverSummary none = CoverSummary.Of([5], [0]);
        Assert.Null(none.Minimum);
        Assert.Null(none.Average);
        Assert.Null(SingleYearCover.DebtService(1, 1, 0, 0, 0));
        Assert.Null(SingleYearCover.Interest(1, 0));
    }

    [Theory]
    [InlineData(new[] { -100.0, 60, 80 }, PaymentTiming.AtStart, 1.5)]
    [InlineData(new[] { -100.0, 60, 80 }, PaymentTiming.AtEnd, 2.5)]
    [InlineData(new[] { -100.0, 100 }, PaymentTiming.AtStart, 1.0)]
    [InlineData(new[] { -100.0, -50, 0, 300 }, PaymentTiming.AtStart, 2.5)]
    public void Payback_lies_on_the_line_inside_its_period(double[] flows, PaymentTiming timing, double years)
        => Assert.Equal(new Payback(PaybackOutcome.Reached, years, false), Payback.Simple(flows, timing));

    [Fact]
    public void Payback_may_never_come_may_be_lost_again_or_have_nothing_to_pay_back()
    {
        Assert.Equal(new Payback(PaybackOutcome.Never, null, false), Payback.Simple([-100, 99], PaymentTiming.AtStart));
        Assert.Equal(new Payback(PaybackOutcome.Reached, 1, true), Payback.Simple([-100, 100, -1], PaymentTiming.AtStart));
        Assert.Equal(new Payback(PaybackOutcome.Reached, 1, false), Payback.Simple([-100, 100, -1, 1], PaymentTiming.AtStart));
        Assert.Equal(new Payback(PaybackOutcome.NoOutlay, null, false), Payback.Simple([5, 6], PaymentTiming.AtStart));
        Assert.Equal(PaybackOutcome.NoOutlay, Payback.Simple([], PaymentTiming.AtStart).Outcome);
        Assert.Equal(PaybackOutcome.Never, Payback.Discounted([-100, 100], 0.01, PaymentTiming.AtStart).Outcome);
        Assert.Equal(1.0, Payback.Discounted([-100, 110], 0.1, PaymentTiming.AtStart).Years!.Value, 1e-12);
    }
}
