using System.Xml.Linq;
using HarbinParks.Finance.Reports.Charts;
using SkiaSharp;

namespace HarbinParks.Finance.Tests.Reports.Charts;

public class ChartSetTests
{
    private static readonly Lazy<IReadOnlyList<Chart>> _charts = new(() => ChartSet.Draw(ChartReport.Create()));

    [Fact]
    public void Every_chart_of_the_set_is_drawn_once()
    {
        string[] names = [.. _charts.Value.Select(chart => chart.Name)];
        Assert.Equal(["fan-debt-ratio-payer-16", "fan-debt-ratio-city", "fan-ppp-share-payer-13", "heatmap-parks", "bars-ppp-share", "cover-weakest"], names);
    }

    [Fact]
    public void A_png_is_1600_pixels_wide_and_holds_a_picture()
    {
        foreach (Chart chart in _charts.Value)
        {
            using SKBitmap bitmap = SKBitmap.Decode(chart.Png);
            Assert.Equal(1600, bitmap.Width);
            Assert.InRange(bitmap.Height, 700, 1800);
            Assert.True(bitmap.Pixels.Distinct().Count() > 100, chart.Name);
        }
    }

    [Fact]
    public void An_svg_is_well_formed_and_holds_no_text_element()
    {
        XNamespace svg = "http://www.w3.org/2000/svg";
        foreach (Chart chart in _charts.Value)
        {
            using MemoryStream stream = new(chart.Svg);
            XDocument document = XDocument.Load(stream);
            Assert.Empty(document.Descendants(svg + "text"));
            Assert.True(document.Descendants(svg + "use").Count() > 100, chart.Name);
            Assert.Equal(chart.Title, document.Root!.Element(svg + "title")!.Value);
        }
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes()
    {
        foreach ((Chart first, Chart second) in _charts.Value.Zip(ChartSet.Draw(ChartReport.Create())))
        {
            Assert.Equal(first.Png, second.Png);
            Assert.Equal(first.Svg, second.Svg);
        }
    }

    [Fact]
    public void No_character_of_any_chart_is_missing_in_the_font()
    {
        Assert.All(_charts.Value, chart => Assert.DoesNotContain("#glyph-0\"", System.Text.Encoding.UTF8.GetString(chart.Svg), StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_without_quantiles_warnings_or_disclaimer_is_drawn_too()
    {
        RiskReport full = ChartReport.Create();
        RiskReport bare = full with
        {
            Provenance = full.Provenance with { Disclaimer = null },
            Warnings = [],
            Payers = [.. full.Payers.Select(payer => payer with { Series = [.. payer.Series.Select(Bare)] })],
            Deals = [.. full.Deals.Take(2).Select(deal => deal with { Series = [.. deal.Series.Select(Bare)], MinimumCover = deal.MinimumCover! with { Quantiles = null } })],
        };
        Assert.Equal("fan-ppp-share-payer-13", ChartSet.Draw(bare)[2].Name);
    }

    [Fact]
    public void The_memo_has_two_small_charts_in_large_type()
    {
        IReadOnlyList<Chart> memo = ChartSet.ForMemo(ChartReport.Create());
        Assert.Equal(["memo-ppp-share-payer-13", "memo-debt-ratio-payer-16"], memo.Select(chart => chart.Name));
        const double PrintedPoints = 77 / 25.4 * 72;
        Assert.True(Sheet.Memo.LabelSize * PrintedPoints / Sheet.Memo.Width >= 7);
        foreach (Chart chart in memo)
        {
            using SKBitmap bitmap = SKBitmap.Decode(chart.Png);
            Assert.Equal((900, 580), (bitmap.Width, bitmap.Height));
        }
    }

    [Fact]
    public void A_memo_without_levels_shows_the_city()
    {
        RiskReport full = ChartReport.Create();
        Assert.Equal(["memo-debt-ratio-city"], ChartSet.ForMemo(full with { Payers = [], Warnings = [] }).Select(chart => chart.Name));
        Assert.Empty(ChartSet.ForMemo(full with { Payers = [], Warnings = [], City = full.City with { Series = [] } }));
    }

    [Fact]
    public void What_a_report_does_not_hold_has_no_chart()
    {
        RiskReport full = ChartReport.Create();
        RiskReport empty = full with { Payers = [], Parks = [], Deals = [], Warnings = [], City = full.City with { Series = [] } };
        Assert.Empty(ChartSet.Draw(empty));
    }

    [Fact]
    public void The_bars_show_the_headline_year_of_the_worst_warning()
    {
        RiskReport report = ChartReport.Create();
        EntityReport worst = ChartSet.Worst(report, "pppShare")!;
        Assert.Equal("宾县财政", worst.Name);
        Assert.Equal(2021, ChartSet.WorstYear(report, worst));
        IReadOnlyList<ShareBar> bars = ShareBar.Of(report, 2021);
        Assert.Equal(19, bars.Count);
        Assert.Equal(("宾县财政", WarningLevel.Red), (bars[0].Name, bars[0].Level));
        Assert.True(bars[0].High > bars[0].Middle);
    }

    [Fact]
    public void The_cover_chart_shows_the_deals_with_the_lowest_five_per_cent_quantile()
    {
        IReadOnlyList<DealReport> weakest = CoverPanel.Weakest(ChartReport.Create().Deals, 6);
        double[] lows = [.. weakest.Select(deal => deal.MinimumCover!.Quantiles![0])];
        Assert.Equal(6, lows.Length);
        Assert.Equal(lows.Order(), lows);
        Assert.Equal(ChartReport.Create().Deals.Min(deal => deal.MinimumCover?.Quantiles![0]), lows[0]);
    }

    private static SeriesReport Bare(SeriesReport series) => series with { Quantiles = null };

    // A picture is judged by looking: CHARTS_OUT=folder dotnet test --filter Pictures_can_be_kept
    [Fact]
    public void Pictures_can_be_kept_for_looking_at()
    {
        if (Environment.GetEnvironmentVariable("CHARTS_OUT") is string folder)
        {
            Directory.CreateDirectory(folder);
            foreach (Chart chart in _charts.Value.Concat(ChartSet.ForMemo(ChartReport.Create())))
            {
                File.WriteAllBytes(Path.Combine(folder, chart.Name + ".png"), chart.Png);
                File.WriteAllBytes(Path.Combine(folder, chart.Name + ".svg"), chart.Svg);
            }
        }
    }
}
