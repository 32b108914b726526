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
    public void Pictures_can_be_kept_for_looking_at()
    {
        if (Environment.GetEnvironmentVariable("CHARTS_OUT") is string folder)
        {
            Directory.CreateDirectory(folder);
            foreach (Chart chart in _charts.Value)
            {
                File.WriteAllBytes(Path.Combine(folder, chart.Name + ".png"), chart.Png);
                File.WriteAllBytes(Path.Combine(folder, chart.Name + ".svg"), chart.Svg);
            }
        }
    }
}
