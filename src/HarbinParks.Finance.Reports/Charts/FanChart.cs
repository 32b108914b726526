using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>The spread of one indicator of one entity over the years, with the lines that judge it (扇形图).</summary>
internal static class FanChart
{
    private const string WideBand = "D5E3F0";
    private const string NarrowBand = "9DBFDD";
    private const string MedianLine = "08306B";
    private const string BaseLine = "3A3A3A";

    /// <summary>Draws a fan.</summary>
    /// <param name="name">Stem of the file name.</param>
    /// <param name="report">The run.</param>
    /// <param name="entity">Payer or city.</param>
    /// <param name="series">A series whose unit is a fraction, shown in per cent.</param>
    /// <param name="headline">The finding in one sentence.</param>
    /// <param name="sheet">Sheet that it is drawn on.</param>
    public static Chart Draw(string name, RiskReport report, EntityReport entity, SeriesReport series, Headline headline, Sheet sheet)
    {
        IReadOnlyList<RuleLine> rules = RuleLine.Of(report.Years, series.Crossings, 100, " %");
        IReadOnlyList<double?> middle = Percent(series.Quantiles?[2] ?? series.Mean);
        IReadOnlyList<double?> baseCase = Percent(series.BaseCase);
        IReadOnlyList<IReadOnlyList<double?>> edges = series.Quantiles is null ? [] : [.. series.Quantiles.Take(5).Select(Percent)];
        ValueScale scale = ValueScale.Around([.. middle, .. baseCase, .. edges.SelectMany(edge => edge), .. rules.Select(rule => (double?)rule.Value)], sheet.ValueTicks);
        Page page = new($"{entity.Name}：{series.Name}", headline, Key(series, rules), Notes(series, rules), report.Provenance, sheet);

        return Picture.Take(name, page.Title, sheet.Width, sheet.FanHeight, canvas =>
        {
            TextPen pen = new(canvas);
            SKRect body = page.Draw(pen, sheet.FanHeight);
            SKRect box = new(body.Left, body.Top + (sheet.TextSize * 1.4f), body.Right, body.Bottom - 6);
            using YearPlot plot = new(box, report.Years, scale, sheet.TextSize);
            if (edges.Count > 0)
            {
                plot.AddBand(report.Years, edges[0], edges[4], WideBand);
                plot.AddBand(report.Years, edges[1], edges[3], NarrowBand);
            }

            foreach (RuleLine rule in rules)
            {
                plot.AddRule(rule);
            }

            plot.AddLine(report.Years, baseCase, BaseLine, 2.2f, true);
            plot.AddLine(report.Years, middle, MedianLine, 3.2f, false);
            plot.Draw(pen);
            pen.Write($"{series.Name}（%）", body.Left, body.Top + (sheet.TextSize * 0.9f), sheet.TextSize);
            if (sheet.Framed)
            {
                pen.Write("年份", plot.Inside.Right, body.Bottom + (sheet.TextSize * 0.55f), sheet.LabelSize, TextPen.Grey, SKTextAlign.Right);
            }

            RuleLabels.Write(pen, plot, sheet.Framed ? rules : [.. rules.Select(rule => rule.Brief(series.Name))], sheet.LabelSize, RuleLabels.Points(plot, report.Years, [middle, baseCase, .. edges]));
        });
    }

    private static IReadOnlyList<double?> Percent(IReadOnlyList<double?> fractions) => [.. fractions.Select(fraction => fraction * 100)];

    private static List<LegendEntry> Key(SeriesReport series, IReadOnlyList<RuleLine> rules)
    {
        List<LegendEntry> key = [];
        if (series.Quantiles is not null)
        {
            key.Add(LegendEntry.Area("5 %–95 % 分位", WideBand));
            key.Add(LegendEntry.Area("25 %–75 % 分位", NarrowBand));
        }

        key.Add(LegendEntry.Line(series.Quantiles is null ? "均值" : "中位数", MedianLine, 3.2f, false));
        key.Add(LegendEntry.Line("基准情形", BaseLine, 2.2f, true));
        if (rules.Any(rule => rule.Runs.Any(run => run.Reference)))
        {
            key.Add(LegendEntry.Line("规则已失效，存量参照线", rules[0].Colour.Stroke, 2.4f, true));
        }

        return key;
    }

    private static List<string> Notes(SeriesReport series, IReadOnlyList<RuleLine> rules) =>
    [
        $"口径：{series.DefinitionText}。规则线只画在其施行的年份" + (rules.Any(rule => rule.Text.EndsWith("，待核）", StringComparison.Ordinal)) ? "；“待核”指文件原文未见，待核对。" : "。"),
    ];
}
