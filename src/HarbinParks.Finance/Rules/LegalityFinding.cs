namespace HarbinParks.Finance.Rules;

/// <summary>A finding of legality on one deal (合法性发现).</summary>
/// <param name="Deal">Id of the deal.</param>
/// <param name="DealName">Its name in Chinese.</param>
/// <param name="Rule">The rule that it meets.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">Chinese sentence with the figures found.</param>
/// <param name="English">The same in English.</param>
/// <param name="Remedy">What would mend it, in Chinese.</param>
public sealed record LegalityFinding(string Deal, string DealName, Rule Rule, LegalitySeverity Severity, string Message, string English, string Remedy);
