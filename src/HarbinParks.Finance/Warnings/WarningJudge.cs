using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Warnings;

/// <summary>Turns crossing probabilities into warnings (预警判定): level by the rule's own alert probabilities, year by year; the headline is the worst of ten years.</summary>
internal static class WarningJudge
{
    /// <summary>Equation 82: years from the first simulated one among which the headline is sought.</summary>
    public const int HeadlineYears = 10;

    /// <summary>All warnings of yellow or worse: new ones first, worst first; then lines already crossed at valuation.</summary>
    public static IReadOnlyList<RiskWarning> Judge(RunFindings findings)
    {
        List<RiskWarning> warnings = [];
        IReadOnlyList<ObservedRow> rows = findings.Plan.Observations.Rows;
        for (int row = 0; row < rows.Count; row++)
        {
            if (rows[row].AtEnd)
                continue;

            for (int line = 0; line < rows[row].Lines.Count; line++)
            {
                if (rows[row].Lines[line].JudgesYears && Judge(findings, row, line) is RiskWarning warning)
                    warnings.Add(warning);
            }
        }

        return
        [
            .. warnings
                .OrderBy(warning => warning.AlreadyCrossed)
                .ThenByDescending(warning => warning.Level)
                .ThenBy(warning => Weight(warning))
                .ThenByDescending(warning => warning.Probability.Value)
                .ThenBy(warning => warning.EntityKind, StringComparer.Ordinal)
                .ThenBy(warning => warning.Entity, StringComparer.Ordinal)
                .ThenBy(warning => warning.Crossing.Line, StringComparer.Ordinal),
        ];
    }

    /// <summary>Equation 80: level of a yearly probability.</summary>
    /// <param name="probability">Probability of the year.</param>
    /// <param name="alerts">Probabilities from which a warning is yellow, orange, red.</param>
    public static WarningLevel LevelOf(double probability, AlertProbabilities alerts)
        => probability >= alerts.Red ? WarningLevel.Red
            : probability >= alerts.Orange ? WarningLevel.Orange
            : probability >= alerts.Yellow ? WarningLevel.Yellow
            : WarningLevel.Green;

    private static RiskWarning? Judge(RunFindings findings, int row, int line)
    {
        SimulationPlan plan = findings.Plan;
        ObservedRow observed = plan.Observations.Rows[row];
        ObservedLine judged = observed.Lines[line];
        CrossingReport crossing = findings.Crossing(row, line);
        int window = Math.Min(HeadlineYears, plan.Years);
        int? headline = null;
        WarningLevel worst = WarningLevel.Green;
        for (int t = 0; t < window; t++)
        {
            WarningLevel level = LevelIn(findings, row, judged, crossing, t);
            if (level == WarningLevel.Green)
                continue;

            if (headline is not int best || level > worst || (level == worst && crossing.Probability[t] > crossing.Probability[best]))
            {
                headline = t;
                worst = level;
            }
        }

        if (headline is not int year)
            return null;

        int firstAlert = Enumerable.Range(0, window).First(t => LevelIn(findings, row, judged, crossing, t) > WarningLevel.Green);
        AlertProbabilities alerts = AlertsIn(judged, year);
        EstimateReport? change = WayBack.Change(findings, row, judged.Rule, year, alerts.Yellow);
        EntityName entity = plan.Entities[observed.Entity];
        return new RiskWarning
        {
            Level = worst,
            StraddledLevel = Straddled(worst, LevelOf(crossing.Low[year], alerts), LevelOf(crossing.High[year], alerts), KindIn(judged, year) == RuleKind.Ceiling && CrossedInBaseCase(findings, row, judged, year)),
            AlreadyCrossed = crossing.AlreadyCrossed,
            EntityKind = entity.Kind,
            Entity = entity.Id,
            EntityName = entity.Name,
            Indicator = observed.Indicator.Id,
            IndicatorName = observed.Indicator.Chinese,
            Crossing = crossing,
            Kind = KindIn(judged, year),
            Year = plan.FirstYear + year,
            Probability = new EstimateReport(crossing.Probability[year], crossing.StandardError[year]),
            Low = crossing.Low[year],
            High = crossing.High[year],
            Window = (plan.FirstYear, plan.FirstYear + window - 1),
            AnyYear = new EstimateReport(crossing.AnyYearProbability[window - 1], crossing.AnyYearStandardError[window - 1]),
            CrossedInBaseCase = CrossedInBaseCase(findings, row, judged, year),
            FirstAlertYear = plan.FirstYear + firstAlert,
            LeadYears = plan.FirstYear + firstAlert - plan.Portfolio.ValuationDate.Year,
            Drivers = CrossingDrivers.Of(findings, row, judged.Rule, year),
            ChangeToGreen = change,
            EquivalentAmount = WayBack.Amount(findings, row, change, year),
            AmountToGreen = AmountToGreen(findings, row, judged.Rule, year, alerts),
        };
    }

    /// <summary>Equation 80: level of a line in a year; green where it is not drawn.</summary>
    public static WarningLevel LevelIn(RunFindings findings, int row, ObservedLine line, CrossingReport crossing, int period)
    {
        if (!line.Drawn[period])
            return WarningLevel.Green;

        // A ceiling that the base case itself crosses is red, whatever the share of paths.
        bool certain = KindIn(line, period) == RuleKind.Ceiling && CrossedInBaseCase(findings, row, line, period);
        return certain ? WarningLevel.Red : LevelOf(crossing.Probability[period], AlertsIn(line, period));
    }

    private static bool CrossedInBaseCase(RunFindings findings, int row, ObservedLine line, int period)
        => findings.BaseCase.Value(row, period) is double value && line.Rule.IsCrossedBy(value);

    private static RuleKind KindIn(ObservedLine line, int period) => line.Reference[period] ? RuleKind.Notice : line.Rule.Kind;

    private static AlertProbabilities AlertsIn(ObservedLine line, int period) => line.Reference[period] ? AlertProbabilities.Notice : line.Rule.Alerts;

    /// <summary>Equation 81: the neighbouring level that the interval reaches too; none where the level does not rest on the probability.</summary>
    private static WarningLevel? Straddled(WarningLevel level, WarningLevel low, WarningLevel high, bool certain)
    {
        if (certain)
            return null;

        return high > level ? high : low < level ? low : null;
    }

    /// <summary>Equation 85: the yearly payment whose removal leaves the line crossed with no more than the yellow probability.</summary>
    private static EstimateReport? AmountToGreen(RunFindings findings, int row, Rule rule, int period, AlertProbabilities alerts)
    {
        ObservedRow observed = findings.Plan.Observations.Rows[row];
        if (observed.Indicator != IndicatorCatalogue.PppShare || rule.Threshold != findings.Plan.PppCeiling.Value || observed.Entity == 0)
            return null;

        int room = row - ObservationPlan.PlaceOf(ObservationPlan.OfPayer, IndicatorCatalogue.PppShare) + ObservationPlan.PlaceOf(ObservationPlan.OfPayer, IndicatorCatalogue.PppRoom);
        return findings.Statistics.Quantile(room, period, alerts.Yellow) is Estimate { Value: < 0 } quantile
            ? new EstimateReport(-quantile.Value, quantile.StandardError)
            : null;
    }

    /// <summary>Order of telling within a level: the line of law before the notice, and first of all what the mission asks for: payment share, then wide debt.</summary>
    private static int Weight(RiskWarning warning)
    {
        int kind = warning.Kind switch
        {
            RuleKind.Ceiling => 0,
            RuleKind.Band => 1,
            RuleKind.Notice => 2,
            _ => 3,
        };
        int indicator = warning.Indicator == IndicatorCatalogue.PppShare.Id ? 0 : warning.Indicator == IndicatorCatalogue.DebtRatioWide.Id ? 1 : 2;
        return kind * 3 + indicator;
    }
}
