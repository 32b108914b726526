using HarbinParks.Finance.Reports.Charts;
using SkiaSharp;

namespace HarbinParks.Finance.Tests.Reports.Charts;

public class ReportFontTests
{
    [Theory]
    [InlineData("镕堃喆昇旻")]
    [InlineData("〔〕±≥≤→●▲■○◆%‰²³—–·×÷“”，。：；（）℃")]
    public void Characters_of_real_names_and_of_charts_are_in_the_font(string characters) => Assert.Equal(string.Empty, Missing(characters));

    [Fact]
    public void Every_name_that_a_chart_prints_is_in_the_font()
    {
        RiskReport report = ChartReport.Create();
        IEnumerable<EntityReport> entities = [.. report.Payers, .. report.Parks, .. report.Deals, report.City];
        IEnumerable<CrossingReport> lines = entities.SelectMany(entity => entity.Series).SelectMany(series => series.Crossings);
        string printed = string.Concat(
        [
            .. entities.Select(entity => entity.Name),
            .. lines.Select(line => line.Name + line.Document),
            .. ChartSet.Draw(report).Select(chart => chart.Title),
            .. LevelColours.All.Select(level => level.Name + level.Symbol),
            Page.Identity(report.Provenance),
            report.Provenance.Disclaimer!,
        ]);
        Assert.Equal(string.Empty, Missing(printed));
    }

    [Fact]
    public void The_font_holds_the_GBK_ideographs_and_no_Kangxi_radicals()
    {
        using SKFont font = ReportFont.OfSize(12);
        Assert.All(Enumerable.Range(0x4E00, 0x9FA5 - 0x4E00 + 1), code => Assert.True(font.ContainsGlyph(code)));
        Assert.All(Enumerable.Range(0x2F00, 0xE0), code => Assert.False(font.ContainsGlyph(code)));
    }

    [Fact]
    public void A_hole_in_a_glyph_stays_open_by_the_rule_that_SVG_fills_by()
    {
        using SKFont font = ReportFont.OfSize(1000);
        using SKPath path = font.GetGlyphPath(font.GetGlyph('同'));
        Assert.Equal(SKPathFillType.Winding, path.FillType);
        Assert.False(path.Contains(500, -280));
        Assert.True(path.Contains(340, -280));
    }

    [Fact]
    public void Whatever_font_is_asked_for_ScottPlot_gets_the_embedded_one()
    {
        ReportFont.Register();
        Assert.All([ScottPlot.Fonts.Default, ScottPlot.Fonts.Sans, ScottPlot.Fonts.Serif, ScottPlot.Fonts.Monospace, "宋体"], name =>
            Assert.Equal(ReportFont.FamilyName, ScottPlot.Fonts.GetTypeface(name, false, false).FamilyName));
    }

    private static string Missing(string text)
    {
        using SKFont font = ReportFont.OfSize(12);
        return string.Concat(text.EnumerateRunes().Where(rune => font.GetGlyph(rune.Value) == 0).Distinct());
    }
}
