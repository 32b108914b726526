using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads what works earn and cost in operation, by kind.</summary>
internal static class OperationReading
{
    /// <summary>Operating terms; the kind follows from the sector where none is written.</summary>
    public static OperatingTerms Operation(ModelSection section, Sector sector)
    {
        string? written = section.OptionalText("kind");
        OperationKind kind = written is null ? Usual(sector) : section.Choice<OperationKind>("kind") ?? Usual(sector);
        IReadOnlyList<Figure<Share>> loads = kind is OperationKind.Availability or OperationKind.Waste or OperationKind.Schedule ? [] : section.OptionalSequence("loads", Quantities.Share);
        OperatingTerms terms = kind switch
        {
            OperationKind.Sewage => Sewage(section, loads),
            OperationKind.Waste => Waste(section),
            OperationKind.Supply => Supply(section, loads),
            OperationKind.Heating => HeatingReading.Heating(section, loads),
            OperationKind.Toll => VolumeReading.Toll(section, loads),
            OperationKind.Water => VolumeReading.Water(section, loads),
            OperationKind.Gas => VolumeReading.Gas(section, loads),
            OperationKind.Schedule => VolumeReading.Schedule(section),
            OperationKind.Items => VolumeReading.Items(section),
            _ => new AvailabilityOperation { FixedCost = section.Figure("fixedCost", Quantities.YearlyFlow) },
        };
        bool reviewed = kind is OperationKind.Sewage or OperationKind.Waste or OperationKind.Heating or OperationKind.Toll or OperationKind.Water or OperationKind.Gas;
        return terms with { Loads = loads, Review = reviewed ? ReviewReading.Review(section) : null };
    }

    /// <summary>Load of the first operating year: written, or the first of the given table.</summary>
    public static Figure<Share> Opening(ModelSection section, IReadOnlyList<Figure<Share>> loads) => loads.Count > 0 ? loads[0] : section.Figure("openingLoad", Quantities.Share);

    /// <summary>Load after the ramp: written, or the last of the given table.</summary>
    public static Figure<Share> Final(ModelSection section, IReadOnlyList<Figure<Share>> loads) => loads.Count > 0 ? loads[^1] : section.Figure("finalLoad", Quantities.Share);

    /// <summary>Years of the ramp: written, or 0 beside a given table.</summary>
    public static int RampYears(ModelSection section, IReadOnlyList<Figure<Share>> loads) => loads.Count > 0 ? 0 : section.Integer("rampYears", 0, 40);

    private static SewageOperation Sewage(ModelSection section, IReadOnlyList<Figure<Share>> loads)
    {
        bool reviewed = section.OptionalSection("review") is not null;
        Figure<Share>? one = section.OptionalFigure("guaranteedVolume", Quantities.Share);
        IReadOnlyList<Figure<Share>> years = section.OptionalSequence("guaranteedVolumes", Quantities.Share);
        if (one is not null && years.Count > 0)
        {
            section.Session.Report(
                ProblemKind.Inconsistent, $"{section.Path}:guaranteedVolumes", "", "保底水量写 guaranteedVolume(各年相同)或 guaranteedVolumes(分年)之一。",
                "give guaranteedVolume for all years or guaranteedVolumes by year, not both.");
        }

        return new SewageOperation
        {
            FixedCost = section.Figure("fixedCost", Quantities.YearlyFlow),
            DailyCapacity = section.Figure("dailyCapacity", Quantities.DailyVolume),
            ChargePerCubicMetre = section.Figure("chargePerCubicMetre", Quantities.PerCubicMetre),
            VariableCostPerCubicMetre = section.Figure("variableCostPerCubicMetre", Quantities.PerCubicMetre),
            OpeningLoad = Opening(section, loads),
            FinalLoad = Final(section, loads),
            RampYears = RampYears(section, loads),
            ReviewPassThrough = reviewed ? section.FigureOrZero("reviewPassThrough", Quantities.Share) : section.Figure("reviewPassThrough", Quantities.Share),
            ReviewEveryYears = reviewed ? section.IntegerOr("reviewEveryYears", 1, 20, 0) : section.Integer("reviewEveryYears", 1, 20),
            GuaranteedVolumes = years.Count > 0 ? years : one is Figure<Share> share ? [share] : [],
            SludgeCostPerCubicMetre = section.OptionalFigure("sludgeCostPerCubicMetre", Quantities.PerCubicMetre),
        };
    }

    private static WasteOperation Waste(ModelSection section)
    {
        Figure<Number>? power = section.OptionalFigure("powerPerTonne", Quantities.PowerPerTonne);
        Figure<Number>? price = section.OptionalFigure("powerPrice", Quantities.PowerPrice);
        if (power is null != price is null)
        {
            section.Session.Report(
                ProblemKind.Inconsistent, $"{section.Path}:powerPrice", "", "吨垃圾上网电量与上网电价须同时给出。", "powerPerTonne and powerPrice go together.");
        }

        return new WasteOperation
        {
            FixedCost = section.Figure("fixedCost", Quantities.YearlyFlow),
            TonnesPerYear = section.Figure("tonnesPerYear", Quantities.YearlyTonnes),
            GateFeePerTonne = section.Figure("gateFeePerTonne", Quantities.PerTonne),
            PowerSales = power is null ? section.Figure("powerSales", Quantities.YearlyFlow) : section.FigureOrZero("powerSales", Quantities.YearlyFlow),
            GuaranteedVolume = section.Figure("guaranteedVolume", Quantities.Share),
            ReviewPassThrough = section.OptionalFigure("reviewPassThrough", Quantities.Share),
            ReviewEveryYears = section.IntegerOr("reviewEveryYears", 0, 40, 0),
            VariableCostPerTonne = section.OptionalFigure("variableCostPerTonne", Quantities.PerTonne),
            EarmarkedChargePerTonne = section.OptionalFigure("earmarkedChargePerTonne", Quantities.PerTonne),
            PowerPerTonne = power,
            PowerPrice = price,
        };
    }

    private static SupplyOperation Supply(ModelSection section, IReadOnlyList<Figure<Share>> loads) => new()
    {
        FixedCost = section.Figure("fixedCost", Quantities.YearlyFlow),
        NetRevenueAtFullLoad = section.Figure("netRevenueAtFullLoad", Quantities.YearlyFlow),
        OpeningLoad = Opening(section, loads),
        RampYears = RampYears(section, loads),
        PurchasePriceExposure = section.OptionalFigure("purchasePriceExposure", Quantities.Elasticity),
    };

    private static OperationKind Usual(Sector sector) => sector switch
    {
        Sector.Sewage => OperationKind.Sewage,
        Sector.Waste => OperationKind.Waste,
        Sector.Water or Sector.Gas => OperationKind.Supply,
        Sector.Heating => OperationKind.Heating,
        _ => OperationKind.Availability,
    };
}
