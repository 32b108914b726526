namespace HarbinParks.Finance.Sampling;

/// <summary>Indices of the city's yearly draws beyond the ten correlated ones, which come first.</summary>
/// <param name="LandRegime">Uniform of the land regime.</param>
/// <param name="Bonds">Common shock on net new bonds.</param>
/// <param name="HeatTariff">Uniform of the heat tariff's jump.</param>
/// <param name="WaterTariff">Uniform of the water tariff's jump.</param>
internal readonly record struct CityDraws(int LandRegime, int Bonds, int HeatTariff, int WaterTariff)
{
    /// <summary>City factors with correlated innovations.</summary>
    public const int Correlated = 10;

    /// <summary>The fixed places of the city's draws in every plan.</summary>
    public static CityDraws Fixed { get; } = new(Correlated, Correlated + 1, Correlated + 2, Correlated + 3);
}
