namespace HarbinParks.Finance.Reports.Charts;

/// <summary>The charts of a report (图件).</summary>
public static class ChartSet
{
    private const string WideDebt = "debtRatioWide";
    private const string PppShare = "pppShare";
    private const int WeakestDeals = 6;
    private const int MemoCharts = 2;

    // Those after the second are drawn only where one of the first two is missing.
    private static readonly (string Indicator, string Stem)[] _memoFans =
    [
        (PppShare, "ppp-share"), (WideDebt, "debt-ratio"), ("debtRatioNarrow", "debt-ratio-narrow"), ("debtServiceRatio", "debt-service"), ("specialInterestShare", "special-interest"),
    ];

    /// <summary>Draws every chart for which the report has data. The same report gives the same bytes.</summary>
    /// <param name="report">The run.</param>
    public static IReadOnlyList<Chart> Draw(RiskReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        List<Chart> charts = [];
        AddFan(charts, "fan-debt-ratio-", report, Worst(report, WideDebt), WideDebt);
        AddFan(charts, "fan-debt-ratio-", report, report.City, WideDebt);
        EntityReport? strained = Worst(report, PppShare);
        AddFan(charts, "fan-ppp-share-", report, strained, PppShare);
        if (report.Parks.Count > 0)
        {
            charts.Add(ParkHeatMap.Draw(report));
        }

        if (strained is not null)
        {
            charts.Add(ShareBars.Draw(report, WorstYear(report, strained), Headline.Of(strained, WarningOf(report, strained, PppShare))));
        }

        IReadOnlyList<DealReport> weakest = CoverPanel.Weakest(report.Deals, WeakestDeals);
        if (weakest.Count > 0)
        {
            charts.Add(CoverPanels.Draw(report, weakest));
        }

        return charts;
    }

    /// <summary>Draws the two charts of the memo, small and in large type: the PPP share and the wide debt ratio of the payer with the worst warning of each.
    /// Where no payer has one of them the city stands in, and after it another indicator with lines; a report without such series has fewer charts.</summary>
    /// <param name="report">The run.</param>
    public static IReadOnlyList<Chart> ForMemo(RiskReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        List<Chart> charts = [];
        foreach ((string indicator, string stem) in _memoFans)
        {
            EntityReport? entity = Worst(report, indicator) ?? report.City;
            if (charts.Count < MemoCharts && entity.Find(indicator) is SeriesReport series)
            {
                charts.Add(FanChart.Draw($"memo-{stem}-{entity.Id}", report, entity, series, Headline.Of(entity, WarningOf(report, entity, indicator)), Sheet.Memo));
            }
        }

        return charts;
    }

    /// <summary>The payer with the worst warning of an indicator; without a warning the one most likely to cross a line; null where no payer has the indicator.</summary>
    /// <param name="report">The run.</param>
    /// <param name="indicator">Indicator id.</param>
    internal static EntityReport? Worst(RiskReport report, string indicator)
    {
        List<EntityReport> bearers = [.. report.Payers.Where(payer => payer.Find(indicator) is not null)];
        RiskWarning? warning = report.Warnings.FirstOrDefault(w => w.EntityKind == "payer" && w.Indicator == indicator && bearers.Exists(p => p.Id == w.Entity));
        return warning is not null
            ? bearers.Find(payer => payer.Id == warning.Entity)
            : bearers.MaxBy(payer => payer.Find(indicator)!.Crossings.SelectMany(crossing => crossing.Probability).DefaultIfEmpty(0).Max());
    }

    /// <summary>The headline year of a payer's PPP warning; without one the year of its greatest median share.</summary>
    /// <param name="report">The run.</param>
    /// <param name="payer">A payer with a PPP share.</param>
    internal static int WorstYear(RiskReport report, EntityReport payer)
    {
        if (WarningOf(report, payer, PppShare) is RiskWarning warning)
        {
            return warning.Year;
        }

        SeriesReport series = payer.Find(PppShare)!;
        IReadOnlyList<double?> middle = series.Quantiles?[2] ?? series.Mean;
        return report.Years.Zip(middle).MaxBy(pair => pair.Second ?? 0).First;
    }

    private static RiskWarning? WarningOf(RiskReport report, EntityReport entity, string indicator) =>
        report.Warnings.FirstOrDefault(warning => warning.Entity == entity.Id && warning.Indicator == indicator);

    private static void AddFan(List<Chart> charts, string stem, RiskReport report, EntityReport? entity, string indicator)
    {
        if (entity?.Find(indicator) is SeriesReport series)
        {
            charts.Add(FanChart.Draw(stem + entity.Id, report, entity, series, Headline.Of(entity, WarningOf(report, entity, indicator)), Sheet.Full));
        }
    }
}
