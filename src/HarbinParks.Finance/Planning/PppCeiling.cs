using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Planning;

/// <summary>The ceiling on the PPP payment share that room is measured against (PPP 支出红线).</summary>
public static class PppCeiling
{
    /// <summary>The lowest ceiling of the rules, moved by the user or not; the usual one where they have none.</summary>
    /// <param name="rules">Rules.</param>
    public static double Of(RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Rules
            .Where(rule => rule.Kind == RuleKind.Ceiling && rule.Indicator == IndicatorCatalogue.PppShare.Id)
            .Min(rule => rule.Threshold) ?? PppRoom.UsualLine;
    }
}
