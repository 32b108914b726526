using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Warnings;

/// <summary>Makes one level of an entity's indicators (综合等级), by the rule of the pack that is in force in the year.</summary>
internal static class CompositeJudge
{
    /// <summary>Equation 166: payers, platforms, parks, then the city.</summary>
    /// <param name="findings">What the run counted.</param>
    /// <param name="rules">Rules.</param>
    public static IReadOnlyList<CompositeReport> Reports(RunFindings findings, RuleBook rules)
    {
        SimulationPlan plan = findings.Plan;
        Rule?[] inForce = [.. Enumerable.Range(plan.FirstYear, plan.Years).Select(year => InForce(rules, plan.Portfolio.RuleView, year))];
        if (inForce.All(rule => rule is null))
            return [];

        ObservationPlan observed = plan.Observations;
        return
        [
            .. Enumerable.Range(0, plan.Payers.Count).Select(i => Report(findings, inForce, SimulationPlan.EntityOfPayer(i), Enumerable.Range(ObservationPlan.PayerRow(i), ObservationPlan.PayerRows))),
            .. Enumerable.Range(0, plan.Platforms.Count).Select(i => Report(findings, inForce, plan.EntityOfPlatform(i), Enumerable.Range(observed.PlatformRow(i), ObservationPlan.PlatformRows))),
            .. Enumerable.Range(0, plan.Parks.Count).Select(i => Report(findings, inForce, plan.EntityOfPark(i), CoverRows(plan, plan.Portfolio.Parks[i].Id))),
            Report(findings, inForce, 0, Enumerable.Range(observed.CityRow, ObservationPlan.CityRows)),
        ];
    }

    /// <summary>Equation 166: one level of several; none where no member counts.</summary>
    /// <param name="terms">Method, weights and scores.</param>
    /// <param name="levels">Level by indicator id; those without a weight do not count.</param>
    public static WarningLevel? Of(CompositeTerms terms, IReadOnlyDictionary<string, WarningLevel> levels)
    {
        KeyValuePair<string, WarningLevel>[] members = [.. levels.Where(level => terms.Weights.ContainsKey(level.Key))];
        if (members.Length == 0)
            return null;

        if (terms.Method == CompositeMethod.WorstOf)
            return members.Max(member => member.Value);

        double score = members.Sum(member => terms.Weights[member.Key] * (int)member.Value) / members.Sum(member => terms.Weights[member.Key]);
        return score >= terms.Red ? WarningLevel.Red : score >= terms.Orange ? WarningLevel.Orange : score >= terms.Yellow ? WarningLevel.Yellow : WarningLevel.Green;
    }

    private static Rule? InForce(RuleBook rules, RuleView view, int year)
    {
        DateOnly day = view.DayFor(year);
        return rules.Rules.Where(rule => rule.Composite is not null && rule.InForce(day)).MaxBy(rule => rule.InForceFrom);
    }

    /// <summary>A park has no budget of its own: its level is that of the cover ratios of its deals.</summary>
    private static IEnumerable<int> CoverRows(SimulationPlan plan, string park) => Enumerable.Range(0, plan.Portfolio.Deals.Count)
        .Where(deal => plan.Portfolio.Deals[deal].Park == park && plan.Portfolio.Deals[deal] is PppDeal)
        .Select(deal => plan.Observations.DealRow(deal) + ObservationPlan.PlaceOf(ObservationPlan.OfDeal, IndicatorCatalogue.CoverRatio));

    private static CompositeReport Report(RunFindings findings, Rule?[] inForce, int entity, IEnumerable<int> rows)
    {
        SimulationPlan plan = findings.Plan;
        int[] own = [.. rows];
        Dictionary<string, WarningLevel>[] levels = [.. Enumerable.Range(0, plan.Years).Select(year => Levels(findings, own, year))];
        WarningLevel?[] byYear = [.. levels.Select((single, year) => inForce[year] is Rule rule ? Of(rule.Composite!, single) : null)];
        int? headline = null;
        for (int year = 0; year < Math.Min(WarningJudge.HeadlineYears, plan.Years); year++)
        {
            if (byYear[year] is WarningLevel level && (headline is not int best || level > byYear[best]))
                headline = year;
        }

        return new CompositeReport
        {
            EntityKind = plan.Entities[entity].Kind,
            Entity = plan.Entities[entity].Id,
            EntityName = plan.Entities[entity].Name,
            Rule = headline is int first ? inForce[first] : null,
            Level = headline is int year1 ? byYear[year1] : null,
            Year = plan.FirstYear + headline,
            Members = headline is int year2 ? Members(plan, inForce[year2]!.Composite!, levels[year2], byYear[year2]!.Value, own) : [],
            ByYear = byYear,
            AlreadyCrossed =
            [
                .. own.Where(row => Lines(findings, row).Any(line => findings.Crossing(row, line).AlreadyCrossed)).Select(row => plan.Observations.Rows[row].Indicator.Chinese).Distinct(),
            ],
        };
    }

    private static IReadOnlyList<CompositeMember> Members(SimulationPlan plan, CompositeTerms terms, Dictionary<string, WarningLevel> levels, WarningLevel level, int[] rows) =>
    [
        .. rows.Select(row => plan.Observations.Rows[row].Indicator).Distinct()
            .Where(indicator => terms.Weights.ContainsKey(indicator.Id) && levels.TryGetValue(indicator.Id, out WarningLevel own)
                && own > WarningLevel.Green && (terms.Method == CompositeMethod.Weighted || own == level))
            .Select(indicator => new CompositeMember(indicator.Id, indicator.Chinese, levels[indicator.Id])),
    ];

    /// <summary>Worst level of each indicator in a year over its lines and rows; lines crossed at valuation are apart.</summary>
    private static Dictionary<string, WarningLevel> Levels(RunFindings findings, int[] rows, int year)
    {
        Dictionary<string, WarningLevel> levels = new(StringComparer.Ordinal);
        foreach (int row in rows)
        {
            ObservedRow observed = findings.Plan.Observations.Rows[row];
            foreach (int line in Lines(findings, row).Where(line => observed.Lines[line].Drawn[year] && !findings.Crossing(row, line).AlreadyCrossed))
            {
                WarningLevel level = WarningJudge.LevelIn(findings, row, observed.Lines[line], findings.Crossing(row, line), year);
                levels[observed.Indicator.Id] = levels.TryGetValue(observed.Indicator.Id, out WarningLevel known) && known > level ? known : level;
            }
        }

        return levels;
    }

    private static IEnumerable<int> Lines(RunFindings findings, int row)
    {
        IReadOnlyList<ObservedLine> lines = findings.Plan.Observations.Rows[row].Lines;
        return Enumerable.Range(0, lines.Count).Where(line => lines[line].JudgesYears);
    }
}
