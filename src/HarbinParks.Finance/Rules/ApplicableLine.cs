namespace HarbinParks.Finance.Rules;

/// <summary>A line that judges an indicator in one calendar year (适用线).</summary>
/// <param name="Rule">The rule that draws it.</param>
/// <param name="Kind">What the line is in that year: a ceiling that has ended is only a notice.</param>
/// <param name="Threshold">The line, in the indicator's unit (fraction or ratio).</param>
/// <param name="Alerts">Yearly probabilities from which a warning is yellow, orange, red.</param>
/// <param name="IsReference">The rule has ended and is shown for stock deals only (存量参照线).</param>
public sealed record ApplicableLine(Rule Rule, RuleKind Kind, double Threshold, AlertProbabilities Alerts, bool IsReference)
{
    /// <summary>Name in Chinese, as printed on a chart's line; says when the rule has ended.</summary>
    public string Name => IsReference ? Rule.Name + "(规则已失效,存量参照线)" : Rule.Name;
}
