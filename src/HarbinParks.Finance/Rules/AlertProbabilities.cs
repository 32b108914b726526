namespace HarbinParks.Finance.Rules;

/// <summary>Yearly probabilities from which a warning has a level.</summary>
/// <param name="Yellow">From here yellow (黄), fraction.</param>
/// <param name="Orange">From here orange (橙), fraction.</param>
/// <param name="Red">From here red (红), fraction.</param>
public sealed record AlertProbabilities(double Yellow, double Orange, double Red);
