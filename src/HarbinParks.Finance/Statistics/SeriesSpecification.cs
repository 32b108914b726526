namespace HarbinParks.Finance.Statistics;

/// <summary>A quantity that the simulation observes once a period on every path, and what is to be known of it.</summary>
/// <param name="Id">Stable id, unique in the plan.</param>
/// <param name="Periods">Number of periods, at least 1.</param>
/// <remarks>Immutable; <see cref="StatisticsPlan"/> checks it.</remarks>
public sealed record SeriesSpecification(string Id, int Periods)
{
    /// <summary>Lines whose crossing is counted; none unless said.</summary>
    public IReadOnlyList<LineSpecification> Lines { get; init; } = [];

    /// <summary>Whether quantiles are kept; false unless said, because they cost memory and time.</summary>
    public bool Quantiles { get; init; }

    /// <summary>A value near the mean, per period or empty for zeros: subtracted before summing, so that nothing is lost to
    /// cancellation and a series that always equals it has a variance of exactly 0. Use the base case. [periods]</summary>
    public IReadOnlyList<double> Pivots { get; init; } = [];

    /// <summary>Values at which many paths sit exactly, such as a cap; at most 16. They are counted apart from their neighbours.</summary>
    public IReadOnlyList<double> Atoms { get; init; } = [];

    /// <summary>Whether weights other than 0 and 1 occur. Costs memory and time; false unless said.</summary>
    public bool FractionalWeights { get; init; }
}
