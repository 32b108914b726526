using System.Globalization;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>What one panel of the cover chart shows.</summary>
/// <param name="Name">Name of the deal.</param>
/// <param name="Minimum">Its minimum cover ratio in words.</param>
/// <param name="MinimumMedian">Median of the minimum; its mean where no quantiles were kept.</param>
/// <param name="HasQuantiles">The yearly series has quantiles.</param>
/// <param name="Middle">Median or mean by year.</param>
/// <param name="Low">Lower edge of the band.</param>
/// <param name="High">Upper edge of the band.</param>
/// <param name="BaseCase">Base case by year.</param>
/// <param name="Rules">Lines.</param>
internal sealed record CoverPanel(
    string Name,
    string Minimum,
    double MinimumMedian,
    bool HasQuantiles,
    IReadOnlyList<double?> Middle,
    IReadOnlyList<double?> Low,
    IReadOnlyList<double?> High,
    IReadOnlyList<double?> BaseCase,
    IReadOnlyList<RuleLine> Rules)
{
    private const double HalfWidth95 = 1.96;

    /// <summary>Everything that the value axis must hold.</summary>
    public IEnumerable<double?> Values => [.. Middle, .. Low, .. High, .. BaseCase, .. Rules.Select(rule => (double?)rule.Value)];

    /// <summary>The weakest deals that have a loan: by the 5 % quantile of the minimum cover ratio, or its mean.</summary>
    /// <param name="deals">All deals.</param>
    /// <param name="count">How many.</param>
    public static IReadOnlyList<DealReport> Weakest(IReadOnlyList<DealReport> deals, int count) =>
        [.. deals.Where(deal => deal.MinimumCover is not null && deal.Find("dscr") is not null)
            .OrderBy(deal => deal.MinimumCover!.Quantiles?[0] ?? deal.MinimumCover.Mean.Value).Take(count)];

    /// <summary>From the first to the last year in which any panel has a value.</summary>
    /// <param name="years">Calendar years.</param>
    /// <param name="panels">Panels.</param>
    public static IReadOnlyList<int> YearsWithValues(IReadOnlyList<int> years, IReadOnlyList<CoverPanel> panels)
    {
        List<int> filled = [.. Enumerable.Range(0, years.Count).Where(i => panels.Any(panel => panel.Middle[i].HasValue))];
        return filled.Count == 0 ? years : [.. years.Skip(filled[0]).Take(filled[^1] - filled[0] + 1)];
    }

    /// <summary>The panel of a deal.</summary>
    /// <param name="years">Calendar years.</param>
    /// <param name="deal">A deal with a loan.</param>
    public static CoverPanel Of(IReadOnlyList<int> years, DealReport deal)
    {
        SeriesReport series = deal.Find("dscr")!;
        DistributionReport minimum = deal.MinimumCover!;
        IReadOnlyList<CrossingReport> crossings = series.Crossings.Count > 0 ? series.Crossings : [.. minimum.Crossings.Where(c => c.Drawn.Count == years.Count)];
        IReadOnlyList<RuleLine> rules = RuleLine.Of(years, crossings, 1, string.Empty);
        return new CoverPanel(
            deal.Name,
            Words(minimum),
            minimum.Quantiles?[2] ?? minimum.Mean.Value,
            series.Quantiles is not null,
            series.Quantiles?[2] ?? series.Mean,
            series.Quantiles?[0] ?? Shifted(series, -HalfWidth95),
            series.Quantiles?[4] ?? Shifted(series, HalfWidth95),
            series.BaseCase,
            rules.Count > 0 ? rules : Customary(years));
    }

    private static IReadOnlyList<double?> Shifted(SeriesReport series, double errors) =>
        [.. series.Mean.Zip(series.StandardError, (mean, error) => mean + (errors * error))];

    private static IReadOnlyList<RuleLine> Customary(IReadOnlyList<int> years) =>
    [
        new(1.0, "1.0 倍", "1.0 倍", LevelColours.Of(WarningLevel.Red), [new(years[0], years[^1], false)]),
        new(1.2, "1.2 倍", "1.2 倍", LevelColours.Of(WarningLevel.Orange), [new(years[0], years[^1], false)]),
    ];

    private static string Words(DistributionReport minimum) => minimum.Quantiles is IReadOnlyList<double> q
        ? string.Create(CultureInfo.InvariantCulture, $"全期最低：中位数 {q[2]:0.00;−0.00} 倍（5 %–95 % 分位 {q[0]:0.00;−0.00} 至 {q[4]:0.00;−0.00}）")
        : string.Create(CultureInfo.InvariantCulture, $"全期最低：均值 {minimum.Mean.Value:0.00} ± {minimum.Mean.StandardError:0.00} 倍");
}
