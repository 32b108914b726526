using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>Terms of collection and performance, common to all companies.</summary>
public sealed record ServiceInputs
{
    /// <summary>Mean collection rate.</summary>
    public required Input CollectionMean { get; init; }

    /// <summary>Persistence of the collection rate.</summary>
    public required Input CollectionPersistence { get; init; }

    /// <summary>Volatility of the collection rate.</summary>
    public required Input CollectionVolatility { get; init; }

    /// <summary>Lowest collection rate.</summary>
    public required Input CollectionFloor { get; init; }

    /// <summary>Highest collection rate.</summary>
    public required Input CollectionCap { get; init; }

    /// <summary>Mean of the performance score before truncation.</summary>
    public required Input PerformanceMean { get; init; }

    /// <summary>Deviation of it.</summary>
    public required Input PerformanceDeviation { get; init; }

    /// <summary>Normal probability of the floor.</summary>
    public required Input PerformanceLower { get; init; }

    /// <summary>Normal probability between floor and 1.</summary>
    public required Input PerformanceWidth { get; init; }
}
