namespace HarbinParks.Finance;

/// <summary>Distribution of one quantity over the paths on which it is defined.</summary>
public sealed record DistributionReport
{
    /// <summary>Value in the base case; null where undefined there.</summary>
    public required double? BaseCase { get; init; }

    /// <summary>Mean with its error.</summary>
    public required EstimateReport Mean { get; init; }

    /// <summary>Share of paths on which the quantity is defined.</summary>
    public required double DefinedShare { get; init; }

    /// <summary>Quantiles at 5, 25, 50, 75, 95 and 99 %, or null where not kept.</summary>
    public required IReadOnlyList<double>? Quantiles { get; init; }

    /// <summary>Probability of being below 1.0 and below 1.2, where the quantity is a cover ratio: by line id.</summary>
    public required IReadOnlyList<CrossingReport> Crossings { get; init; }
}
