using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of the city. One per lane group; stations read and write it.</summary>
internal struct CityState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Deviation of revenue growth from its mean.</summary>
    public T RevenueDeviation;

    /// <summary>Sum of those deviations: log deviation of the level.</summary>
    public T RevenueLevel;

    /// <summary>Deviation of transfer growth.</summary>
    public T TransferDeviation;

    /// <summary>Sum of those deviations.</summary>
    public T TransferLevel;

    /// <summary>Deviation of inflation.</summary>
    public T PriceDeviation;

    /// <summary>Sum of those deviations.</summary>
    public T PriceLevel;

    /// <summary>Consumer prices, base year 1.</summary>
    public T PriceIndex;

    /// <summary>The same a year before.</summary>
    public T PriceIndexBefore;

    /// <summary>Deviation of construction-cost growth.</summary>
    public T CostDeviation;

    /// <summary>Sum of those deviations.</summary>
    public T CostLevel;

    /// <summary>Construction cost against its expected path.</summary>
    public T CostIndex;

    /// <summary>Long rate before its floor.</summary>
    public T Rate;

    /// <summary>Long rate as read.</summary>
    public T LongRate;

    /// <summary>1 in a bust of the land market.</summary>
    public T LandRegime;

    /// <summary>Log deviation of the land market.</summary>
    public T LandDeviation;

    /// <summary>Land market against its trend.</summary>
    public T LandMarket;

    /// <summary>Log deviation of the coal price.</summary>
    public T Coal;

    /// <summary>Log deviation of the gas price.</summary>
    public T Gas;

    /// <summary>Rise of the gas price in the year.</summary>
    public T GasRise;

    /// <summary>Gas price against its trend.</summary>
    public T GasIndex;

    /// <summary>Log deviation of industrial activity.</summary>
    public T Industry;

    /// <summary>Coal price against its trend.</summary>
    public T CoalPrice;

    /// <summary>Degree-days of the year against their trend.</summary>
    public T DegreeDays;

    /// <summary>Coal price × degree-days, both against their trend.</summary>
    public T FuelIndex;

    /// <summary>Common shock on net new bonds, standard normal.</summary>
    public T BondShock;

    /// <summary>Residents' heat tariff, base year 1.</summary>
    public T HeatTariff;

    /// <summary>Residents' water tariff, base year 1.</summary>
    public T WaterTariff;
}
