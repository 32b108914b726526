namespace HarbinParks.Finance.Rules;

/// <summary>What the plan audit found in the figures of a planning document (规划数据提示). Nothing is corrected.</summary>
/// <param name="Rule">Id of the audit rule, for example <c>growth</c>.</param>
/// <param name="Kind">What the finding is.</param>
/// <param name="Entity">Park, class of parks, column, or the whole, that it is about.</param>
/// <param name="Message">Chinese sentence with the figures.</param>
/// <param name="English">The same in English.</param>
/// <param name="Place">Place in the document.</param>
public sealed record PlanFinding(string Rule, FindingKind Kind, string Entity, string Message, string English, string Place);
