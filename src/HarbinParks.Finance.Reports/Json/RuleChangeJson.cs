using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Json;

/// <summary>Writes the parameters of rules that the user has set otherwise than the packs (规则参数覆盖), in results and manifest alike.</summary>
internal static class RuleChangeJson
{
    /// <summary>Writes the list; it is empty where the packs hold as they stand.</summary>
    /// <param name="json">Writer.</param>
    /// <param name="changes">Changes.</param>
    public static void Write(ResultsJson json, IReadOnlyList<AppliedRuleChange> changes)
    {
        json.OpenListAt("ruleChanges");
        foreach (AppliedRuleChange change in changes)
        {
            json.OpenObject($"{change.Rule}:{change.Parameter}");
            json.Text("rule", change.Rule);
            json.Text("ruleName", change.RuleName);
            json.Text("parameter", change.Parameter);
            json.Text("before", change.Before);
            json.Text("after", change.After);
            json.Text("source", change.Source);
            json.CloseObject();
        }

        json.CloseList();
    }
}
