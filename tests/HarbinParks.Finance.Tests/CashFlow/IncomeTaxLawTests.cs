using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

public class IncomeTaxLawTests
{
    [Property(Arbitrary = [typeof(Plausible)], MaxTest = 1000)]
    public void Losses_are_used_oldest_first_expire_and_are_conserved(Life life)
    {
        LossList list = new(life.ExpiryYears);
        LossClasses<Scalar> classes = new(0, 0, 0, 0, 0);
        for (int year = 0; year < life.Profits.Length; year++)
        {
            double profit = life.Profits[year];
            double before = Sum(classes);
            double oldest = classes.ForOneYear.Value;
            (Scalar used, LossClasses<Scalar> next) = IncomeTax.UseLosses<Scalar>(profit, classes, life.ExpiryYears);

            Assert.Equal(list.Use(year, profit), used.Value, 1e-9);
            Assert.InRange(used.Value, 0, Math.Min(before, Math.Max(profit, 0)) + 1e-9);
            double expired = Math.Max(oldest - used.Value, 0);
            double made = life.ExpiryYears > 0 ? Math.Max(-profit, 0) : 0;
            Assert.Equal(before + made, used.Value + expired + Sum(next), 1e-9);
            double tax = IncomeTax.Due<Scalar>(profit, used, 0.25).Value;
            Assert.Equal(profit > 0 ? 0.25 * (profit - used.Value) : 0, tax, 1e-9);
            classes = next;
        }
    }

    [Fact]
    public void A_loss_can_be_used_for_five_years_and_not_in_the_sixth()
    {
        Assert.Equal([100, 0], UsedAfter(5, 5));
        Assert.Equal([0, 0], UsedAfter(5, 6));
        Assert.Equal([100, 0], UsedAfter(1, 1));
        Assert.Equal([0, 0], UsedAfter(1, 2));
        Assert.Equal([0, 0], UsedAfter(0, 1));
    }

    [Property(Arbitrary = [typeof(Plausible)], MaxTest = 300)]
    public void Losses_that_never_expire_are_used_in_full(Life life)
    {
        LossClasses<Scalar> classes = new(0, 0, 0, 0, 0);
        double left = 0;
        foreach (double profit in life.Profits)
        {
            (Scalar used, classes) = IncomeTax.UseLosses<Scalar>(profit, classes, int.MaxValue);
            Assert.Equal(Math.Min(left, Math.Max(profit, 0)), used.Value, 1e-9);
            left += Math.Max(-profit, 0) - used.Value;
            Assert.Equal(left, Sum(classes), 1e-9);
        }
    }

    [Theory, InlineData(100, 30, 70), InlineData(100, 250, 0), InlineData(0, 30, 0)]
    public void A_payment_that_is_not_taxed_takes_its_cost_with_it(double subsidy, double cost, double untaxed)
        => Assert.Equal(untaxed, IncomeTax.NotTaxed<Scalar>(subsidy, cost).Value);

    [Fact]
    public void Tax_paid_a_year_later_is_cleared_when_operation_ends()
    {
        Scalar payable = 0;
        List<double> paid = [];
        foreach ((double due, bool last) in new[] { (10.0, false), (20, false), (30, true), (0, true) })
        {
            (Scalar now, payable) = IncomeTax.Defer<Scalar>(due, payable, (Scalar)(last ? 1 : 0) > 0.5);
            paid.Add(now.Value);
        }

        Assert.Equal([0, 10, 50, 0], paid);
    }

    private static double[] UsedAfter(int expiryYears, int years)
    {
        LossClasses<Scalar> classes = IncomeTax.UseLosses<Scalar>(-100, new(0, 0, 0, 0, 0), expiryYears).Next;
        for (int year = 1; year < years; year++)
            classes = IncomeTax.UseLosses<Scalar>(0, classes, expiryYears).Next;

        (Scalar used, classes) = IncomeTax.UseLosses<Scalar>(1000, classes, expiryYears);
        return [used.Value, Sum(classes)];
    }

    private static double Sum(LossClasses<Scalar> classes)
        => classes.ForOneYear.Value + classes.ForTwoYears.Value + classes.ForThreeYears.Value + classes.ForFourYears.Value + classes.ForFiveYears.Value;
}
