using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Affordability;

/// <summary>A line on the share of PPP payments, whether it is a ceiling, a notice or a gate (占比分档): 5, 7 and 10 % in the packs.</summary>
/// <param name="Threshold">The line, a fraction.</param>
/// <param name="Rule">The rule that stands for it: of several with the same line a ceiling goes before a notice, and that before a gate.</param>
/// <param name="States">What the line is in each simulated year.</param>
public sealed record ShareBand(double Threshold, Rule Rule, IReadOnlyList<BandState> States)
{
    private static readonly RuleKind[] _byWeight = [RuleKind.Ceiling, RuleKind.Notice, RuleKind.Gate];

    /// <summary>Equation 155: all lines that the packs draw on the share, lowest first.</summary>
    /// <param name="rules">Rules.</param>
    /// <param name="portfolio">Years and view.</param>
    public static IReadOnlyList<ShareBand> Of(RuleBook rules, Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(portfolio);
        List<ShareBand> bands = [];
        foreach (IGrouping<double, Rule> line in rules.Rules.Where(rule => rule.Indicator == IndicatorCatalogue.PppShare.Id && rule.Threshold is not null && Array.IndexOf(_byWeight, rule.Kind) >= 0)
            .GroupBy(rule => rule.Threshold!.Value).OrderBy(group => group.Key))
        {
            Rule rule = line.OrderBy(one => Array.IndexOf(_byWeight, one.Kind)).ThenBy(one => one.Id, StringComparer.Ordinal).First();
            bands.Add(new ShareBand(line.Key, rule, [.. Enumerable.Range(portfolio.FirstYear, portfolio.Years).Select(year => StateOf(rule, rules.LinesOf(rule.Indicator!, year, portfolio.RuleView)))]));
        }

        return bands;
    }

    private static BandState StateOf(Rule rule, IReadOnlyList<ApplicableLine> lines)
        => lines.FirstOrDefault(line => line.Rule.Id == rule.Id) is not ApplicableLine line ? BandState.NotInForce : line.IsReference ? BandState.Reference : BandState.InForce;
}
