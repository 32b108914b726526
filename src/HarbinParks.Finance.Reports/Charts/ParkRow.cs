namespace HarbinParks.Finance.Reports.Charts;

/// <summary>One row of the heat map: a park.</summary>
/// <param name="Name">Name of the park.</param>
/// <param name="Host">Name of the level whose lines judge it.</param>
/// <param name="OfHost">The probabilities are those of the host level: the park has no treasury of its own.</param>
/// <param name="Cells">One for each year; null where the line is not drawn in it.</param>
/// <param name="Contribution">The park's own greatest mean share of the host's expenditure and its year; null where it has no PPP payments.</param>
internal sealed record ParkRow(string Name, string Host, bool OfHost, IReadOnlyList<ParkCell?> Cells, (double Share, int Year)? Contribution)
{
    /// <summary>The PPP ceiling, as a fraction of general public budget expenditure.</summary>
    public const double Ceiling = 0.10;

    private const double Tolerance = 1e-9;
    private const double RoundingRoom = 1e-12;

    /// <summary>Rows of all parks, in the report's order.</summary>
    /// <param name="report">The run.</param>
    public static IReadOnlyList<ParkRow> Of(RiskReport report)
    {
        Dictionary<string, EntityReport> payers = report.Payers.ToDictionary(payer => payer.Id);
        return [.. report.Parks.Select(park => Of(report.Years, park, payers.GetValueOrDefault(park.Host)))];
    }

    /// <summary>Probability and level of crossing the ceiling, by year; null where the line is not drawn.</summary>
    /// <param name="years">Calendar years.</param>
    /// <param name="series">PPP share of the level that answers; null where it has none.</param>
    public static IReadOnlyList<ParkCell?> CellsOf(IReadOnlyList<int> years, SeriesReport? series)
    {
        CrossingReport? line = series?.Crossings.FirstOrDefault(crossing => Math.Abs(crossing.Threshold - Ceiling) < Tolerance);
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
        return new ParkRow(park.Name, park.HostName, own is null && park.Host != park.Id, cells, Greatest(years, park.Find("pppShareContribution")));
    }

    private static ParkCell Cell(CrossingReport line, SeriesReport series, int index)
    {
        bool crossed = series.BaseCase[index] is double value && value > line.Threshold + RoundingRoom;
        bool reference = line.Reference[index];
        LevelScale scale = reference ? LevelScale.Reference : LevelScale.Ceiling;
        return new ParkCell(line.Probability[index], scale.Of(line.Probability[index], crossed), reference, crossed);
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
