using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>One bar: the PPP share of a payer in a year, in per cent.</summary>
/// <param name="Name">Name of the payer.</param>
/// <param name="Middle">Median; the mean where no quantiles were kept.</param>
/// <param name="High">95 % quantile; the same as <paramref name="Middle"/> where none was kept.</param>
/// <param name="Probability">Probability of crossing the ceiling in that year, fraction; null where the line is not drawn.</param>
/// <param name="Level">Its level.</param>
internal sealed record ShareBar(string Name, double Middle, double High, double? Probability, WarningLevel Level)
{
    /// <summary>Bars of all payers that have a share in the year, greatest first.</summary>
    /// <param name="report">The run.</param>
    /// <param name="year">Year.</param>
    public static IReadOnlyList<ShareBar> Of(RiskReport report, int year)
    {
        int index = report.Years.ToList().IndexOf(year);
        List<ShareBar> bars = [];
        foreach (EntityReport payer in report.Payers)
        {
            SeriesReport? series = payer.Find("pppShare");
            double? middle = series?.Quantiles?[2][index] ?? series?.Mean[index];
            if (middle is double share)
            {
                ParkCell? cell = ParkRow.CellsOf(report.Years, series)[index];
                double high = series!.Quantiles?[4][index] ?? share;
                bars.Add(new ShareBar(payer.Name, share * 100, high * 100, cell?.Probability, cell?.Level ?? WarningLevel.Green));
            }
        }

        return [.. bars.OrderByDescending(bar => bar.Middle)];
    }

    /// <summary>The lines of the share, each once, from whichever payer has them.</summary>
    /// <param name="report">The run.</param>
    public static IReadOnlyList<RuleLine> Lines(RiskReport report)
    {
        List<CrossingReport> crossings = [];
        foreach (CrossingReport crossing in report.Payers.SelectMany(payer => payer.Find("pppShare")?.Crossings ?? []))
        {
            if (crossing.Comparison != Comparison.Below && crossings.TrueForAll(known => known.Line != crossing.Line))
            {
                crossings.Add(crossing);
            }
        }

        return RuleLine.Of(report.Years, crossings, 100, " %");
    }
}
