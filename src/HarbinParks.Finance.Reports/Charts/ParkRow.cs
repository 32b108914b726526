using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>One row of the heat map: a park.</summary>
/// <param name="Name">Name of the park.</param>
/// <param name="Host">Name of the level whose lines judge it.</param>
/// <param name="OfHost">The probabilities are those of the host level: the park has no treasury of its own.</param>
/// <param name="Cells">One for each year; null where the line is not drawn in it.</param>
/// <param name="Contribution">The park's own greatest mean share of the host's expenditure and its year; null where it has no PPP payments.</param>
internal sealed record ParkRow(string Name, string Host, bool OfHost, IReadOnlyList<ParkCell?> Cells, (double Share, int Year)? Contribution)
{
    private const double RoundingRoom = 1e-12;

    /// <summary>Rows of all parks, in the report's order.</summary>
    /// <param name="report">The run.</param>
    public static IReadOnlyList<ParkRow> Of(RiskReport report)
    {
        Dictionary<string, EntityReport> payers = report.Payers.ToDictionary(payer => payer.Id);
        return [.. report.Parks.Select(park => Of(report.Years, park, payers.GetValueOrDefault(park.Host)))];
    }

    /// <summary>The ceiling among the lines of a PPP share; null where no rule draws one.</summary>
    /// <param name="series">PPP share of a level; null where it has none.</param>
    public static CrossingReport? CeilingOf(SeriesReport? series) => series?.Crossings.FirstOrDefault(crossing => crossing.Kind == RuleKind.Ceiling);

    /// <summary>The PPP ceiling of a run, from whichever payer has it; null where no rule draws one.</summary>
    /// <param name="report">The run.</param>
    public static CrossingReport? CeilingOf(RiskReport report) =>
        report.Payers.Select(payer => CeilingOf(payer.Find("pppShare"))).FirstOrDefault(ceiling => ceiling is not null);

    /// <summary>The value of the PPP ceiling in words: "10 %".</summary>
    /// <param name="ceiling">The ceiling; null where no rule draws one.</param>
    public static string ValueOf(CrossingReport? ceiling) => ceiling is null ? "红线" : LineText.Value(ceiling.Threshold, "share", ReportLanguage.Chinese);

    /// <summary>Probability and level of crossing the ceiling, by year; null where the line is not drawn.</summary>
    /// <param name="years">Calendar years.</param>
    /// <param name="series">PPP share of the level that answers; null where it has none.</param>
    public static IReadOnlyList<ParkCell?> CellsOf(IReadOnlyList<int> years, SeriesReport? series)
    {
        CrossingReport? line = CeilingOf(series);
        List<ParkCell?> cells = [];
        for (int i = 0; i < years.Count; i++)
        {
            cells.Add(line is null || !line.Drawn[i] ? null : Cell(line, series!, i));
        }

        return cells;
    }

    private static ParkRow Of(IReadOnlyList<int> years, ParkReport park, EntityReport? host)
    {
        SeriesReport? own = park.Find("pppShare");
        IReadOnlyList<ParkCell?> cells = CellsOf(years, own ?? host?.Find("pppShare"));
        return new ParkRow(park.Name, park.HostName, own is null, cells, Greatest(years, park.Find("pppShareContribution")));
    }

    private static ParkCell Cell(CrossingReport line, SeriesReport series, int index)
    {
        bool crossed = series.BaseCase[index] is double value && value > line.Threshold + RoundingRoom;
        WarningLevel level = LevelScale.In(line, index).Of(line.Probability[index], crossed);
        return new ParkCell(line.Probability[index], level, line.Reference[index], crossed);
    }

    private static (double Share, int Year)? Greatest(IReadOnlyList<int> years, SeriesReport? series)
    {
        (double Share, int Year)? greatest = null;
        for (int i = 0; series is not null && i < years.Count; i++)
        {
            if (series.Mean[i] is double share && share > (greatest?.Share ?? 0))
            {
                greatest = (share, years[i]);
            }
        }

        return greatest;
    }
}
