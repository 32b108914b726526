using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Rules;

/// <summary>A finding of legality on a deal, a platform or a budget level (合法性发现).</summary>
/// <param name="Matter">What it is about.</param>
/// <param name="EntityKind">"deal", "platform" or "payer".</param>
/// <param name="Entity">Id of the entity.</param>
/// <param name="EntityName">Its name in Chinese.</param>
/// <param name="Rule">The rule that it meets.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">Chinese sentence with the figures found.</param>
/// <param name="English">The same in English, with the remedy.</param>
/// <param name="Remedy">What would mend it, in Chinese.</param>
public sealed record LegalityFinding(
    LegalityMatter Matter,
    string EntityKind,
    string Entity,
    string EntityName,
    Rule Rule,
    LegalitySeverity Severity,
    string Message,
    string English,
    string Remedy)
{
    /// <summary>A finding on a deal.</summary>
    internal static LegalityFinding On(Deal deal, LegalityMatter matter, Rule rule, LegalitySeverity severity, string message, string english, string remedy) =>
        new(matter, "deal", deal.Id, deal.Name, rule, severity, message, english, remedy);

    /// <summary>A finding on a platform.</summary>
    internal static LegalityFinding On(Platform platform, LegalityMatter matter, Rule rule, LegalitySeverity severity, string message, string english, string remedy) =>
        new(matter, "platform", platform.Id, platform.Name, rule, severity, message, english, remedy);

    /// <summary>A finding on a budget level.</summary>
    internal static LegalityFinding On(Payer payer, LegalityMatter matter, Rule rule, LegalitySeverity severity, string message, string english, string remedy) =>
        new(matter, "payer", payer.Id, payer.Name, rule, severity, message, english, remedy);
}
