using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 500)]
public class GovernmentPaymentLawTests
{
    [Theory]
    [InlineData(1, 1), InlineData(0.9, 1), InlineData(0.8999, 0.9), InlineData(0.8, 0.9), InlineData(0.7999, 0.8), InlineData(0.6, 0.8), InlineData(0.5999, 0), InlineData(0, 0)]
    public void Performance_pays_by_steps(double score, double factor) => Assert.Equal(factor, GovernmentPayment.PerformanceFactor<Scalar>(Terms.Payment([1]), score).Value);

    [Property]
    public void Within_the_band_the_company_bears_demand_and_beyond_it_the_government_its_share_both_ways(Amount forecast, Part ratio)
    {
        double revenue = forecast.Yuan * (0.5 + ratio.Value);
        Scalar counted = GovernmentPayment.BandedRevenue<Scalar>(Terms.Payment([1], band: 0.1, share: 0.7), forecast.Yuan, revenue);
        double expected = revenue < 0.9 * forecast.Yuan ? forecast.Yuan - 0.7 * (0.9 * forecast.Yuan - revenue)
            : revenue > 1.1 * forecast.Yuan ? forecast.Yuan + 0.7 * (revenue - 1.1 * forecast.Yuan)
            : forecast.Yuan;
        Assert.Equal(expected, counted.Value, 1e-9 * (forecast.Yuan + 1));
    }

    [Property]
    public void The_subsidy_is_linked_to_performance_then_less_users_then_floored(Amount construction, Amount operating, Amount fee, Amount users, Part link, Part performance)
    {
        Scalar due = GovernmentPayment.Due<Scalar>(Terms.Payment([1], link: link.Value, profit: 0.06), construction.Yuan, operating.Yuan, fee.Yuan, users.Yuan, performance.Value);
        double full = construction.Yuan * (1 - link.Value * (1 - performance.Value)) + operating.Yuan * 1.06 * performance.Value + fee.Yuan - users.Yuan;
        Assert.Equal(Math.Max(full, 0), due.Value, 1e-9 * (construction.Yuan + operating.Yuan + fee.Yuan + users.Yuan + 1));
    }

    [Property]
    public void More_revenue_never_raises_the_subsidy_and_a_better_score_never_lowers_it(Amount construction, Amount operating, Amount forecast, Part less, Part more, Part worse, Part better)
    {
        PaymentInputs terms = Terms.Payment([1]);
        double[] ratios = [Math.Min(less.Value, more.Value), Math.Max(less.Value, more.Value)];
        Scalar[] counted = [.. ratios.Select(ratio => GovernmentPayment.BandedRevenue<Scalar>(terms, forecast.Yuan, forecast.Yuan * 2 * ratio))];
        Assert.True(counted[1].Value >= counted[0].Value);
        Assert.True(Due(counted[1], 0.85).Value <= Due(counted[0], 0.85).Value);
        Scalar[] factors = [.. new[] { Math.Min(worse.Value, better.Value), Math.Max(worse.Value, better.Value) }.Select(score => GovernmentPayment.PerformanceFactor<Scalar>(terms, score))];
        Assert.True(Due(0, factors[1].Value).Value >= Due(0, factors[0].Value).Value);

        Scalar Due(Scalar users, double performance) => GovernmentPayment.Due<Scalar>(terms, construction.Yuan, operating.Yuan, 0, users, performance);
    }

    [Property]
    public void The_base_is_the_cost_up_to_its_cap_and_the_interest(Amount spent, Amount cap, Amount interest)
        => Assert.Equal(
            Math.Min(spent.Yuan, cap.Yuan) + interest.Yuan,
            GovernmentPayment.Base<Scalar>(Terms.Payment([1], cappedCost: cap.Yuan), spent.Yuan, interest.Yuan).Value,
            1e-9 * (spent.Yuan + interest.Yuan + 1));

    [Fact]
    public void A_delay_moves_the_subsidy_years_and_the_last_of_them_are_lost_to_a_fixed_end()
    {
        PaymentInputs terms = Terms.Payment([0.3, 0.2, 0.1]);
        double[] onTime = [.. Enumerable.Range(0, 5).Select(year => GovernmentPayment.ConstructionPart<Scalar>(terms, year, 0, 100).Value)];
        double[] late = [.. Enumerable.Range(2, 3).Select(year => GovernmentPayment.ConstructionPart<Scalar>(terms, year, 2, 100).Value)];
        Assert.Equal([30, 20, 10, 0, 0], onTime);
        Assert.Equal([30, 20, 10], late);
    }
}
