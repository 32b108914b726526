using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

/// <summary>Each sector's year worked by hand: prices and volumes chosen so that the amounts can be read off.</summary>
[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 300)]
public class UserRevenueLawTests
{
    private static readonly OperationInputs _terms = new()
    {
        FixedCost = Terms.In(100),
        Capacity = Terms.In(1000),
        Load = Terms.Table(0.5, 0.8),
        Price = Terms.In(2),
        VariableCost = Terms.In(0.3),
        Fuel = Terms.In(0.7),
        BoughtHeat = Terms.In(0.2),
        FuelBand = Terms.In(0.05),
        FuelGovernmentShare = Terms.In(0.6),
        PurchaseExposure = Terms.In(0.5),
        GuaranteedVolume = Terms.In(0.75),
        PowerSales = Terms.In(90),
    };

    [Property]
    public void Availability_costs_its_fixed_cost_at_the_prices_of_the_year(Part prices)
    {
        Operation<Scalar> year = UserRevenue.Availability<Scalar>(_terms, 1 + prices.Value);
        Assert.Equal((0, 0, 100 * (1 + prices.Value)), (year.UserRevenue.Value, year.UsageFee.Value, year.Cost.Value));
        Assert.Equal(year.Cost, year.CostInSubsidy);
    }

    [Property]
    public void Sewage_earns_its_volume_and_never_treats_more_than_its_capacity(Part demand, Part collection)
    {
        double volume = 1000 * Math.Min(0.8 * 2 * demand.Value, 1);
        Operation<Scalar> year = UserRevenue.Sewage<Scalar>(_terms, 1, 0, 2 * demand.Value, collection.Value, 1.1, 1.2);
        Assert.Equal(volume * 2 * 1.1 * collection.Value, year.UserRevenue.Value, 1e-9);
        Assert.Equal((100 + 0.3 * volume) * 1.2, year.Cost.Value, 1e-9);
        Assert.Equal(0.5 * 1000 * 2, UserRevenue.Sewage<Scalar>(_terms, 1, 1, 1, 1, 1, 1).UserRevenue.Value, 1e-9);
    }

    [Property]
    public void Heating_counts_fuel_beyond_its_band_by_the_government_share_both_ways(Part fuel)
    {
        double index = 0.5 + fuel.Value;
        double area = 1000 * 0.8 * 1.5;
        Operation<Scalar> year = UserRevenue.Heating<Scalar>(_terms, 1, 0, 1.5, 0.9, 1.1, 1.2, index);
        double other = (100 + 0.3 * area) * 1.2 + 0.2 * area * 1.1;
        double expected = 0.7 * area;
        double shared = index > 1.05 ? 0.6 * (index - 1.05) : index < 0.95 ? -0.6 * (0.95 - index) : 0;
        Assert.Equal(area * 2 * 1.1 * 0.9, year.UserRevenue.Value, 1e-9);
        Assert.Equal(other + expected * index, year.Cost.Value, 1e-9);
        Assert.Equal(other + expected * (1 + shared), year.CostInSubsidy.Value, 1e-9);
    }

    [Property]
    public void A_dearer_purchase_squeezes_the_margin_of_supply(Part rise, Part demand)
    {
        Operation<Scalar> year = UserRevenue.Supply<Scalar>(_terms, 1, 0, 2 * demand.Value, 0.95, 1.1, 1.2, rise.Value - 0.5);
        double expected = 1000 * Math.Min(0.8 * 2 * demand.Value, 1) * 2 * 1.1 * 0.95 * (1 - 0.5 * (rise.Value - 0.5));
        Assert.Equal(expected, year.UserRevenue.Value, 1e-9);
        Assert.Equal(120, year.Cost.Value, 1e-9);
    }

    [Property]
    public void Waste_is_paid_for_its_guaranteed_volume_and_sells_power_for_what_it_burns(Part demand)
    {
        double burnt = Math.Min(2 * demand.Value, 1);
        Operation<Scalar> year = UserRevenue.Waste<Scalar>(_terms, 2 * demand.Value, 1.1, 1.2);
        Assert.Equal(1000 * Math.Max(burnt, 0.75) * 2 * 1.1, year.UsageFee.Value, 1e-9);
        Assert.Equal(90 * burnt, year.UserRevenue.Value, 1e-9);
        Assert.Equal((100 + 0.3 * 1000 * burnt) * 1.2, year.Cost.Value, 1e-9);
    }
}
