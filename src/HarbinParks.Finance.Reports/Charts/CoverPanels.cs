using System.Globalization;
using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Debt-service cover ratio of the weakest deals by year, one panel each on one scale (最弱项目偿债覆盖率).</summary>
internal static class CoverPanels
{
    private const int Columns = 3;
    private const float PanelHeight = 380;
    private const float TextSize = 19;
    private const string WideBand = "D5E3F0";
    private const string MedianLine = "08306B";
    private const string BaseLine = "3A3A3A";

    /// <summary>Draws the panels.</summary>
    /// <param name="report">The run.</param>
    /// <param name="deals">Deals with a loan, weakest first.</param>
    public static Chart Draw(RiskReport report, IReadOnlyList<DealReport> deals)
    {
        IReadOnlyList<CoverPanel> panels = [.. deals.Select(deal => CoverPanel.Of(report.Years, deal))];
        ValueScale scale = ValueScale.Around(panels.SelectMany(panel => panel.Values), 5, fromZero: false);
        IReadOnlyList<int> shown = CoverPanel.YearsWithValues(report.Years, panels);
        bool quantiles = panels.Any(panel => panel.HasQuantiles);
        bool isMixed = quantiles && panels.Any(panel => !panel.HasQuantiles);
        string title = string.Create(CultureInfo.InvariantCulture, $"偿债覆盖率最弱的 {panels.Count} 个项目");
        Page page = new(title, Finding(panels), Key(quantiles, panels), ["偿债覆盖率 = 当年可用于偿债的现金流 ÷ 当年应付本息；只在有还本付息的年份有定义。六图同一刻度，按最低覆盖率的 5 % 分位由弱到强排列。"], report.Provenance, Sheet.Full);
        int rows = (panels.Count + Columns - 1) / Columns;
        int height = (int)Math.Ceiling(page.Around + (rows * PanelHeight));
        return Picture.Take("cover-weakest", title, Sheet.Full.Width, height, canvas =>
        {
            TextPen pen = new(canvas);
            SKRect body = page.Draw(pen, height);
            float width = body.Width / Columns;
            for (int i = 0; i < panels.Count; i++)
            {
                SKRect box = SKRect.Create(body.Left + (i % Columns * width), body.Top + (i / Columns * PanelHeight), width - 8, PanelHeight - 6);
                DrawPanel(pen, report.Years, shown, panels[i], scale, box, isMixed);
            }
        });
    }

    private static void DrawPanel(TextPen pen, IReadOnlyList<int> years, IReadOnlyList<int> shown, CoverPanel panel, ValueScale scale, SKRect box, bool isMixed)
    {
        pen.WriteFitted(panel.Name, box.Left + 6, box.Top + 18, TextSize + 1, box.Width - 12);
        pen.Write(panel.Minimum, box.Left + 6, box.Top + 52, TextSize - 2, TextPen.Grey);
        pen.Write(panel.HasQuantiles || !isMixed ? "覆盖率（倍）" : "覆盖率（倍）：线为均值，带为均值 ±1.96 倍标准误", box.Left + 6, box.Top + 76, TextSize - 3, TextPen.Grey);
        using YearPlot plot = new(new SKRect(box.Left, box.Top + 84, box.Right, box.Bottom), shown, scale, TextSize - 1);
        plot.AddBand(years, panel.Low, panel.High, WideBand);
        foreach (RuleLine rule in panel.Rules)
        {
            plot.AddRule(rule);
        }

        plot.AddLine(years, panel.BaseCase, BaseLine, 2, true);
        plot.AddLine(years, panel.Middle, MedianLine, 3, false);
        plot.Draw(pen);
        float above = float.PositiveInfinity;
        foreach (RuleLine rule in panel.Rules.OrderBy(rule => rule.Value))
        {
            string number = rule.Value.ToString("0.0#", CultureInfo.InvariantCulture);
            above = Math.Min(above - TextSize, plot.At(0, rule.Value).Y + (TextSize * 0.33f));
            pen.Write(number, plot.Inside.Right + 5, above, TextSize - 1, rule.Colour.Stroke);
        }

        pen.Write("年份", box.Right, box.Bottom - 6, TextSize - 3, TextPen.Grey, SKTextAlign.Right);
    }

    private static Headline Finding(IReadOnlyList<CoverPanel> panels)
    {
        int below = panels.Count(panel => panel.MinimumMedian < 1);
        return new Headline(string.Create(CultureInfo.InvariantCulture, $"所示 {panels.Count} 个项目中，{below} 个项目的最低偿债覆盖率中位数低于 1.0 倍（当年现金流不足以还本付息）。"));
    }

    private static List<LegendEntry> Key(bool quantiles, IReadOnlyList<CoverPanel> panels)
    {
        List<LegendEntry> key =
        [
            LegendEntry.Line(quantiles ? "中位数" : "均值", MedianLine, 3, false),
            LegendEntry.Area(quantiles ? "5 %–95 % 分位" : "均值 ±1.96 倍标准误", WideBand),
            LegendEntry.Line("基准情形", BaseLine, 2, true),
        ];
        foreach (RuleLine rule in panels.SelectMany(panel => panel.Rules).DistinctBy(rule => rule.Text))
        {
            key.Add(LegendEntry.Line(rule.Text, rule.Colour.Stroke, 2.4f, false));
        }

        return key;
    }
}
