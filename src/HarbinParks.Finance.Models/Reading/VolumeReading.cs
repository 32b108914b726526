using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads operating terms by volume, and those given by the year.</summary>
internal static class VolumeReading
{
    /// <summary>A toll road.</summary>
    public static TollOperation Toll(ModelSection section, IReadOnlyList<Figure<Share>> loads) => new()
    {
        FixedCost = section.Figure("fixedCost", Quantities.YearlyFlow),
        OpeningTraffic = section.Figure("openingTraffic", Quantities.Traffic),
        TrafficGrowth = section.Phased("trafficGrowth", Quantities.Growth),
        OpeningLoad = OperationReading.Opening(section, loads),
        RampYears = OperationReading.RampYears(section, loads),
        HeavyShare = section.Figure("heavyShare", Quantities.Share),
        HeavyMultiple = section.Figure("heavyMultiple", Quantities.Multiple),
        TollPerVehicle = section.Figure("tollPerVehicle", Quantities.PerVehicle),
        TrafficCapacity = section.OptionalFigure("trafficCapacity", Quantities.Traffic),
        VariableCostPerVehicle = section.FigureOrZero("variableCostPerVehicle", Quantities.PerVehicle),
        ActivityLoading = section.Figure("activityLoading", Quantities.Elasticity),
    };

    /// <summary>Water by volume.</summary>
    public static WaterOperation Water(ModelSection section, IReadOnlyList<Figure<Share>> loads)
    {
        ModelSection? allowed = section.OptionalSection("allowedReturn");
        if (allowed is not null && section.OptionalSection("review") is not null)
        {
            section.Session.Report(
                ProblemKind.Inconsistent, $"{section.Path}:allowedReturn", "", "水价由准许收入或调价公式之一决定,不能两者都写。", "a tariff is set by allowed revenue or by a formula, not by both.");
        }

        return new WaterOperation
        {
            FixedCost = section.Figure("fixedCost", Quantities.YearlyFlow),
            DailyCapacity = section.Figure("dailyCapacity", Quantities.DailyVolume),
            OpeningLoad = OperationReading.Opening(section, loads),
            FinalLoad = OperationReading.Final(section, loads),
            RampYears = OperationReading.RampYears(section, loads),
            Losses = section.Figure("losses", Quantities.PartLost),
            TariffPerCubicMetre = section.Figure("tariffPerCubicMetre", Quantities.PerCubicMetre with { AboveLeast = true }),
            ResourceCostPerCubicMetre = section.Figure("resourceCostPerCubicMetre", Quantities.PerCubicMetre),
            VariableCostPerCubicMetre = section.Figure("variableCostPerCubicMetre", Quantities.PerCubicMetre),
            AllowedReturn = allowed is null ? null : new AllowedReturn
            {
                EquityReturn = allowed.Figure("equityReturn", Quantities.Interest),
                Leverage = allowed.Figure("leverage", Quantities.Share),
                DesignLoadFloor = allowed.Figure("designLoadFloor", Quantities.Share),
                EveryYears = allowed.Integer("everyYears", 1, 30),
            },
        };
    }

    /// <summary>Gas by volume.</summary>
    public static GasOperation Gas(ModelSection section, IReadOnlyList<Figure<Share>> loads) => new()
    {
        FixedCost = section.Figure("fixedCost", Quantities.YearlyFlow),
        DailyCapacity = section.Figure("dailyCapacity", Quantities.DailyVolume),
        OpeningLoad = OperationReading.Opening(section, loads),
        FinalLoad = OperationReading.Final(section, loads),
        RampYears = OperationReading.RampYears(section, loads),
        LoadGrowth = section.Phased("loadGrowth", Quantities.Growth),
        Losses = section.Figure("losses", Quantities.PartLost),
        PricePerCubicMetre = section.Figure("pricePerCubicMetre", Quantities.PerCubicMetre),
        PurchasePricePerCubicMetre = section.Figure("purchasePricePerCubicMetre", Quantities.PerCubicMetre),
        PassThrough = section.Figure("passThrough", Quantities.Share),
        PassThroughLagYears = section.Integer("passThroughLagYears", 0, 4),
        NewUsers = section.OptionalSequence("newUsers", Quantities.Users),
        ConnectionFeePerUser = section.FigureOrZero("connectionFeePerUser", Quantities.PerUser),
    };

    /// <summary>Rows by operating year.</summary>
    public static ScheduleOperation Schedule(ModelSection section) => new()
    {
        FixedCost = section.FigureOrZero("fixedCost", Quantities.YearlyFlow),
        Revenue = section.OptionalSequence("revenue", Quantities.ItemAmount),
        Cost = section.OptionalSequence("cost", Quantities.ItemAmount),
        Indexed = section.Flag("indexed"),
        DemandLoading = section.Figure("demandLoading", Quantities.Share),
    };

    /// <summary>Items with their own growth.</summary>
    public static ItemisedOperation Items(ModelSection section) => new()
    {
        FixedCost = section.FigureOrZero("fixedCost", Quantities.YearlyFlow),
        Revenues = [.. Entries(section, "revenues").Select(entry => new RevenueItem(
            entry.Id,
            entry.Section.Figure("quantity", Quantities.ItemNumber),
            entry.Section.Figure("price", Quantities.ItemNumber),
            entry.Section.FigureOrZero("degradation", Quantities.Share),
            entry.Section.FigureOrZero("priceGrowth", Quantities.Growth)))],
        Costs = [.. Entries(section, "costs").Select(entry => new CostItem(
            entry.Id,
            entry.Section.FigureOrZero("firstYear", Quantities.ItemAmount),
            entry.Section.FigureOrZero("escalation", Quantities.Growth),
            entry.Section.FigureOrZero("shareOfRevenue", Quantities.Share),
            entry.Section.OptionalText("followsLoad") is not null && entry.Section.Flag("followsLoad")))],
        DemandLoading = section.Figure("demandLoading", Quantities.Share),
    };

    private static IReadOnlyList<(string Id, ModelSection Section)> Entries(ModelSection section, string key) => section.OptionalSection(key)?.Entries() ?? [];
}
