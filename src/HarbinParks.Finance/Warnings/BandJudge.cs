using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Warnings;

/// <summary>Bands as a distribution (分档概率): what share of the paths lies in each, and in a worse one than today.</summary>
internal static class BandJudge
{
    /// <summary>Equation 167: every row that bands judge.</summary>
    /// <param name="findings">What the run counted.</param>
    public static IReadOnlyList<BandReport> Reports(RunFindings findings)
    {
        IReadOnlyList<ObservedRow> rows = findings.Plan.Observations.Rows;
        return [.. Enumerable.Range(0, rows.Count).Where(row => rows[row].Lines.Any(line => line.Rule.Kind == RuleKind.Band)).Select(row => Report(findings, row))];
    }

    private static BandReport Report(RunFindings findings, int row)
    {
        SimulationPlan plan = findings.Plan;
        ObservedRow observed = plan.Observations.Rows[row];
        int[] lines = [.. Enumerable.Range(0, observed.Lines.Count).Where(line => observed.Lines[line].Rule.Kind == RuleKind.Band)];
        CrossingReport[] crossings = [.. lines.Select(line => findings.Crossing(row, line))];
        int? today = findings.Opening(row) is double value ? lines.Count(line => observed.Lines[line].Rule.IsCrossedBy(value)) : null;
        bool[] drawn = [.. Enumerable.Range(0, plan.Years).Select(year => lines.All(line => observed.Lines[line].Drawn[year]))];
        EntityName entity = plan.Entities[observed.Entity];
        CrossingReport? worse = today is int band && band < lines.Length ? crossings[band] : null;
        return new BandReport
        {
            EntityKind = entity.Kind,
            Entity = entity.Id,
            EntityName = entity.Name,
            Indicator = observed.Indicator.Id,
            Lines = [.. lines.Select(line => observed.Lines[line].Rule)],
            Today = today,
            Drawn = drawn,
            Probability = [.. Enumerable.Range(0, lines.Length + 1).Select(place => (IReadOnlyList<double>)[.. drawn.Select((on, year) => on ? Beyond(place - 1, year) - Beyond(place, year) : 0)])],
            Worse = [.. drawn.Select((on, year) => on && worse is not null ? worse.Probability[year] : 0)],
            WorseStandardError = [.. drawn.Select((on, year) => on && worse is not null ? worse.StandardError[year] : 0)],
            Worst = [.. drawn.Select((on, year) => on ? crossings[^1].Probability[year] : 0)],
            WorstStandardError = [.. drawn.Select((on, year) => on ? crossings[^1].StandardError[year] : 0)],
        };

        double Beyond(int line, int year) => line < 0 ? 1 : line >= crossings.Length ? 0 : crossings[line].Probability[year];
    }
}
