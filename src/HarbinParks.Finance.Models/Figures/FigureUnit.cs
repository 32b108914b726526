namespace HarbinParks.Finance.Models.Figures;

/// <summary>Unit in which a figure is held once it is read (基本单位).</summary>
public enum FigureUnit
{
    /// <summary>A plain number.</summary>
    None,

    /// <summary>Yuan (元).</summary>
    Yuan,

    /// <summary>Percent: 4.9 % is held as 4.9, and 60 bp as 0.6.</summary>
    Percent,

    /// <summary>Square metre (m²).</summary>
    SquareMetre,

    /// <summary>Square kilometre (km²).</summary>
    SquareKilometre,

    /// <summary>Cubic metre a day (m³/d).</summary>
    CubicMetrePerDay,

    /// <summary>Tonne a year (t/年).</summary>
    TonnePerYear,

    /// <summary>Yuan per square metre (元/m²).</summary>
    YuanPerSquareMetre,

    /// <summary>Yuan per cubic metre (元/m³).</summary>
    YuanPerCubicMetre,

    /// <summary>Yuan per tonne (元/t).</summary>
    YuanPerTonne,

    /// <summary>Vehicle a day (辆/d).</summary>
    VehiclePerDay,

    /// <summary>Yuan per vehicle (元/辆).</summary>
    YuanPerVehicle,

    /// <summary>Kilowatt-hour per tonne (kWh/t).</summary>
    KilowattHourPerTonne,

    /// <summary>Yuan per kilowatt-hour (元/kWh).</summary>
    YuanPerKilowattHour,

    /// <summary>Household or other user (户).</summary>
    User,

    /// <summary>Yuan per user (元/户).</summary>
    YuanPerUser,

    /// <summary>Person (人).</summary>
    Person,

    /// <summary>Year (年).</summary>
    Year,
}
