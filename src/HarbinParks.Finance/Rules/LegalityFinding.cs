namespace HarbinParks.Finance.Rules;

/// <summary>What a rule says of one deal (合法性意见).</summary>
/// <param name="Deal">Id of the deal.</param>
/// <param name="Rule">The rule, with its id, document, article and how well its text is known.</param>
/// <param name="Severity">What it means for the deal.</param>
/// <param name="Message">Chinese sentence with the figures.</param>
/// <param name="English">The same in English.</param>
/// <param name="Remedy">What would mend it, in Chinese.</param>
/// <param name="EnglishRemedy">The same in English.</param>
public sealed record LegalityFinding(
    string Deal, Rule Rule, LegalitySeverity Severity, string Message, string English, string Remedy, string EnglishRemedy);
