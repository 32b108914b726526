using System.Globalization;

namespace HarbinParks.Finance.Models.Figures;

/// <summary>Writes values with their unit for messages.</summary>
internal static class UnitName
{
    /// <summary>A value with the unit in which a person would write it.</summary>
    public static string Write(double value, FigureUnit unit)
    {
        (double factor, string name) = unit switch
        {
            FigureUnit.Yuan => Math.Abs(value) >= 1e8 ? (1e8, " 亿元") : (1e4, " 万元"),
            FigureUnit.Percent => (1, " %"),
            FigureUnit.SquareMetre => (1e4, " 万 m²"),
            FigureUnit.SquareKilometre => (1, " km²"),
            FigureUnit.CubicMetrePerDay => (1e4, " 万 m³/d"),
            FigureUnit.TonnePerYear => (1e4, " 万 t/年"),
            FigureUnit.YuanPerSquareMetre => (1, " 元/m²"),
            FigureUnit.YuanPerCubicMetre => (1, " 元/m³"),
            FigureUnit.YuanPerTonne => (1, " 元/t"),
            FigureUnit.VehiclePerDay => (1, " 辆/d"),
            FigureUnit.YuanPerVehicle => (1, " 元/辆"),
            FigureUnit.KilowattHourPerTonne => (1, " kWh/t"),
            FigureUnit.YuanPerKilowattHour => (1, " 元/kWh"),
            FigureUnit.User => (1, " 户"),
            FigureUnit.YuanPerUser => (1, " 元/户"),
            FigureUnit.Person => (1e4, " 万人"),
            FigureUnit.Year => (1, " 年"),
            _ => (1d, ""),
        };
        return (value / factor).ToString("#,0.######", CultureInfo.InvariantCulture) + name;
    }

    /// <summary>A range, open where a bound is infinite.</summary>
    public static string WriteRange(double least, double most, FigureUnit unit) => (double.IsFinite(least), double.IsFinite(most)) switch
    {
        (true, true) => $"{Write(least, unit)}–{Write(most, unit)}",
        (true, false) => $"≥ {Write(least, unit)}",
        _ => $"≤ {Write(most, unit)}",
    };
}
