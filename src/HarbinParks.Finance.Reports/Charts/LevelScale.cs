namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Level of a yearly probability for the PPP line: a ceiling while its rule is in force, a reference afterwards.</summary>
/// <param name="Yellow">From here yellow, fraction.</param>
/// <param name="Orange">From here orange, fraction.</param>
/// <param name="Red">From here red, fraction.</param>
/// <param name="BaseCaseIsRed">Crossing in the base case is red whatever the probability.</param>
internal sealed record LevelScale(double Yellow, double Orange, double Red, bool BaseCaseIsRed)
{
    /// <summary>A ceiling in force: 1, 5 and 10 %.</summary>
    public static LevelScale Ceiling { get; } = new(0.01, 0.05, 0.10, true);

    /// <summary>A line shown only as a reference: 10, 25 and 50 %.</summary>
    public static LevelScale Reference { get; } = new(0.10, 0.25, 0.50, false);

    /// <summary>The level of a probability.</summary>
    /// <param name="probability">Probability of crossing in the year, fraction.</param>
    /// <param name="crossedInBaseCase">Whether the base case crosses in that year.</param>
    public WarningLevel Of(double probability, bool crossedInBaseCase) =>
        probability >= Red || (BaseCaseIsRed && crossedInBaseCase) ? WarningLevel.Red
        : probability >= Orange ? WarningLevel.Orange
        : probability >= Yellow ? WarningLevel.Yellow
        : WarningLevel.Green;
}
