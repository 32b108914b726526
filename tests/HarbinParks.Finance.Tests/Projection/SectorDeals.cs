using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Units;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Deals of the further kinds of revenue, and what their companies do on the central path.</summary>
internal static class SectorDeals
{
    /// <summary>A deal of the Harbin model that users alone pay for, without its own operating terms.</summary>
    public static PppDeal UserPaid(OperatingTerms operation) => Named("hanan-gas") with { Operation = operation, Mechanism = PaymentMechanism.UserPayment, GovernmentPayment = null };

    /// <summary>The heating deal of the Harbin model.</summary>
    public static PppDeal Heating => Named("binxi-heating");

    /// <summary>The sewage deal of the Harbin model.</summary>
    public static PppDeal Sewage => Named("binxi-sewage");

    /// <summary>A road of the Harbin model, paid for availability.</summary>
    public static PppDeal Road => Named("hanan-roads");

    /// <summary>Heating terms of it.</summary>
    public static HeatingOperation Heat => (HeatingOperation)Heating.Operation;

    /// <summary>One deal of every kind, with every term.</summary>
    public static IEnumerable<PppDeal> All(Portfolio portfolio)
    {
        Random random = new(5);
        PppDeal gap = Heating with
        {
            Operation = Heat with
            {
                ConnectionFeePerSquareMetre = Number(45),
                BoughtHeatMetered = true,
                FuelLink = new FuelLink(Part(0.6), 2, ByGovernment: false),
                Season = new HeatingSeason(10, 20, 4, 20, Part(0.8)),
                Review = SectorMaker.Review(random),
            },
            GovernmentPayment = Heating.GovernmentPayment! with
            {
                PaymentLag = 1,
                ConstructionBase = ConstructionBase.LessGovernmentEquity,
                CostSharing = CostSharing.Banded,
                CostBand = Part(0.02),
                CostGovernmentShare = Part(0.5),
            },
        };
        PppDeal water = UserPaid(new WaterOperation
        {
            FixedCost = YiYuan(0.05),
            DailyCapacity = Number(40_000),
            OpeningLoad = Part(0.5),
            FinalLoad = Part(0.9),
            RampYears = 3,
            Losses = Part(0.12),
            TariffPerCubicMetre = Number(3.2),
            ResourceCostPerCubicMetre = Number(0.4),
            VariableCostPerCubicMetre = Number(0.5),
            AllowedReturn = new AllowedReturn { EquityReturn = Percent(7), Leverage = Part(0.6), DesignLoadFloor = Part(0.65), EveryYears = 2 },
        });
        PppDeal toll = UserPaid(SectorMaker.Toll(random, 1e8)) with { RevenueSharing = new RevenueSharing(Part(0.2), Part(0.1), Part(1), Part(0.5)) };
        PppDeal gas = UserPaid(Gas());
        PppDeal rows = UserPaid(new ScheduleOperation { FixedCost = YiYuan(0), Revenue = [YiYuan(0.5), YiYuan(0.9)], Cost = [YiYuan(0.2)], Indexed = true, DemandLoading = Part(0.5) });
        return new[] { gap, water, toll, gas, rows }.Select((deal, i) => deal with { Id = $"sector-{i}", Park = portfolio.Parks[0].Id });
    }

    /// <summary>Gas by volume.</summary>
    public static GasOperation Gas() => new()
    {
        FixedCost = YiYuan(0.03),
        DailyCapacity = Number(60_000),
        OpeningLoad = Part(0.4),
        FinalLoad = Part(0.8),
        RampYears = 3,
        LoadGrowth = new Phased<Rate>([new Phase<Rate>(int.MaxValue, Percent(2))]),
        Losses = Part(0.03),
        PricePerCubicMetre = Number(2.8),
        PurchasePricePerCubicMetre = Number(2),
        PassThrough = Part(0.8),
        PassThroughLagYears = 1,
        NewUsers = [Number(500), Number(300)],
        ConnectionFeePerUser = Number(2600),
    };

    /// <summary>The plan of one deal in the Harbin model, on time and at its budget in the base case.</summary>
    public static SimulationPlan Plan(PppDeal deal, int periodsPerYear = 1, Func<DriverSet, DriverSet>? change = null)
    {
        Portfolio harbin = HarbinCase.Portfolio;
        DriverSet drivers = harbin.Drivers with { DelayProbabilities = [Part(1)] };
        return HarbinCase.Compile(harbin with { Deals = [deal], PeriodsPerYear = periodsPerYear, Drivers = change?.Invoke(drivers) ?? drivers });
    }

    /// <summary>The company at the end of each year.</summary>
    public static IReadOnlyList<Moment> Years(SimulationPlan plan) => Years(plan, DrawSource.Base, 0);

    /// <summary>The company at the end of each year of a path.</summary>
    public static IReadOnlyList<Moment> Years(SimulationPlan plan, DrawSource source, long path)
    {
        BlockProjection<Scalar> projection = new(plan, 1);
        projection.Begin(source, path);
        List<Moment> years = [];
        for (int year = 0; year < plan.Years; year++)
        {
            projection.Step(year);
            years.Add(new Moment(projection.State.Companies[0], projection.State.CompanyWorks[0], projection.State.City[0], projection.State.Accounts[plan.Companies[0].Works.Deal].YearDue.Value));
        }

        return years;
    }

    /// <summary>First year of operation.</summary>
    public static int Opening(SimulationPlan plan) => plan.Companies[0].Works.PlannedOpening / plan.PeriodsPerYear;

    private static PppDeal Named(string id) => HarbinCase.Portfolio.Deals.OfType<PppDeal>().Single(deal => deal.Id == id);

    /// <summary>A company, its works and the city at the end of a year, and what the government owed it in the year.</summary>
    internal readonly record struct Moment(CompanyState<Scalar> Company, WorksState<Scalar> Works, CityState<Scalar> City, double Due);
}
