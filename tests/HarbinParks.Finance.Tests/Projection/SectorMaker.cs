using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Gives a random partnership terms of a further kind, now and then.</summary>
internal static class SectorMaker
{
    /// <summary>The same deal, or one with other operating and payment terms.</summary>
    public static PppDeal Vary(Random random, PppDeal deal)
    {
        double revenue = deal.Investment.Value.Yuan * (0.05 + 0.1 * random.NextDouble());
        PppDeal varied = random.Next(3) > 0 ? deal : (deal.Mechanism, deal.Sector) switch
        {
            (PaymentMechanism.GovernmentPayment, _) => deal with { Operation = Schedule(random, 0, 0.03 * revenue) },
            (PaymentMechanism.UsagePayment, _) => deal,
            (_, Sector.Water) => deal with { Operation = Water(random, revenue) },
            (_, Sector.Gas) => deal with { Operation = Gas(random, revenue) },
            (_, Sector.Heating) => deal with { Operation = Heat(random, (HeatingOperation)deal.Operation) },
            (_, Sector.Sewage) => deal with { Operation = (SewageOperation)deal.Operation with { GuaranteedVolumes = [Part(0.5), Part(0.9)], SludgeCostPerCubicMetre = Number(0.1), Review = Review(random) } },
            _ => deal with { Operation = random.Next(2) == 0 ? Toll(random, revenue) : Items(random, revenue) },
        };
        if (varied.Mechanism == PaymentMechanism.UserPayment && random.Next(2) == 0)
            varied = varied with { RevenueSharing = new RevenueSharing(Part(0.1), Part(0.2), Part(0.8), Part(0.5)) };

        return varied.GovernmentPayment is not GovernmentPaymentTerms payment || random.Next(3) > 0 ? varied : varied with
        {
            GovernmentPayment = payment with
            {
                PaymentLag = random.Next(2),
                ConstructionBase = (ConstructionBase)random.Next(2),
                CostSharing = (CostSharing)random.Next(3),
                CostBand = Part(0.02),
                CostGovernmentShare = Part(0.5),
                DemandBandAbove = Part(0.2),
                DemandGovernmentShareAbove = Part(0.4),
                PerformanceSteps = [new PerformanceStep(Part(0.95), Part(1)), new PerformanceStep(Part(0.7), Part(0.85))],
            },
        };
    }

    public static TariffReview Review(Random random) => new()
    {
        ConsumerPrices = Part(0.4),
        ConstructionCost = Part(0.1),
        Coal = Part(0.2),
        Gas = Part(0.1),
        Wages = Part(0.2),
        RealWageGrowth = Percent(3),
        PassThrough = Part(1),
        Addition = Percent(random.Next(2)),
        EveryYears = random.Next(1, 4),
        LagYears = random.Next(0, 5),
        Threshold = Part(0.03 * random.NextDouble()),
        CapPerReview = random.Next(2) == 0 ? null : Part(0.1),
    };

    public static TollOperation Toll(Random random, double revenue) => new()
    {
        FixedCost = YiYuan(0.1 * revenue / 1e8),
        OpeningTraffic = Number(revenue / 365 / 20),
        TrafficGrowth = new Phased<Rate>([new Phase<Rate>(2022, Percent(6)), new Phase<Rate>(int.MaxValue, Percent(2))]),
        OpeningLoad = Part(0.6),
        RampYears = random.Next(0, 4),
        HeavyShare = Part(0.3),
        HeavyMultiple = Number(2.5),
        TollPerVehicle = Number(14),
        TrafficCapacity = random.Next(2) == 0 ? null : Number(revenue / 365 / 15),
        VariableCostPerVehicle = Number(0.4),
        ActivityLoading = Number(0.5),
        Review = random.Next(2) == 0 ? null : Review(random),
    };

    private static WaterOperation Water(Random random, double revenue) => new()
    {
        FixedCost = YiYuan(0.2 * revenue / 1e8),
        DailyCapacity = Number(revenue / 365 / 3),
        OpeningLoad = Part(0.5),
        FinalLoad = Part(0.9),
        RampYears = random.Next(0, 4),
        Losses = Part(0.12),
        TariffPerCubicMetre = Number(3.2),
        ResourceCostPerCubicMetre = Number(0.4),
        VariableCostPerCubicMetre = Number(0.5),
        AllowedReturn = random.Next(2) == 0 ? null : new AllowedReturn { EquityReturn = Percent(7), Leverage = Part(0.6), DesignLoadFloor = Part(0.65), EveryYears = 3 },
    };

    private static GasOperation Gas(Random random, double revenue) => new()
    {
        FixedCost = YiYuan(0.1 * revenue / 1e8),
        DailyCapacity = Number(revenue / 365 / 0.9),
        OpeningLoad = Part(0.4),
        FinalLoad = Part(0.8),
        RampYears = random.Next(0, 4),
        LoadGrowth = new Phased<Rate>([new Phase<Rate>(int.MaxValue, Percent(2))]),
        Losses = Part(0.03),
        PricePerCubicMetre = Number(2.8),
        PurchasePricePerCubicMetre = Number(2.0),
        PassThrough = Part(0.8),
        PassThroughLagYears = random.Next(0, 5),
        NewUsers = [Number(500), Number(300)],
        ConnectionFeePerUser = Number(2600),
    };

    private static HeatingOperation Heat(Random random, HeatingOperation heating) => heating with
    {
        ConnectionFeePerSquareMetre = Number(50),
        FuelKind = (FuelKind)random.Next(2),
        BoughtHeatMetered = random.Next(2) == 0,
        FuelLink = new FuelLink(Part(0.5), random.Next(0, 3), random.Next(2) == 0),
        Season = new HeatingSeason(10, 20, 4, 20, Part(0.8)),
    };

    private static ScheduleOperation Schedule(Random random, double revenue, double cost) => new()
    {
        FixedCost = YiYuan(0),
        Revenue = revenue > 0 ? [YiYuan(0.5 * revenue / 1e8), YiYuan(revenue / 1e8)] : [],
        Cost = [YiYuan(0.8 * cost / 1e8), YiYuan(cost / 1e8)],
        Indexed = random.Next(2) == 0,
        DemandLoading = Part(random.Next(2)),
    };

    private static ItemisedOperation Items(Random random, double revenue) => new()
    {
        FixedCost = YiYuan(0),
        Revenues = [new RevenueItem("sales", Number(1000), Number(revenue / 1000), Part(0.005), Percent(1))],
        Costs = [new CostItem("upkeep", YiYuan(0.1 * revenue / 1e8), Percent(1.6), Part(0.03), FollowsLoad: random.Next(2) == 0)],
        DemandLoading = Part(1),
        Loads = random.Next(2) == 0 ? [] : [Part(0.7), Part(1)],
    };
}
