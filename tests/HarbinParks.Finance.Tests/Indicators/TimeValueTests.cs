using FsCheck;
using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Tests.CashFlow;

namespace HarbinParks.Finance.Tests.Indicators;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 200)]
public class TimeValueTests
{
    [Property]
    public void Level_payments_are_worth_their_loan_and_grow_to_nothing(Amount loan, YearlyRate rate, PositiveInt count, bool atStart)
    {
        int periods = count.Get % 60 + 1;
        PaymentTiming timing = atStart ? PaymentTiming.AtStart : PaymentTiming.AtEnd;
        double end = loan.Yuan / -3;
        double payment = TimeValue.Payment(rate.Value, periods, loan.Yuan, end, timing);
        double scale = 1e-12 * (1 + loan.Yuan);
        Assert.Equal(loan.Yuan, TimeValue.PresentValue(rate.Value, periods, payment, end, timing), scale * 10);
        Assert.Equal(end, TimeValue.FutureValue(rate.Value, periods, payment, loan.Yuan, timing), scale * 10 * Math.Pow(1 + rate.Value, periods));
        for (int period = 1; period <= periods; period++)
            Assert.Equal(payment, TimeValue.InterestPart(rate.Value, period, periods, loan.Yuan, end, timing) + TimeValue.PrincipalPart(rate.Value, period, periods, loan.Yuan, end, timing), scale * 10);
    }

    [Property]
    public void The_spreadsheet_functions_and_the_rule_of_a_running_loan_agree(Amount loan, YearlyRate rate, PositiveInt count)
    {
        int periods = count.Get % 40 + 1;
        LoanSchedule schedule = LoanSchedule.Level(loan.Yuan, [rate.Value], periods);
        for (int period = 1; period <= periods; period++)
        {
            Assert.Equal(schedule.Interest[period - 1], -TimeValue.InterestPart(rate.Value, period, periods, loan.Yuan), 1e-10 * (1 + loan.Yuan));
            Assert.Equal(schedule.Principal[period - 1], -TimeValue.PrincipalPart(rate.Value, period, periods, loan.Yuan), 1e-10 * (1 + loan.Yuan));
        }

        Assert.Equal(loan.Yuan, -TimeValue.CumulativePrincipal(rate.Value, periods, loan.Yuan, 1, periods), 1e-11 * (1 + loan.Yuan));
        Assert.Equal(schedule.Interest.Sum(), -TimeValue.CumulativeInterest(rate.Value, periods, loan.Yuan, 1, periods), 1e-10 * (1 + loan.Yuan));
    }

    [Property]
    public void The_service_of_a_loan_is_worth_its_draw_at_its_rates(Amount loan, YearlyRate first, YearlyRate then, bool annuity, PositiveInt count)
    {
        double[] rates = [first.Value, then.Value];
        int periods = count.Get % 40 + 1;
        LoanSchedule schedule = annuity ? LoanSchedule.Level(loan.Yuan, rates, periods) : LoanSchedule.EqualPrincipal(loan.Yuan, rates, periods);
        Assert.Equal(loan.Yuan, NetPresentValue.OfPeriodRates(schedule.Service, rates), 1e-11 * (1 + loan.Yuan));
        Assert.Equal(0, schedule.Balance[^1]);
        Assert.Equal(schedule.Balance.SkipLast(1).Prepend(loan.Yuan), schedule.OpeningBalance);
    }

    [Property]
    public void Periods_and_rate_come_back_from_the_payment(YearlyRate rate, PositiveInt count, bool atStart)
    {
        int periods = count.Get % 50 + 2;
        PaymentTiming timing = atStart ? PaymentTiming.AtStart : PaymentTiming.AtEnd;
        double payment = TimeValue.Payment(rate.Value, periods, 1000, 0, timing);
        Assert.Equal(periods, TimeValue.NumberOfPeriods(rate.Value, payment, 1000, 0, timing)!.Value, 1e-8);
        Assert.Equal(rate.Value, TimeValue.Rate(periods, payment, 1000, 0, timing).Quoted!.Value, 1e-10);
    }

    [Theory, InlineData(0.0), InlineData(1e-300), InlineData(1e-12), InlineData(-1e-12), InlineData(1e-9), InlineData(-0.02), InlineData(-0.5), InlineData(0.1479), InlineData(50.0)]
    public void No_rate_and_no_number_of_periods_breaks_the_functions(double rate)
    {
        foreach (int periods in (int[])[1, 2, 300, 10_000])
        {
            foreach (PaymentTiming timing in Enum.GetValues<PaymentTiming>())
            {
                double payment = TimeValue.Payment(rate, periods, 1000, 0, timing);
                Assert.True(double.IsFinite(payment) && payment <= 0, $"{rate} {periods}: {payment}");
                foreach (int period in (int[])[1, (periods + 1) / 2, periods])
                {
                    double interest = TimeValue.InterestPart(rate, period, periods, 1000, 0, timing);
                    double principal = TimeValue.PrincipalPart(rate, period, periods, 1000, 0, timing);
                    Assert.Equal(payment, interest + principal, 1e-9 * Math.Max(1, Math.Abs(interest)));
                }

                Assert.False(double.IsNaN(TimeValue.PresentValue(rate, periods, -5, 7, timing)));
                Assert.False(double.IsNaN(TimeValue.FutureValue(rate, periods, -5, 7, timing)));
            }
        }

        // To first order in a small rate: payment = loan ÷ n × (1 + rate (n + 1) ÷ 2).
        if (Math.Abs(rate) <= 1e-9)
            Assert.Equal(-1000.0 / 300 * (1 + rate * 301 / 2), TimeValue.Payment(rate, 300, 1000), 1e-9 * 1e-3);
    }

    [Fact]
    public void A_payment_that_does_not_exceed_the_interest_never_repays()
    {
        Assert.Null(TimeValue.NumberOfPeriods(0.1, -100, 1000));
        Assert.Null(TimeValue.NumberOfPeriods(0.1, -50, 1000));
        Assert.Null(TimeValue.NumberOfPeriods(0, 0, 1000));
        Assert.Equal(0, TimeValue.NumberOfPeriods(0.1, -50, 0));
        Assert.Equal(20, TimeValue.NumberOfPeriods(0, -50, 1000));
    }

    [Fact]
    public void A_nominal_rate_comes_back_from_its_effective_one()
    {
        Assert.Equal(0.061678, TimeValue.EffectiveRate(0.06, 12), 1e-6);
        Assert.Equal(0.06, TimeValue.NominalRate(TimeValue.EffectiveRate(0.06, 12), 12), 1e-15);
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeValue.EffectiveRate(0.06, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeValue.Payment(-1, 10, 1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeValue.InterestPart(0.1, 11, 10, 1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeValue.CumulativePrincipal(0.1, 10, 1000, 5, 4));
    }

    [Fact]
    public void Interest_that_is_paid_bears_none()
    {
        ConstructionLoan paid = ConstructionLoan.Of([1000, 1000], [0.08], DrawTiming.Start, ConstructionInterest.Paid);
        Assert.Equal([80, 160], paid.Interest);
        Assert.Equal([1000, 2000], paid.Balance);
    }
}
