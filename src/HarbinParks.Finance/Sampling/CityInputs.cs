using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Sampling;

/// <summary>Terms of the city's drivers, units off.</summary>
public sealed record CityInputs
{
    /// <summary>Lower Cholesky factor of the correlation of yearly innovations, row by row [factor][factor ≤ row].</summary>
    public required Input[][] Cholesky { get; init; }

    /// <summary>Growth of own revenue, transfers, consumer prices, construction cost: persistence, volatility, opening deviation.</summary>
    public required GrowthInputs Revenue { get; init; }

    /// <summary>Net transfers.</summary>
    public required GrowthInputs Transfers { get; init; }

    /// <summary>Consumer prices.</summary>
    public required GrowthInputs Inflation { get; init; }

    /// <summary>Construction cost.</summary>
    public required GrowthInputs ConstructionCost { get; init; }

    /// <summary>Consumer prices on trend by period, base year 1.</summary>
    public required Input[] PriceTrend { get; init; }

    /// <summary>Long-run level of the long rate.</summary>
    public required Input RateLevel { get; init; }

    /// <summary>e^−a of the long rate.</summary>
    public required Input RateDecay { get; init; }

    /// <summary>Standard deviation of one yearly step of the long rate.</summary>
    public required Input RateStep { get; init; }

    /// <summary>Lowest rate read.</summary>
    public required Input RateFloor { get; init; }

    /// <summary>Long rate at valuation.</summary>
    public required Input RateStart { get; init; }

    /// <summary>Land market: multiple of its trend.</summary>
    public required Input LandLevel { get; init; }

    /// <summary>1 where the land market starts in a bust.</summary>
    public required Input LandStartRegime { get; init; }

    /// <summary>Yearly drift of the log deviation in a normal market.</summary>
    public required Input LandNormalDrift { get; init; }

    /// <summary>Yearly drift in a bust.</summary>
    public required Input LandBustDrift { get; init; }

    /// <summary>Part of the deviation lost a year.</summary>
    public required Input LandReversion { get; init; }

    /// <summary>Volatility of the deviation.</summary>
    public required Input LandVolatility { get; init; }

    /// <summary>Probability of turning to a bust.</summary>
    public required Input LandToBust { get; init; }

    /// <summary>Probability of leaving a bust.</summary>
    public required Input LandOutOfBust { get; init; }

    /// <summary>Coal price.</summary>
    public required ReversionInputs Coal { get; init; }

    /// <summary>Gas price.</summary>
    public required ReversionInputs Gas { get; init; }

    /// <summary>Persistence of industrial activity.</summary>
    public required Input IndustryPersistence { get; init; }

    /// <summary>Volatility of industrial activity.</summary>
    public required Input IndustryVolatility { get; init; }

    /// <summary>Volatility of degree-days.</summary>
    public required Input ColdVolatility { get; init; }

    /// <summary>Yearly probability of a tariff jump.</summary>
    public required Input TariffJumpProbability { get; init; }

    /// <summary>Size of a tariff jump.</summary>
    public required Input TariffJumpSize { get; init; }
}
