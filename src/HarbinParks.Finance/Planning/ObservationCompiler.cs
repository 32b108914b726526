using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles what a run observes: rows by entity and indicator, with the lines that judge them year by year.</summary>
internal static class ObservationCompiler
{
    /// <summary>The observation plan.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="rules">Rules whose lines are drawn.</param>
    /// <param name="entities">Number of entities of the plan; perimeters are the last of them.</param>
    /// <param name="hasCityOutput">Whether the output of all parks is summed up.</param>
    public static ObservationPlan Plan(Portfolio portfolio, RuleBook rules, int entities, bool hasCityOutput)
    {
        // A line depends on the indicator and the year, not on whose figure it judges: once per indicator, not once per row.
        Dictionary<string, IReadOnlyList<ObservedLine>> drawn = new(StringComparer.Ordinal);
        IReadOnlyList<ObservedLine> LinesOf(string indicator)
        {
            if (!drawn.TryGetValue(indicator, out IReadOnlyList<ObservedLine>? lines))
            {
                lines = Lines(portfolio, rules, indicator);
                drawn.Add(indicator, lines);
            }

            return lines;
        }

        IReadOnlyList<ObservedLine> gates = Gates(portfolio, rules);
        List<ObservedRow> rows = [];
        int entity = 1;
        foreach (Payer payer in portfolio.Payers)
        {
            rows.AddRange(ObservationPlan.OfPayer.Select(indicator => indicator == IndicatorCatalogue.PppRoom
                ? Row(portfolio, LinesOf, entity, PppRoom.At(PppCeiling.Of(rules)))
                : indicator == IndicatorCatalogue.DebtToGdp && (payer.GrossDomesticProduct is null || portfolio.Drivers.Product is null)
                ? Undefined(entity, indicator)
                : WithGates(Row(portfolio, LinesOf, entity, indicator), gates)));
            entity++;
        }

        int firstPark = entity;
        entity += portfolio.Parks.Count;
        foreach (Platform _ in portfolio.Platforms)
        {
            rows.AddRange(ObservationPlan.OfPlatform.Select(indicator => Row(portfolio, LinesOf, entity, indicator)));
            entity++;
        }

        for (int park = 0; park < portfolio.Parks.Count; park++)
        {
            int index = park;
            rows.AddRange(ObservationPlan.OfPark.Select(indicator => indicator == IndicatorCatalogue.ParkOutput
                ? OutputRow(portfolio, firstPark + index, portfolio.Parks[index].Output is not null && portfolio.Drivers.Park.OutputGrowth is not null, TargetOf(portfolio, index))
                : Row(portfolio, LinesOf, firstPark + index, indicator)));
        }

        foreach (Deal _ in portfolio.Deals)
        {
            rows.AddRange(ObservationPlan.OfDeal.Select(indicator => DealRow(portfolio, LinesOf, entity, indicator)));
            entity++;
        }

        // The law tests per level: the consolidated city is information and has no lines but the bands, and debt to the product of its territory.
        rows.AddRange(ObservationPlan.OfCity.Select(indicator => indicator == IndicatorCatalogue.ParkOutput
            ? OutputRow(portfolio, 0, hasCityOutput, portfolio.Plan?.Whole)
            : indicator == IndicatorCatalogue.DebtToGdp && portfolio.Drivers.Product?.WholeCity is null
            ? Undefined(0, indicator)
            : indicator == IndicatorCatalogue.DebtRatioWide || indicator == IndicatorCatalogue.DebtToGdp
            ? Row(portfolio, LinesOf, 0, indicator)
            : new ObservedRow(0, indicator, AtEnd: false, Quantiles: true, Partial: false, Own(indicator, portfolio.Years))));

        // A perimeter without a budget has no ratio of its own.
        int perimeters = portfolio.Perimeters.Count;
        for (int i = 0; i < perimeters; i++)
        {
            int number = entities - perimeters + i;
            bool budget = portfolio.Perimeters[i].Payers.Count > 0;
            rows.AddRange(ObservationPlan.OfPerimeter.Select(indicator => new ObservedRow(
                number, indicator, AtEnd: false, Quantiles: true, Partial: indicator == IndicatorCatalogue.ConsolidatedDebtRatio && !budget, Own(indicator, portfolio.Years))));
        }

        return new ObservationPlan
        {
            Payers = portfolio.Payers.Count,
            Platforms = portfolio.Platforms.Count,
            Parks = portfolio.Parks.Count,
            Deals = portfolio.Deals.Count,
            Rows = rows,
            Conditions = Conditions(portfolio, rows),
        };
    }

    /// <summary>Per payer: the PPP ceiling, and the lowest band of wide debt that the base year has not reached.</summary>
    private static List<Condition> Conditions(Portfolio portfolio, List<ObservedRow> rows)
    {
        List<Condition> conditions = [];
        for (int payer = 0; payer < portfolio.Payers.Count; payer++)
        {
            for (int row = ObservationPlan.PayerRow(payer); row < ObservationPlan.PayerRow(payer) + ObservationPlan.PayerRows; row++)
            {
                double? today = OpeningPosition.Of(portfolio, payer, rows[row].Indicator);
                ObservedLine? line = rows[row].Indicator == IndicatorCatalogue.PppShare
                    ? rows[row].Lines.LastOrDefault(line => line.JudgesYears)
                    : rows[row].Indicator == IndicatorCatalogue.DebtRatioWide
                        ? rows[row].Lines.FirstOrDefault(line => today is not double value || !line.Rule.IsCrossedBy(value))
                        : null;
                if (line is not null)
                    conditions.Add(new Condition(payer, row, line.Rule));
            }
        }

        return conditions;
    }

    private static ObservedRow Row(Portfolio portfolio, Func<string, IReadOnlyList<ObservedLine>> lines, int entity, Indicator indicator)
        => new(entity, indicator, AtEnd: false, Quantiles: true, Partial: false, [.. lines(indicator.Id), .. Own(indicator, portfolio.Years)]);

    /// <summary>A row of an entity that has no such figure: partial, its weights stay 0, and no line judges it.</summary>
    private static ObservedRow Undefined(int entity, Indicator indicator) => new(entity, indicator, AtEnd: false, Quantiles: true, Partial: true, []);

    private static PlanTarget? TargetOf(Portfolio portfolio, int park) => portfolio.Plan?.Targets.FirstOrDefault(target => target.Entity == portfolio.Parks[park].Id);

    /// <summary>Output of a park or of all, with the target of the plan as a line of the target's year.</summary>
    private static ObservedRow OutputRow(Portfolio portfolio, int entity, bool isKnown, PlanTarget? target)
    {
        ObservedRow row = Undefined(entity, IndicatorCatalogue.ParkOutput);
        return isKnown ? row with { Partial = false, Lines = target is null ? [] : TargetLine.Of(portfolio, target) } : row;
    }

    private static ObservedRow DealRow(Portfolio portfolio, Func<string, IReadOnlyList<ObservedLine>> lines, int entity, Indicator indicator)
    {
        bool cover = indicator == IndicatorCatalogue.CoverRatio || indicator == IndicatorCatalogue.MinimumCover;
        bool atEnd = indicator == IndicatorCatalogue.MinimumCover || indicator == IndicatorCatalogue.Unfunded || indicator == IndicatorCatalogue.Default;
        return new ObservedRow(
            entity,
            indicator,
            atEnd,
            Quantiles: indicator == IndicatorCatalogue.MinimumCover,
            Partial: cover,
            cover ? lines(IndicatorCatalogue.CoverRatio.Id) : Own(indicator, portfolio.Years));
    }

    private static IReadOnlyList<ObservedLine> Lines(Portfolio portfolio, RuleBook rules, string indicator)
    {
        Dictionary<string, (Rule Rule, bool[] Drawn, bool[] Reference)> lines = new(StringComparer.Ordinal);
        for (int t = 0; t < portfolio.Years; t++)
        {
            foreach (ApplicableLine line in rules.LinesOf(indicator, portfolio.FirstYear + t, portfolio.RuleView))
            {
                // A gate judges the day of a signature, not a year: it stands behind the lines of the levels, see Gates.
                if (line.Kind == RuleKind.Gate)
                    continue;

                if (!lines.TryGetValue(line.Rule.Id, out (Rule Rule, bool[] Drawn, bool[] Reference) entry))
                {
                    entry = (line.Rule, new bool[portfolio.Years], new bool[portfolio.Years]);
                    lines.Add(line.Rule.Id, entry);
                }

                entry.Drawn[t] = true;
                entry.Reference[t] = line.IsReference;
            }
        }

        return [.. lines.Values.OrderBy(line => line.Rule.Threshold).ThenBy(line => line.Rule.Id, StringComparer.Ordinal).Select(line => new ObservedLine(line.Rule, line.Drawn, line.Reference))];
    }

    /// <summary>Gates of new deals (准入门槛) on a level's PPP share, in every year in which they are in force on some day: counted beside the lines, reported apart.</summary>
    private static List<ObservedLine> Gates(Portfolio portfolio, RuleBook rules)
    {
        List<ObservedLine> gates = [];
        foreach (Rule rule in rules.Rules.Where(rule => rule.Kind == RuleKind.Gate && rule.Indicator == IndicatorCatalogue.PppShare.Id))
        {
            bool[] drawn = [.. Enumerable.Range(portfolio.FirstYear, portfolio.Years).Select(year => portfolio.RuleView.FrozenAt is DateOnly frozen
                ? rule.InForce(frozen)
                : rule.InForceFrom.Year <= year && (rule.EndedOn is not DateOnly end || end > new DateOnly(year, 1, 1)))];
            if (drawn.Contains(true))
                gates.Add(new ObservedLine(rule, drawn, new bool[portfolio.Years]));
        }

        return gates;
    }

    private static ObservedRow WithGates(ObservedRow row, IReadOnlyList<ObservedLine> gates)
        => row.Indicator == IndicatorCatalogue.PppShare ? row with { Lines = [.. row.Lines, .. gates] } : row;

    /// <summary>States of the method itself that are counted like lines: paid late, works unfunded, in default.</summary>
    private static ObservedLine[] Own(Indicator indicator, int years)
    {
        (string Id, string Name, double Threshold)? state =
            indicator == IndicatorCatalogue.Arrears ? ("late", "支付逾期", 1.0)
            : indicator == IndicatorCatalogue.Unfunded ? ("unfunded", "资金缺口", 1.0)
            : indicator == IndicatorCatalogue.Default ? ("default", "贷款违约", 0.5)
            : null;
        if (state is not (string id, string name, double threshold))
            return [];

        Rule rule = new()
        {
            Id = id,
            Name = name,
            Document = "本方法",
            Article = null,
            InForceFrom = DateOnly.MinValue,
            EndedOn = null,
            Status = RuleStatus.Verified,
            Text = name,
            Kind = RuleKind.Market,
            Indicator = indicator.Id,
            Threshold = threshold,
            Comparison = Comparison.Above,
            Alerts = AlertProbabilities.Notice,
            ReferenceAfterEnd = false,
        };
        return [new ObservedLine(rule, [.. Enumerable.Repeat(true, years)], new bool[years])];
    }
}
