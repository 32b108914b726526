using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using static HarbinParks.Finance.Tests.Projection.Figures;
using static HarbinParks.Finance.Tests.Projection.SectorDeals;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Each further kind of revenue and each further term through the ordinary engine: it moves the flows by exactly what it says.</summary>
public class SectorDealTests
{
    [Fact]
    public void A_toll_road_earns_its_traffic_times_its_mixed_toll()
    {
        SimulationPlan plan = Plan(UserPaid(SectorMaker.Toll(new Random(1), 1e8) with { TrafficCapacity = null, Review = null, RampYears = 0, ActivityLoading = Number(0) }));
        IReadOnlyList<Moment> years = Years(plan);
        int opening = Opening(plan);
        double demand = years[0].Company.Demand.Value;
        double traffic = 1e8 / 20 * demand;
        double growth = 1;
        for (int year = 0; year < 8; year++)
        {
            growth *= year == 0 ? 1 : plan.FirstYear + opening + year <= 2022 ? 1.06 : 1.02;
            AssertSame(traffic * growth * 14 * (1 + 0.3 * 1.5), years[opening + year].Company.UserRevenue.Value);
            AssertSame((0.1e8 + traffic * growth * 0.4) * years[opening + year].City.PriceIndex.Value, years[opening + year].Company.Cost.Value);
        }
    }

    [Fact]
    public void Items_reproduce_a_published_solar_case()
    {
        // CREST cost-based solar case: first-year and last-year figures as published, relative 1e-8.
        SimulationPlan plan = Plan(UserPaid(new ItemisedOperation
        {
            FixedCost = YiYuan(0),
            Revenues = [new RevenueItem("energy", Number(3161.59715), Number(231.5), Part(0.005), Percent(0))],
            Costs =
            [
                Cost("fixed-om", 13_000, 1.6), Cost("insurance", 28_000, 1.6), Cost("land", 5_000, 1.6), Cost("pilot", 50_000, -10),
                new CostItem("royalty", YiYuan(0), Percent(0), Part(0.03), FollowsLoad: false),
            ],
            DemandLoading = Part(0),
        }) with
        { OperationYears = 25 });
        IReadOnlyList<Moment> years = Years(plan);
        int opening = Opening(plan);
        Assert.Equal(731_909.7402249986, years[opening].Company.UserRevenue.Value, 1e-8 * 731_909);
        Assert.Equal(648_950.3405405952, years[opening + 24].Company.UserRevenue.Value, 1e-8 * 648_950);
        Assert.Equal(117_957.29220674996, years[opening].Company.Cost.Value, 1e-8 * 117_957);
        Assert.Equal(88_780.78438869733, years[opening + 18].Company.Cost.Value, 1e-8 * 88_780);
    }

    [Fact]
    public void A_schedule_goes_on_with_its_last_entry_and_a_load_table_scales_items()
    {
        SimulationPlan plan = Plan(UserPaid(new ScheduleOperation { FixedCost = YiYuan(0), Revenue = [YiYuan(0.7), YiYuan(1)], Cost = [YiYuan(0.2)], Indexed = false, DemandLoading = Part(0) }));
        IReadOnlyList<Moment> years = Years(plan);
        int opening = Opening(plan);
        Assert.Equal([0, 0.7e8, 1e8, 1e8], new[] { opening - 1, opening, opening + 1, opening + 5 }.Select(year => Math.Round(years[year].Company.UserRevenue.Value, 4)));

        ItemisedOperation exam = new()
        {
            FixedCost = YiYuan(0),
            Revenues = [new RevenueItem("goods", Number(100), Number(1000), Part(0), Percent(0))],
            Costs = [Cost("running", 40_000, 0) with { FollowsLoad = true }],
            DemandLoading = Part(0),
            Loads = [Part(0.8), Part(1)],
        };
        IReadOnlyList<Moment> loaded = Years(Plan(UserPaid(exam)));
        Assert.Equal((80_000, 32_000), (Math.Round(loaded[opening].Company.UserRevenue.Value, 6), Math.Round(loaded[opening].Company.Cost.Value, 6)));
        Assert.Equal((100_000, 40_000), (Math.Round(loaded[opening + 1].Company.UserRevenue.Value, 6), Math.Round(loaded[opening + 1].Company.Cost.Value, 6)));
    }

    [Fact]
    public void A_guaranteed_volume_of_sewage_is_paid_by_the_government_at_the_charge()
    {
        PppDeal free = Sewage with { Mechanism = PaymentMechanism.UserPayment, GovernmentPayment = null };
        PppDeal guaranteed = free with { Operation = (SewageOperation)free.Operation with { GuaranteedVolumes = [Part(0.6), Part(0.95)] } };
        SimulationPlan plan = Plan(guaranteed);
        IReadOnlyList<Moment> with = Years(plan);
        IReadOnlyList<Moment> without = Years(Plan(free));
        SewageOperation terms = (SewageOperation)free.Operation;
        for (int year = 0; year < 10; year++)
        {
            int at = Opening(plan) + year;
            double load = with[at].Company.Earned.Volume.Value / (terms.DailyCapacity.Value.Value * 365);
            double missing = Math.Max((year == 0 ? 0.6 : 0.95) - load, 0) * terms.DailyCapacity.Value.Value * 365;
            AssertSame(missing * terms.ChargePerCubicMetre.Value.Value * with[at].Company.TariffIndex.Value, with[at].Due);
            Assert.True(with[at].Due > 0);
            Assert.Equal(0, without[at].Due);
            Assert.Equal(without[at].Company.UserRevenue, with[at].Company.UserRevenue);
        }
    }

    [Fact]
    public void A_revenue_floor_is_paid_and_an_excess_is_given_up_around_the_forecast()
    {
        TollOperation toll = SectorMaker.Toll(new Random(1), 1e8) with { Review = null };
        RevenueSharing terms = new(Part(0), Part(0.05), Part(1), Part(0.4));
        PppDeal low = UserPaid(toll) with { RevenueSharing = terms };
        SimulationPlan plan = Plan(low);
        IReadOnlyList<Moment> with = Years(plan);
        IReadOnlyList<Moment> without = Years(Plan(low with { RevenueSharing = null }));
        int at = Opening(plan) + 4;
        double forecast = plan.Companies[0].RevenueSharing!.Forecast.Values[4];
        double revenue = with[at].Company.UserRevenue.Value;

        // The median of demand lies below its mean, so the central path falls short of the forecast.
        AssertSame(forecast - revenue, with[at].Due);
        Assert.Equal(without[at].Company.Cost, with[at].Company.Cost);

        Assert.Equal(0, Years(Plan(low, change: drivers => drivers with { DemandVolatility = Part(0) }))[at].Due, 1);
        long path = Enumerable.Range(0, 50).First(one => Years(plan, DrawSource.Philox(7), one)[at].Company.UserRevenue.Value > 1.2 * forecast);
        Moment rich = Years(plan, DrawSource.Philox(7), path)[at];
        Moment kept = Years(Plan(low with { RevenueSharing = null }), DrawSource.Philox(7), path)[at];
        AssertSame(kept.Company.Cost.Value + 0.4 * (rich.Company.UserRevenue.Value - 1.05 * forecast), rich.Company.Cost.Value);
        Assert.Equal(0, rich.Due);
    }

    [Fact]
    public void With_a_lag_the_government_owes_a_year_later_and_the_last_payment_comes_after_the_end()
    {
        PppDeal deal = Road with { OperationYears = 8, GovernmentPayment = Road.GovernmentPayment! with { SubsidyYears = 8 }, Loans = [Road.Loans[0] with { RepaymentYears = 6 }] };
        SimulationPlan plan = Plan(deal with { GovernmentPayment = deal.GovernmentPayment! with { PaymentLag = 1 } });
        IReadOnlyList<Moment> prompt = Years(Plan(deal));
        IReadOnlyList<Moment> late = Years(plan);
        int opening = Opening(plan);
        Assert.Equal(0, late[opening].Due);
        for (int year = 0; year < 8; year++)
        {
            Assert.True(prompt[opening + year].Due > 0);
            Assert.Equal(prompt[opening + year].Due, late[opening + year + 1].Due);
            Assert.Equal(prompt[opening + year].Company.YearIncome, late[opening + year].Company.YearIncome);
        }

        Assert.Equal(0, late[opening + 9].Due);
    }

    [Theory, InlineData(2), InlineData(4), InlineData(12)]
    public void Years_of_a_heating_season_are_those_of_even_periods(int periods)
    {
        PppDeal deal = Heating with { Operation = Heat with { Season = new HeatingSeason(10, 20, 4, 20, Part(0.8)) } };
        IReadOnlyList<Moment> even = Years(Plan(Heating, periods));
        IReadOnlyList<Moment> seasonal = Years(Plan(deal, periods));
        PppDeal users = UserPaid(deal.Operation) with { Sector = Sector.Heating };
        IReadOnlyList<Moment> yearly = Years(Plan(users));
        IReadOnlyList<Moment> finer = Years(Plan(users, periods));
        Assert.NotEqual(even[8].Company.UserRevenue, seasonal[8].Company.UserRevenue);
        for (int year = 0; year < yearly.Count; year++)
        {
            AssertSame(even[year].Company.YearIncome.Value, seasonal[year].Company.YearIncome.Value, 1e8);
            Assert.Equal(even[year].Due, seasonal[year].Due);
            AssertSame(yearly[year].Company.YearIncome.Value, finer[year].Company.YearIncome.Value, 1e8);
        }
    }

    [Fact]
    public void The_season_of_quarters_counts_its_days_and_its_weights_add_up_to_one()
    {
        PppDeal deal = Heating with { Operation = Heat with { Season = new HeatingSeason(10, 20, 4, 20, Part(0.8)) } };
        SeasonInputs season = Plan(deal, 4).Companies[0].Season!;
        Assert.Equal([90 / 183.0, 20 / 183.0, 0, 73 / 183.0], season.Cost.Select(weight => Math.Round(weight.Value / 4, 14)), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([0.2 * 90 / 110, 0.2 * 20 / 110, 0, 0.8], season.Revenue.Select(weight => weight.Value / 4), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(4, season.Cost.Sum(weight => weight.Value), 1e-14);
        Assert.Equal(4, season.Revenue.Sum(weight => weight.Value), 1e-14);
        Assert.Null(Plan(deal).Companies[0].Season);
    }

    [Fact]
    public void Connection_fees_and_fuel_passed_on_add_to_what_users_pay()
    {
        PppDeal deal = Heating with { Operation = Heat with { ConnectionFeePerSquareMetre = Number(45), FuelLink = new FuelLink(Part(0.5), 1, ByGovernment: false) } };
        SimulationPlan plan = Plan(deal);
        IReadOnlyList<Moment> with = Years(plan);
        IReadOnlyList<Moment> without = Years(Plan(Heating));
        int opening = Opening(plan);
        double step = (Heat.FinalArea.Value.Value - Heat.OpeningArea.Value.Value) / Heat.RampYears;
        for (int year = 0; year < 12; year++)
        {
            Moment now = with[opening + year];
            double connected = year is > 0 and <= 9 ? step * now.Company.Demand.Value * 45 : 0;
            double passed = now.Company.Earned.Volume.Value * 15 * 0.5 * (with[opening + year - 1].City.CoalPrice.Value - 1) * now.Company.Collection.Value;
            AssertSame(without[opening + year].Company.UserRevenue.Value + connected + passed, now.Company.UserRevenue.Value);
            Assert.NotEqual(0, passed);
        }
    }

    [Fact]
    public void A_base_less_government_equity_lowers_each_payment_by_its_annuity()
    {
        IReadOnlyList<Moment> whole = Years(Plan(Road));
        SimulationPlan plan = Plan(Road with { GovernmentPayment = Road.GovernmentPayment! with { ConstructionBase = ConstructionBase.LessGovernmentEquity } });
        IReadOnlyList<Moment> less = Years(plan);
        int at = Opening(plan) + 2;
        double factor = plan.Companies[0].Payment!.ConstructionFactor.Values[2];
        double link = Road.GovernmentPayment!.PerformanceLink.Value.Fraction;
        double performance = GovernmentPayment.PerformanceFactor(plan.Companies[0].Payment!, less[at].Company.Performance).Value;
        double equity = less[at].Company.EquityPaidByGovernment.Value;
        Assert.True(equity > 0);
        AssertSame(whole[at].Due - equity * factor * (1 - link + link * performance), less[at].Due);
    }

    [Fact]
    public void Where_the_contract_counts_its_own_prices_the_company_bears_dear_ones()
    {
        PppDeal contract = Road with { GovernmentPayment = Road.GovernmentPayment! with { CostSharing = CostSharing.Contract } };
        SimulationPlan plan = Plan(contract);
        int at = Opening(plan) + 3;
        Moment own = Years(plan)[at];
        double trend = plan.City.PriceTrend[at].Value;
        AssertSame(Road.Operation.FixedCost.Value.Yuan * trend, own.Company.Earned.CostInSubsidy.Value);
        Assert.NotEqual(trend, own.City.PriceIndex.Value);
        AssertSame(Road.Operation.FixedCost.Value.Yuan * own.City.PriceIndex.Value, own.Company.Cost.Value);
    }

    [Fact]
    public void A_plain_review_and_its_formula_are_the_same_bits()
    {
        SewageOperation plain = (SewageOperation)Sewage.Operation;
        TariffReview formula = SectorMaker.Review(new Random(1)) with
        {
            ConsumerPrices = Part(1),
            ConstructionCost = Part(0),
            Coal = Part(0),
            Gas = Part(0),
            Wages = Part(0),
            PassThrough = plain.ReviewPassThrough,
            Addition = Percent(0),
            EveryYears = plain.ReviewEveryYears,
            LagYears = 1,
            Threshold = Part(0),
            CapPerReview = null,
        };
        IReadOnlyList<Moment> old = Years(Plan(Sewage));
        IReadOnlyList<Moment> now = Years(Plan(Sewage with { Operation = plain with { Review = formula } }));
        Assert.All(old.Zip(now), pair => Assert.Equal(pair.First.Company.TariffIndex.Value, pair.Second.Company.TariffIndex.Value, 1e-15));
        Assert.True(old[^1].Company.TariffIndex.Value > 1);
    }

    [Fact]
    public void Every_kind_gives_numbers_under_extreme_drivers_and_can_be_explained()
    {
        foreach (PppDeal deal in All(HarbinCase.Portfolio))
        {
            foreach (int periods in (int[])[1, 4])
            {
                SimulationPlan plan = Plan(deal, periods, drivers => drivers with
                {
                    DemandVolatility = Part(0.9),
                    ColdVolatility = Part(0.5),
                    Coal = drivers.Coal with { Level = Number(9), Volatility = Part(0.9) },
                    Gas = drivers.Gas with { Level = Number(0.05), Volatility = Part(0.9) },
                });
                BlockProjection<Scalar> projection = new(plan, 1);
                for (long path = 0; path < 5; path++)
                {
                    projection.Begin(DrawSource.Philox(3), path);
                    for (int year = 0; year < plan.Years; year++)
                    {
                        projection.Step(year);
                        CompanyState<Scalar> state = projection.State.Companies[0];
                        Assert.All([state.YearIncome, state.YearCash, state.SubsidyDue, state.Distribution, state.Cover, state.TariffIndex], value => Assert.True(double.IsFinite(value.Value), deal.Id));
                    }
                }
            }

            SimulationPlan yearly = Plan(deal);
            BaseCaseTrace trace = BaseCaseTrace.Of(yearly);
            Assert.NotNull(trace.Explain(yearly.EntityOfDeal(0), CashFlowLine.CashAvailable, Opening(yearly) + 6));
        }
    }

    private static CostItem Cost(string id, double yuan, double escalation) => new(id, YiYuan(yuan / 1e8), Percent(escalation), Part(0), FollowsLoad: false);

    private static void AssertSame(double expected, double actual, double size = 0)
        => Assert.True(Math.Abs(expected - actual) <= 1e-9 * (Math.Abs(expected) + size + 1), $"expected {expected:R}, is {actual:R}");
}
