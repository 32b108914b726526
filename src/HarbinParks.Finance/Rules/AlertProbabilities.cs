namespace HarbinParks.Finance.Rules;

/// <summary>Yearly probabilities from which a warning has a level.</summary>
/// <param name="Yellow">From here yellow (黄), fraction.</param>
/// <param name="Orange">From here orange (橙), fraction.</param>
/// <param name="Red">From here red (红), fraction.</param>
public sealed record AlertProbabilities(double Yellow, double Orange, double Red)
{
    /// <summary>For a ceiling: at 5 % the usual confidence of 95 % is lost, at 10 % the line is red.</summary>
    public static AlertProbabilities Ceiling { get; } = new(0.01, 0.05, 0.10);

    /// <summary>For lines that are watched: notices, bands, lines of the market, and ceilings that have ended.</summary>
    public static AlertProbabilities Notice { get; } = new(0.10, 0.25, 0.50);

    /// <summary>What holds for a kind of rule where its pack states nothing else.</summary>
    /// <param name="kind">Kind of the rule.</param>
    public static AlertProbabilities For(RuleKind kind) => kind == RuleKind.Ceiling ? Ceiling : Notice;
}
