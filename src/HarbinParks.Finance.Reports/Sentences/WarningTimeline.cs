using System.Globalization;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>The warning table by year (预警一览): yearly probabilities only; no cumulative figure stands in it.</summary>
/// <param name="Years">Years of the columns: the window of the warnings.</param>
/// <param name="Rows">One row a warning, in the order of the report.</param>
public sealed record WarningTimeline(IReadOnlyList<int> Years, IReadOnlyList<WarningTimelineRow> Rows)
{
    /// <summary>Builds the table of a report.</summary>
    /// <param name="report">What the run found.</param>
    /// <param name="mostRows">Rows at most.</param>
    /// <param name="language">Language of the levels.</param>
    public static WarningTimeline Of(RiskReport report, int mostRows, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfNegative(mostRows);
        if (report.Warnings.Count == 0)
        {
            return new WarningTimeline([], []);
        }

        return Of(report, report.Warnings.Take(mostRows), language);
    }

    /// <summary>Builds a table that shows as many lines as it can: the worst warning of each line first, then what else fits, in the order of the report.</summary>
    /// <param name="report">What the run found.</param>
    /// <param name="mostRows">Rows at most.</param>
    /// <param name="language">Language of the levels.</param>
    public static WarningTimeline OfLines(RiskReport report, int mostRows, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfNegative(mostRows);
        if (report.Warnings.Count == 0)
        {
            return new WarningTimeline([], []);
        }

        List<RiskWarning> worst = [.. report.Warnings.DistinctBy(LineOf).Take(mostRows)];
        HashSet<RiskWarning> shown = new([.. worst, .. report.Warnings.Except(worst).Take(mostRows - worst.Count)], ReferenceEqualityComparer.Instance);
        return Of(report, report.Warnings.Where(shown.Contains), language);
    }

    /// <summary>Entities that a row stands for: those warned of the same line that no row shows, and its own; 1 where it stands for itself.</summary>
    /// <param name="report">What the run found.</param>
    /// <param name="row">A row.</param>
    public int Represented(RiskReport report, WarningTimelineRow row)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(row);
        (string, string, bool) line = LineOf(row.Warning);
        bool isFirst = Rows.First(other => LineOf(other.Warning) == line) == row;
        int shown = Rows.Count(other => LineOf(other.Warning) == line);
        int all = report.Warnings.Count(warning => LineOf(warning) == line);
        return isFirst && all > shown ? all - shown + 1 : 1;
    }

    private static (string Line, string Kind, bool AlreadyCrossed) LineOf(RiskWarning warning) => (warning.Crossing.Line, warning.EntityKind, warning.AlreadyCrossed);

    private static WarningTimeline Of(RiskReport report, IEnumerable<RiskWarning> warnings, ReportLanguage language)
    {
        (int first, int last) = report.Warnings[0].Window;
        List<int> years = [.. report.Years.Where(year => year >= first && year <= last)];
        return new WarningTimeline(years, [.. warnings.Select(warning => Row(report, warning, years, language))]);
    }

    private static WarningTimelineRow Row(RiskReport report, RiskWarning warning, List<int> years, ReportLanguage language)
    {
        List<string> cells = [.. years.Select(year => Cell(warning.Crossing, report.Years, year))];
        string level = warning.AlreadyCrossed ? new Phrase("已越线", "crossed").In(language) : LevelText.Of(warning, language);
        string median = warning.Crossing.MedianFirstYear?.ToString(CultureInfo.InvariantCulture) ?? "—";
        return new WarningTimelineRow(warning, level, cells, median);
    }

    /// <summary>A quantity without years (a deal's minimum cover) has one probability, which belongs to no column.</summary>
    private static string Cell(CrossingReport crossing, IReadOnlyList<int> years, int year)
    {
        int index = ReportEntities.IndexOf(years, year);
        return crossing.Probability.Count == years.Count && crossing.Drawn[index] ? ProbabilityText.Digits(crossing.Probability[index]) : "—";
    }
}
