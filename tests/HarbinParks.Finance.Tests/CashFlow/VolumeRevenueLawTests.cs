using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using static HarbinParks.Finance.Tests.CashFlow.Terms;

namespace HarbinParks.Finance.Tests.CashFlow;

/// <summary>Revenue by volume, by rows, and its sharing, worked by hand.</summary>
[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 300)]
public class VolumeRevenueLawTests
{
    private static readonly OperationInputs _terms = new()
    {
        FixedCost = In(100),
        Capacity = In(1000),
        Load = Table(0.5, 0.8),
        Growth = [In(1), In(1.1)],
        LargestLoad = In(0.9),
        Price = In(2),
        PriceMix = In(1.5),
        VariableCost = In(0.3),
        ActivityLoading = In(0.5),
        DemandLoading = In(0.4),
        Losses = In(0.2),
        ResourceCost = In(0.1),
        PurchasePrice = In(1.6),
        PassThrough = In(0.75),
        Connections = Table(0, 40, 0),
        ConnectionFee = In(3),
        Revenue = Table(500, 700),
        Cost = Table(50, 60),
        CostShareOfRevenue = In(0.03),
        Fuel = In(0.7),
        BoughtHeat = In(0.2),
    };

    [Property]
    public void A_road_carries_at_most_its_capacity(Part demand, Part activity)
    {
        Operation<Scalar> year = VolumeRevenue.Toll<Scalar>(_terms, 1, 0, 2 * demand.Value, activity.Value, 1.2, 1.1);
        double traffic = 1000 * Math.Min(0.8 * 1.1 * 2 * demand.Value * (1 + 0.5 * (activity.Value - 1)), 0.9);
        Assert.Equal(traffic * 2 * 1.5 * 1.2, year.UserRevenue.Value, 1e-9);
        Assert.Equal((100 + 0.3 * traffic) * 1.1, year.Cost.Value, 1e-9);
        Assert.Equal(0.5 * 1.1 * 1000, VolumeRevenue.Toll<Scalar>(_terms, 1, 1, 1, 1, 1, 1).Volume.Value, 1e-9);
    }

    [Property]
    public void Water_is_sold_less_its_losses_and_raw_water_is_paid_for_all_of_it(Part demand, Part collection)
    {
        double produced = 1000 * Math.Min(0.8 * 1.1 * demand.Value, 0.9);
        Operation<Scalar> year = VolumeRevenue.Water<Scalar>(_terms, 1, 0, demand.Value, collection.Value, 1.2, 1.1);
        Assert.Equal(produced * 0.8 * 2 * 1.2 * collection.Value, year.UserRevenue.Value, 1e-9);
        Assert.Equal((100 + produced * 0.3) * 1.1 + produced * 0.1, year.Cost.Value, 1e-9);
    }

    [Property]
    public void Gas_earns_its_margin_and_follows_the_purchase_price_in_part_and_late(Part now, Part before)
    {
        double gas = 0.5 + now.Value;
        double passed = 0.5 + before.Value;
        Operation<Scalar> year = VolumeRevenue.Gas<Scalar>(_terms, 1, 0, 1, 0.9, 1, 1.1, gas, passed);
        double sold = 880;
        Assert.Equal(sold * (2 + 1.6 * 0.75 * (passed - 1)) * 0.9 + 40 * 3, year.UserRevenue.Value, 1e-9);
        Assert.Equal(100 * 1.1 + sold / 0.8 * 1.6 * gas, year.Cost.Value, 1e-9);
    }

    [Property]
    public void Rows_move_with_prices_and_with_a_part_of_demand(Part demand)
    {
        Operation<Scalar> nominal = VolumeRevenue.Scheduled<Scalar>(_terms, 1, 0, 2 * demand.Value, 1, 1.5);
        double revenue = 700 * (1 + 0.4 * (2 * demand.Value - 1));
        Assert.Equal(revenue, nominal.UserRevenue.Value, 1e-9);
        Assert.Equal(160 + 0.03 * revenue, nominal.Cost.Value, 1e-9);
        Operation<Scalar> indexed = VolumeRevenue.Scheduled<Scalar>(_terms with { Indexed = true }, 5, 0, 1, 1, 1.5);
        Assert.Equal((700 * 1.5, 160 * 1.5 + 0.03 * 700 * 1.5), (indexed.UserRevenue.Value, indexed.Cost.Value));
    }

    [Fact]
    public void Heat_extras_by_hand()
    {
        Assert.Equal(40 * 1.5 * 3, HeatTerms.Connections<Scalar>(_terms, 1, 0, 1.5).Value, 1e-9);
        Assert.Equal(0, HeatTerms.Connections<Scalar>(_terms, 9, 0, 1.5).Value);
        Assert.Equal(200 * 0.7 * 0.75 * -0.1, HeatTerms.Passed<Scalar>(_terms, 200, 0.9).Value, 1e-9);
        Assert.Equal(200 * 0.2 * 1.1 * 0.05, HeatTerms.Metered<Scalar>(_terms, 200, 1.1, 1.05).Value, 1e-9);
    }

    [Property]
    public void Sharing_gives_below_and_takes_above_and_nothing_between(Part ratio)
    {
        SharingInputs terms = new(Table(0), In(0.1), In(0.2), In(0.8), In(0.5));
        double revenue = 1000 * (0.5 + ratio.Value);
        double guaranteed = SharedRevenue.Guaranteed<Scalar>(terms, 1000, revenue).Value;
        double shared = SharedRevenue.Shared<Scalar>(terms, 1000, revenue).Value;
        Assert.Equal(0.8 * Math.Max(900 - revenue, 0), guaranteed, 1e-9);
        Assert.Equal(0.5 * Math.Max(revenue - 1200, 0), shared, 1e-9);
        Assert.True(guaranteed * shared == 0);
    }

    [Property]
    public void Cost_in_the_subsidy_counts_expected_prices_and_a_share_beyond_the_band(Part price)
    {
        double index = 1 + price.Value;
        CostSharingInputs terms = new([In(1.3)], In(0.05), In(0.6));
        double counted = 1.3 + 0.6 * (Math.Max(index - 1.365, 0) - Math.Max(1.235 - index, 0));
        Assert.Equal(50 + 100 * counted, CostIndexSharing.Counted<Scalar>(terms, 0, index, 50 + 100 * index, 100).Value, 1e-9);
        Assert.Equal(130, CostIndexSharing.Counted<Scalar>(terms with { GovernmentShare = In(0) }, 0, index, 100 * index, 100).Value, 1e-9);
    }

    [Fact]
    public void Bands_and_steps_may_differ_by_contract()
    {
        PaymentInputs terms = Payment([1], band: 0.1, share: 0.7) with { DemandBandAbove = In(0.2), DemandGovernmentShareAbove = In(0.4), PerformanceScores = [In(0.95), In(0.7)], PerformanceFactors = [In(1), In(0.85)] };
        Assert.Equal(100 - 0.7 * 10, GovernmentPayment.BandedRevenue<Scalar>(terms, 100, 80).Value, 1e-12);
        Assert.Equal(100 + 0.4 * 10, GovernmentPayment.BandedRevenue<Scalar>(terms, 100, 130).Value, 1e-12);
        Assert.Equal([1, 0.85, 0.85, 0], new[] { 0.95, 0.94, 0.7, 0.69 }.Select(score => GovernmentPayment.PerformanceFactor<Scalar>(terms, score).Value));
        Assert.Equal((90, 0), (GovernmentPayment.BaseLess<Scalar>(terms, 100, 10, 20).Value, GovernmentPayment.BaseLess<Scalar>(terms, 100, 10, 200).Value));
    }
}
