using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Planning;

/// <summary>A line that judges an observed row.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Drawn">By period: whether the line is drawn in it.</param>
/// <param name="Reference">By period: whether the rule has ended and the line is only shown.</param>
public sealed record ObservedLine(Rule Rule, IReadOnlyList<bool> Drawn, IReadOnlyList<bool> Reference)
{
    /// <summary>Whether it judges years, and so may warn: a gate judges a signature, a target is reached or missed.</summary>
    public bool JudgesYears => Rule.Kind is not (RuleKind.Gate or RuleKind.Target);
}
