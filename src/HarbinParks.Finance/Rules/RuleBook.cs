using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Rules;

/// <summary>All rules that the packs know, with their dates (规则库).</summary>
/// <param name="Packs">Titles of the packs, in the order read.</param>
/// <param name="Rules">Rules, ids unique.</param>
public sealed record RuleBook(IReadOnlyList<string> Packs, IReadOnlyList<Rule> Rules)
{
    private const int YearDigits = 4;

    /// <summary>Parameters that the user has set otherwise than the packs (规则参数覆盖); the rules bear them already.</summary>
    public IReadOnlyList<AppliedRuleChange> Changes { get; init; } = [];

    /// <summary>Lines that judge an indicator in a calendar year, lowest first.</summary>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="view">Which rules judge which year.</param>
    /// <remarks>A year is judged by the rules in force on its last day, or by those of the frozen date. A line is drawn only from
    /// the year in which it is in force. A ceiling that has ended and is kept for stock deals comes back as a notice. A gate is
    /// among the lines, but judges the day of a signature: it is never crossed by a year.</remarks>
    public IReadOnlyList<ApplicableLine> LinesOf(string indicator, int year, RuleView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        DateOnly day = view.DayFor(year);
        List<ApplicableLine> lines = [];
        foreach (Rule rule in Rules)
        {
            if (rule.Indicator != indicator || rule.Threshold is not double line)
            {
                continue;
            }

            if (rule.InForce(day))
            {
                lines.Add(new ApplicableLine(rule, rule.Kind, line, rule.Alerts, IsReference: false));
            }
            else if (rule is { Kind: RuleKind.Ceiling, ReferenceAfterEnd: true } && rule.EndedOn <= day)
            {
                lines.Add(new ApplicableLine(rule, RuleKind.Notice, line, AlertProbabilities.Notice, IsReference: true));
            }
        }

        return [.. lines.OrderBy(line => line.Threshold).ThenBy(line => line.Rule.Id, StringComparer.Ordinal)];
    }

    /// <summary>The rule of an id, or null where no pack has it.</summary>
    /// <param name="id">Id, for example <c>ppp-10</c>.</param>
    public Rule? Find(string id) => Rules.FirstOrDefault(rule => rule.Id == id);

    /// <summary>The rule that states a duty on a day, or null where no pack has one in force.</summary>
    /// <param name="duty">Name of the duty, for example <c>capital-road</c>.</param>
    /// <param name="day">Day asked for.</param>
    /// <remarks>A duty that later law changes keeps its name, with the year behind it: <c>capital-road-2015</c>,
    /// <c>capital-road-2019</c>. Of several in force the newest holds.</remarks>
    public Rule? InForce(string duty, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return Rules.Where(rule => States(rule.Id, duty) && rule.InForce(day)).MaxBy(rule => rule.InForceFrom);
    }

    private static bool States(string id, string duty) =>
        id == duty
        || (id.Length == duty.Length + 1 + YearDigits
            && id.StartsWith(duty + "-", StringComparison.Ordinal)
            && id[^YearDigits..].All(char.IsAsciiDigit));
}
