using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Tests.Affordability;
using HarbinParks.Finance.Tests.Projection;
using HarbinParks.Finance.ValueForMoney;

namespace HarbinParks.Finance.Tests.ValueForMoney;

/// <summary>PSC and PPP values against sums by hand, and the laws of their difference.</summary>
public sealed class ValueForMoneyTests
{
    private const string Terms = "deals:ring-road:valueForMoney:";
    private const string Class = "drivers:overrunClasses:public-road:";
    private static readonly Lazy<ValueForMoneyReport> _plain = new(() => RingRoadCase.Value());

    [Fact]
    public void Net_cost_of_the_base_case_is_works_and_operation_less_users_payments_discounted()
    {
        double byHand = 45000e4 / 1.05 + 45000e4 / Math.Pow(1.05, 2) + Enumerable.Range(3, 10).Sum(t => (1000e4 - 2500e4) / Math.Pow(1.05, t));
        Assert.Equal(byHand, _plain.Value.Net.BaseCase, 1e-3);
    }

    [Fact]
    public void The_PPP_value_of_the_base_case_is_the_published_subsidy_and_the_equity_discounted()
    {
        double[] equity = [.. RingRoadCase.Afford().Deals[0].Years.Select(year => year.Equity)];
        double byHand = equity.Select((amount, t) => amount / Math.Pow(1.05, t + 1)).Sum() + RingRoadCase.Published.Select((amount, n) => amount * 1e4 / Math.Pow(1.05, n + 3)).Sum();
        Assert.Equal(byHand, _plain.Value.Partnership.BaseCase, 400.0);
    }

    [Fact]
    public void PSC_is_net_cost_and_neutrality_and_the_difference_is_what_is_left_of_it()
    {
        ValueForMoneyReport report = _plain.Value;
        Assert.Equal(report.Net.Mean.Value + report.Neutrality.Mean.Value, report.Comparator.Mean.Value, 1e-2);
        Assert.Equal(report.Comparator.Mean.Value - report.Partnership.Mean.Value, report.Difference.Mean.Value, 1e-2);
        Assert.Equal(report.AllRisk, report.OwnRisk + report.TransferableRisk, 1e-6);
        Assert.True(report.DifferenceLow < report.Difference.Mean.Value && report.Difference.Mean.Value < report.DifferenceHigh);
        Assert.Equal(0, report.YearsOutside);
        Assert.Equal(0, report.InvalidValues);
    }

    [Fact]
    public void Fees_that_a_public_owner_escapes_raise_the_PSC_by_their_present_value_and_nothing_else()
    {
        ValueForMoneyReport dearer = RingRoadCase.Value((Terms + "landFee", "1,000 万元"), (Terms + "administrationCost", "50 万元"));
        double escaped = 1000e4 / 1.05 + Enumerable.Range(3, 10).Sum(t => 50e4 / Math.Pow(1.05, t));
        Assert.Equal(_plain.Value.Neutrality.BaseCase + escaped, dearer.Neutrality.BaseCase, 1e-3);
        Assert.Equal(_plain.Value.Net.Mean, dearer.Net.Mean);
        Assert.Equal(_plain.Value.Partnership.Mean, dearer.Partnership.Mean);
    }

    [Fact]
    public void Public_procurement_of_the_same_class_changes_nothing_and_of_a_dearer_one_the_PSC_alone()
    {
        ValueForMoneyReport same = RingRoadCase.Value((Terms + "publicOverrunClass", "as-budgeted"));
        ValueForMoneyReport dearer = RingRoadCase.Value((Class + "mean", "1.2"), (Class + "deviation", "0.3"), (Terms + "publicOverrunClass", "public-road"));
        Assert.Equal(_plain.Value.Net.Mean, same.Net.Mean);
        Assert.Equal(_plain.Value.Partnership, dearer.Partnership);
        Assert.True(dearer.Net.Mean.Value > _plain.Value.Net.Mean.Value, $"{dearer.Net.Mean} {_plain.Value.Net.Mean}");
        Assert.True(dearer.TransferableRisk > _plain.Value.TransferableRisk);
    }

    [Fact]
    public void Two_seeds_agree_within_their_errors()
    {
        RunSettings settings = new() { Paths = 2048, Seed = 1, Threads = 2 };
        ValueForMoneyReport Of(ulong seed) => ValueForMoneyAssessment.Run(RingRoadCase.Alone(), HarbinCase.Rules, "ring-road", settings with { Seed = seed }, null, CancellationToken.None);
        (ValueForMoneyReport one, ValueForMoneyReport other) = (Of(1), Of(2));
        double error = Math.Sqrt(Math.Pow(one.Difference.Mean.StandardError, 2) + Math.Pow(other.Difference.Mean.StandardError, 2));
        Assert.NotEqual(one.Difference.Mean.Value, other.Difference.Mean.Value);
        Assert.InRange(one.Difference.Mean.Value - other.Difference.Mean.Value, -4 * error, 4 * error);
    }

    [Fact]
    public void A_difference_whose_interval_holds_zero_is_none()
    {
        ValueForMoneyReport report = _plain.Value;
        Assert.False(report.IsWorthMore);
        Assert.Null((report with { Difference = report.Difference with { Mean = new(1, 10) } }).IsWorthMore);
        Assert.True((report with { Difference = report.Difference with { Mean = new(30, 10) } }).IsWorthMore);
    }
}
