using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HarbinParks.Finance.Indicators;

namespace HarbinParks.Finance.Tests.Indicators;

/// <summary>A row of flows, some of them nothing, of a size between 10⁻⁶ and 10¹².</summary>
public sealed record FlowRow(double[] Flows);

/// <summary>Different growth factors, the roots that a made-up flow shall have.</summary>
public sealed record Growths(double[] Factors);

/// <summary>Bounded generators of flows.</summary>
public static class Flows
{
    public static Arbitrary<FlowRow> Rows() =>
        (from count in Gen.Choose(2, 40)
         from amounts in Gen.OneOf(Gen.Choose(-1000, 1000), Gen.Constant(0), Gen.Choose(-20, 100)).ArrayOf(count)
         from outlay in Gen.Choose(-30_000, 0)
         from power in Gen.Choose(-6, 12)
         select new FlowRow([.. amounts.Prepend(outlay).Select(amount => amount * Math.Pow(10, power - 3))])).ToArbitrary();

    public static Arbitrary<Growths> Roots() =>
        (from count in Gen.Choose(1, 5)
         from steps in Gen.Choose(1, 300).ArrayOf(count)
         select new Growths([.. steps.Distinct().Select(step => 0.05 + step / 100.0)])).ToArbitrary();
}

[Properties(Arbitrary = [typeof(Flows)], MaxTest = 300)]
public class InternalRateOfReturnTests
{
    [Theory]
    [InlineData(new[] { -100.0, 220, -121 }, new[] { 0.1 })] // (1 + r − 1.1)²: touches and does not cross.
    [InlineData(new[] { 100.0, -220, 121 }, new[] { 0.1 })]
    [InlineData(new[] { -1.0, 3.3, -3.63, 1.331 }, new[] { 0.1 })] // (1 + r − 1.1)³
    [InlineData(new[] { 1.0, -4, 6, -4, 1 }, new[] { 0.0 })] // r⁴
    [InlineData(new[] { -1.0, 3.4, -3.85, 1.452 }, new[] { 0.1, 0.2 })] // twice 10 %, once 20 %
    [InlineData(new[] { -100.0, 230, -132 }, new[] { 0.1, 0.2 })]
    [InlineData(new[] { -1.0, 2.2001, -1.21011 }, new[] { 0.1, 0.1001 })] // closer than the step of any grid
    [InlineData(new[] { -1.0, 0.0001 }, new[] { -0.9999 })]
    [InlineData(new[] { -1.0, 11 }, new[] { 10.0 })]
    [InlineData(new[] { -1.0, 0, 0, 1e12 }, new[] { 9999.0 })]
    [InlineData(new[] { 0.0, 0, -100, 110, 0, 0 }, new[] { 0.1 })]
    [InlineData(new[] { -1e-6, 1.1e-6 }, new[] { 0.1 })]
    [InlineData(new[] { -1e12, 1.1e12, 1e-6 }, new[] { 0.1 })]
    [InlineData(new[] { -100.0, 200, -101 }, new double[0])] // The sign changes twice and nothing solves it.
    [InlineData(new[] { 0.0, 0 }, new double[0])]
    [InlineData(new double[0], new double[0])]
    public void Every_root_is_found(double[] flows, double[] expected)
    {
        IReadOnlyList<double> roots = InternalRateOfReturn.Of(flows).Roots;
        Assert.Equal(expected.Length, roots.Count);
        // A root of multiplicity m can be told to the m-th root of the rounding only.
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], roots[i], 2e-4 * (1 + Math.Abs(expected[i])));
    }

    [Fact]
    public void A_rate_of_nothing_is_exactly_nothing_and_simple_roots_are_exact()
    {
        Assert.Equal(0.0, InternalRateOfReturn.Of([-100, -10, 10, 100]).Quoted);
        Assert.Equal(0.1, InternalRateOfReturn.Of([-100, 110]).Quoted!.Value, 1e-15);
        Assert.Equal(-0.9999, InternalRateOfReturn.Of([-1, 0.0001]).Quoted!.Value, 1e-15);
    }

    [Theory]
    [InlineData(new[] { -0.7, -0.1 }, -0.1)]
    [InlineData(new[] { -0.02, 0.12 }, 0.12)]
    [InlineData(new[] { -0.9, 0.09, 0.7 }, 0.09)]
    [InlineData(new[] { -0.5, 0.0, 0.3 }, 0.0)]
    [InlineData(new double[0], null)]
    public void The_lowest_rate_that_is_not_negative_is_quoted_else_the_highest(double[] roots, double? quoted)
    {
        RateOfReturn rate = new(roots);
        Assert.Equal(quoted, rate.Quoted);
        Assert.Equal(roots.Length == 0 ? RootCount.None : RootCount.Several, rate.Count);
    }

    [Property]
    public void A_flow_made_from_roots_has_these_and_no_others(Growths growths)
    {
        double[] polynomial = [1];
        foreach (double factor in growths.Factors)
            polynomial = [.. Enumerable.Range(0, polynomial.Length + 1).Select(t => (t < polynomial.Length ? polynomial[t] : 0) - (t > 0 ? factor * polynomial[t - 1] : 0))];

        double[] expected = [.. growths.Factors.Select(factor => factor - 1).Order()];
        IReadOnlyList<double> roots = InternalRateOfReturn.Of(polynomial).Roots;
        Assert.Equal(expected.Length, roots.Count);
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], roots[i], 1e-4);
    }

    [Property]
    public void At_every_root_the_flow_is_worth_nothing(FlowRow row)
    {
        foreach (double root in InternalRateOfReturn.Of(row.Flows).Roots)
        {
            double gross = NetPresentValue.Of([.. row.Flows.Select(Math.Abs)], root, PaymentTiming.AtStart);
            Assert.InRange(NetPresentValue.Of(row.Flows, root, PaymentTiming.AtStart) / gross, -1e-11, 1e-11);
        }
    }

    [Property]
    public void No_more_roots_than_changes_of_sign_and_exactly_one_for_one_change(FlowRow row)
    {
        double[] amounts = [.. row.Flows.Where(flow => flow != 0)];
        int changes = amounts.Skip(1).Where((flow, t) => flow < 0 != amounts[t] < 0).Count();
        int roots = InternalRateOfReturn.Of(row.Flows).Roots.Count;
        Assert.True(roots <= changes, $"{roots} roots, {changes} changes of sign");
        if (changes == 1)
            Assert.Equal(1, roots);
    }

    [Property]
    public void Scaling_scales_the_value_and_leaves_the_rates(FlowRow row, PositiveInt factor)
    {
        double[] scaled = [.. row.Flows.Select(flow => flow * factor.Get)];
        double gross = NetPresentValue.Of([.. scaled.Select(Math.Abs)], 0.07, PaymentTiming.AtEnd);
        Assert.Equal(factor.Get * NetPresentValue.Of(row.Flows, 0.07, PaymentTiming.AtEnd), NetPresentValue.Of(scaled, 0.07, PaymentTiming.AtEnd), 1e-12 * gross);
        IReadOnlyList<double> before = InternalRateOfReturn.Of(row.Flows).Roots;
        IReadOnlyList<double> after = InternalRateOfReturn.Of(scaled).Roots;
        Assert.Equal(before.Count, after.Count);
        for (int i = 0; i < before.Count; i++)
            Assert.Equal(before[i], after[i], 1e-6 * (1 + Math.Abs(before[i])));
    }

    [Property]
    public void Yearly_dates_without_leap_days_give_the_rates_of_equal_periods(FlowRow row)
    {
        DateOnly first = new(2001, 1, 1);
        DatedFlow[] dated = [.. row.Flows.Select((flow, t) => new DatedFlow(first.AddDays(365 * t), flow)).Reverse()];
        Assert.Equal(InternalRateOfReturn.Of(row.Flows).Roots, InternalRateOfReturn.OfDated(dated, DayCount.Actual365Fixed).Roots);
        double gross = NetPresentValue.Of([.. row.Flows.Select(Math.Abs)], 0.05, PaymentTiming.AtStart);
        Assert.Equal(NetPresentValue.Of(row.Flows, 0.05, PaymentTiming.AtStart), NetPresentValue.OfDated(dated, 0.05, DayCount.Actual365Fixed), 1e-12 * gross);
    }

    [Fact]
    public void What_is_no_rate_and_no_flow_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => InternalRateOfReturn.Of([-1, double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NetPresentValue.Of([1], -1, PaymentTiming.AtEnd));
        Assert.Throws<ArgumentOutOfRangeException>(() => NetPresentValue.OfDated([new(default, double.PositiveInfinity)], 0.1, DayCount.Actual360));
        Assert.Throws<ArgumentOutOfRangeException>(() => InternalRateOfReturn.Interpolated(0.12, 2800, 0.13, 268));
        Assert.Throws<ArgumentException>(() => NetPresentValue.OfPeriodRates([1], []));
    }

    [Fact]
    public void Near_a_rate_of_minus_one_a_value_is_infinite_and_not_undefined()
    {
        double[] flows = [.. Enumerable.Range(0, 200).Select(t => t % 2 == 0 ? 1.0 : -1.0)];
        Assert.Equal(double.NegativeInfinity, NetPresentValue.Of(flows, -0.9999, PaymentTiming.AtStart));
        Assert.Equal(double.NegativeInfinity, NetPresentValue.OfDated([.. flows.Select((flow, t) => new DatedFlow(new DateOnly(1900, 1, 1).AddDays(365 * t), flow))], -0.9999, DayCount.Actual365Fixed));
    }

    [Fact]
    public void The_modified_rate_needs_an_outlay_and_a_receipt()
    {
        Assert.Null(ModifiedRateOfReturn.Of([1, 2], 0.05, 0.05));
        Assert.Null(ModifiedRateOfReturn.Of([-1, -2], 0.05, 0.05));
        Assert.Equal(0.1, ModifiedRateOfReturn.Of([-100, 0, 121], 0.05, 0.03)!.Value, 1e-15);
    }
}
