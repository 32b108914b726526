namespace HarbinParks.Finance.Rules;

/// <summary>All rules that the packs know, with their dates (规则库).</summary>
/// <param name="Packs">Titles of the packs, in the order read.</param>
/// <param name="Rules">Rules, ids unique.</param>
public sealed record RuleBook(IReadOnlyList<string> Packs, IReadOnlyList<Rule> Rules);
