using System.Globalization;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads the operating terms of heating.</summary>
internal static class HeatingReading
{
    /// <summary>Heating terms.</summary>
    public static HeatingOperation Heating(ModelSection section, IReadOnlyList<Figure<Share>> loads)
    {
        Figure<Number> final = section.Figure("finalArea", Quantities.Area);
        return new HeatingOperation
        {
            FixedCost = section.Figure("fixedCost", Quantities.YearlyFlow),
            OpeningArea = loads.Count > 0 ? new Figure<Number>(Number.Of(final.Value.Value * loads[0].Value.Fraction), final.Origin) : section.Figure("openingArea", Quantities.Area),
            FinalArea = final,
            RampYears = OperationReading.RampYears(section, loads),
            PricePerSquareMetre = section.Figure("pricePerSquareMetre", Quantities.PerSquareMetre),
            FuelPerSquareMetre = section.Figure("fuelPerSquareMetre", Quantities.PerSquareMetre),
            BoughtHeatPerSquareMetre = section.Figure("boughtHeatPerSquareMetre", Quantities.PerSquareMetre),
            OtherVariablePerSquareMetre = section.Figure("otherVariablePerSquareMetre", Quantities.PerSquareMetre),
            FuelKind = section.OptionalText("fuelKind") is null ? FuelKind.Coal : section.Choice<FuelKind>("fuelKind") ?? FuelKind.Coal,
            BoughtHeatMetered = section.OptionalText("boughtHeatMetered") is not null && section.Flag("boughtHeatMetered"),
            ConnectionFeePerSquareMetre = section.OptionalFigure("connectionFeePerSquareMetre", Quantities.PerSquareMetre),
            FuelLink = Link(section.OptionalSection("fuelLink")),
            Season = Season(section.OptionalSection("season")),
        };
    }

    private static FuelLink? Link(ModelSection? section) => section is null ? null : new FuelLink(
        section.Figure("share", Quantities.Share),
        section.IntegerOr("lagYears", 0, 4, 1),
        section.OptionalText("paidByGovernment") is not null && section.Flag("paidByGovernment"));

    private static HeatingSeason? Season(ModelSection? section)
    {
        if (section is null)
            return null;

        (int startMonth, int startDay) = Day(section, "start");
        (int endMonth, int endDay) = Day(section, "end");
        Figure<Share> early = section.Figure("feesBeforeYearEnd", Quantities.Share);
        if (startMonth * 100 + startDay <= endMonth * 100 + endDay)
        {
            section.Session.Report(
                ProblemKind.Inconsistent, $"{section.Path}:end", section.OptionalText("end") ?? "", "采暖期跨年:止日应早于起日,如 10-20 至 04-20。", "a season straddles the year: it ends on an earlier day than it starts, as 10-20 to 04-20.");
            return new HeatingSeason(10, 20, 4, 20, early);
        }

        return new HeatingSeason(startMonth, startDay, endMonth, endDay, early);
    }

    private static (int Month, int Day) Day(ModelSection section, string key)
    {
        string text = section.Text(key);
        if (DateOnly.TryParseExact("2015-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return (day.Month, day.Day);

        if (text.Length > 0)
            section.Session.Report(ProblemKind.Date, $"{section.Path}:{key}", text, "写作 月-日,如 10-20。", "written month-day, for example 10-20.");

        return key == "start" ? (10, 20) : (4, 20);
    }
}
