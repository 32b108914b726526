namespace HarbinParks.Finance.Rules;

/// <summary>A parameter of a rule that the user has set otherwise than its pack (规则参数覆盖).</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="RuleName">Its name in Chinese.</param>
/// <param name="Parameter">The parameter, for example <c>threshold</c>.</param>
/// <param name="Before">What the pack says; empty where it says nothing.</param>
/// <param name="After">What holds in this run.</param>
/// <param name="Source">Where it was set: the overlay's file, or <c>--set</c>.</param>
public sealed record AppliedRuleChange(string Rule, string RuleName, string Parameter, string Before, string After, string Source);
