using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Level of a yearly probability by the alert probabilities that a line has in a year.</summary>
/// <param name="Alerts">Probabilities of yellow, orange and red.</param>
/// <param name="BaseCaseIsRed">Crossing in the base case is red whatever the probability: so it is for a ceiling in force.</param>
internal sealed record LevelScale(AlertProbabilities Alerts, bool BaseCaseIsRed)
{
    /// <summary>The scale of a line in a year: the rule's own while it is in force, that of a notice where it is only a reference.</summary>
    /// <param name="line">The line.</param>
    /// <param name="index">Place of the year.</param>
    public static LevelScale In(CrossingReport line, int index) =>
        line.Reference[index] ? new(AlertProbabilities.Notice, false) : new(line.Alerts, line.Kind == RuleKind.Ceiling);

    /// <summary>The level of a probability.</summary>
    /// <param name="probability">Probability of crossing in the year, fraction.</param>
    /// <param name="crossedInBaseCase">Whether the base case crosses in that year.</param>
    public WarningLevel Of(double probability, bool crossedInBaseCase) =>
        probability >= Alerts.Red || (BaseCaseIsRed && crossedInBaseCase) ? WarningLevel.Red
        : probability >= Alerts.Orange ? WarningLevel.Orange
        : probability >= Alerts.Yellow ? WarningLevel.Yellow
        : WarningLevel.Green;
}
