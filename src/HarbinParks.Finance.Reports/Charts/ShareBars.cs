using System.Globalization;
using ScottPlot;
using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>PPP share of every payer in one year, with the lines (各级财政 PPP 支出占比).</summary>
internal static class ShareBars
{
    private const float RowHeight = 40;
    private const float TextSize = 21;
    private const float NamesWidth = 250;
    private const float NumbersWidth = 330;
    private const float AxisHeight = 118;
    private const float RulesHeight = 34;

    /// <summary>Draws the bars.</summary>
    /// <param name="report">The run.</param>
    /// <param name="year">Year shown.</param>
    /// <param name="headline">The finding in one sentence.</param>
    public static Chart Draw(RiskReport report, int year, Headline headline)
    {
        IReadOnlyList<ShareBar> bars = ShareBar.Of(report, year);
        IReadOnlyList<RuleLine> rules = RuleLine.InYear(year, ShareBar.Lines(report));
        string ceiling = ParkRow.ValueOf(ParkRow.CeilingOf(report));
        ValueScale scale = ValueScale.Around([.. bars.Select(bar => (double?)bar.High), .. bars.Select(bar => (double?)bar.Middle), .. rules.Select(rule => (double?)rule.Value)], 8);
        string title = string.Create(CultureInfo.InvariantCulture, $"各级财政 PPP 支出责任占一般公共预算支出（{year} 年）");
        Page page = new(title, headline, Key(ceiling), Notes(), report.Provenance, Sheet.Full);
        int height = (int)Math.Ceiling(page.Around + AxisHeight + (rules.Count * RulesHeight) + (bars.Count * RowHeight));

        return Picture.Take("bars-ppp-share", title, Sheet.Full.Width, height, canvas =>
        {
            TextPen pen = new(canvas);
            SKRect body = page.Draw(pen, height);
            float top = body.Top + (rules.Count * RulesHeight) + TextSize + 22;
            SKRect inside = new(body.Left + NamesWidth, top, body.Right - NumbersWidth, top + (bars.Count * RowHeight));
            DrawPlot(canvas, bars, rules, scale, inside);
            foreach ((double value, string label) in scale.Ticks())
            {
                float x = inside.Left + (float)((value - scale.Low) / (scale.High - scale.Low) * inside.Width);
                pen.Write(label, x, inside.Bottom + (TextSize * 1.35f), TextSize, TextPen.Black, SKTextAlign.Center);
            }

            pen.Write("占比（%）", inside.MidX, inside.Bottom + (TextSize * 2.9f), TextSize, TextPen.Black, SKTextAlign.Center);
            pen.Write($"中位数 [95 % 分位]   越 {ceiling} 概率", body.Right, top - 12, TextSize - 2, TextPen.Grey, SKTextAlign.Right);
            WriteRules(pen, rules, scale, inside, body);
            for (int i = 0; i < bars.Count; i++)
            {
                WriteNumbers(pen, bars[i], body, inside, top + ((i + 0.5f) * RowHeight));
            }
        });
    }

    private static void DrawPlot(SKCanvas canvas, IReadOnlyList<ShareBar> bars, IReadOnlyList<RuleLine> rules, ValueScale scale, SKRect inside)
    {
        using Plot plot = new();
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        PixelPadding padding = new(8, 8, 64, 8);
        plot.Layout.Fixed(padding);
        plot.Axes.SetLimits(scale.Low, scale.High, bars.Count - 0.5, -0.5);
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Grid.MajorLineColor = Color.FromHex("E3E3E3");
        YearPlot.Style(plot.Axes.Bottom, scale.Ticks());
        YearPlot.Style(plot.Axes.Left, []);
        for (int i = 0; i < bars.Count; i++)
        {
            LevelColour level = LevelColours.Of(bars[i].Level);
            ScottPlot.Plottables.BarPlot drawn = plot.Add.Bar(new Bar
            {
                Position = i,
                Value = bars[i].Middle,
                Size = 0.62,
                Orientation = Orientation.Horizontal,
                FillColor = Color.FromHex(level.Fill),
                LineColor = Color.FromHex(level.Stroke),
                LineWidth = 1.4f,
            });
            drawn.Horizontal = true;
            Whisker(plot, i, bars[i]);
        }

        foreach (RuleLine rule in rules)
        {
            ScottPlot.Plottables.VerticalLine line = plot.Add.VerticalLine(rule.Value, 2.4f, Color.FromHex(rule.Colour.Stroke));
            line.LinePattern = rule.Runs[0].Reference ? LinePattern.Dashed : LinePattern.Solid;
        }

        plot.Render(canvas, new PixelRect(inside.Left - padding.Left, inside.Right + padding.Right, inside.Bottom + padding.Bottom, inside.Top - padding.Top));
    }

    private static void Whisker(Plot plot, int row, ShareBar bar)
    {
        if (bar.High <= bar.Middle)
        {
            return;
        }

        foreach ((double x1, double y1, double x2, double y2) in new[] { (bar.Middle, (double)row, bar.High, (double)row), (bar.High, row - 0.2, bar.High, row + 0.2) })
        {
            ScottPlot.Plottables.LinePlot line = plot.Add.Line(x1, y1, x2, y2);
            line.LineColor = Color.FromHex(TextPen.Black);
            line.LineWidth = 2;
        }
    }

    private static void WriteRules(TextPen pen, IReadOnlyList<RuleLine> rules, ValueScale scale, SKRect inside, SKRect body)
    {
        float y = body.Top + TextSize;
        using SKPaint stroke = new() { IsStroke = true, StrokeWidth = 1.4f, IsAntialias = true };
        foreach (RuleLine rule in rules.Reverse())
        {
            float x = inside.Left + (float)((rule.Value - scale.Low) / (scale.High - scale.Low) * inside.Width);
            string text = rule.Runs[0].Reference ? rule.Text + "（存量参照）" : rule.Text;
            float width = TextPen.WidthOf(text, TextSize - 1);
            float start = Math.Min(x + 10, body.Right - width);
            stroke.Color = TextPen.Colour(rule.Colour.Stroke);
            pen.Canvas.DrawLine(x, y - (TextSize * 0.35f), x, inside.Top, stroke);
            pen.Canvas.DrawLine(x, y - (TextSize * 0.35f), x + 7, y - (TextSize * 0.35f), stroke);
            pen.Write(text, start, y, TextSize - 1, rule.Colour.Stroke);
            y += RulesHeight;
        }
    }

    private static void WriteNumbers(TextPen pen, ShareBar bar, SKRect body, SKRect inside, float middle)
    {
        float baseline = middle + (TextSize * 0.36f);
        pen.WriteFitted(bar.Name, inside.Left - 12, middle, TextSize, NamesWidth - 18, SKTextAlign.Right);
        string numbers = string.Create(CultureInfo.InvariantCulture, $"{bar.Middle:0.0} [{bar.High:0.0}]");
        pen.Write(numbers, body.Right - 150, baseline, TextSize, TextPen.Black, SKTextAlign.Right);
        LevelColour level = LevelColours.Of(bar.Level);
        LevelMark.Draw(pen.Canvas, level, body.Right - 104, middle, 15, level.Stroke);
        string probability = bar.Probability is double p ? new ParkCell(p, bar.Level, false, false).Text + " %" : "—";
        pen.Write(probability, body.Right, baseline, TextSize, TextPen.Black, SKTextAlign.Right);
    }

    private static List<LegendEntry> Key(string ceiling) =>
    [
        LegendEntry.Area($"条：中位数，颜色为越 {ceiling} 线的等级", "BFBFBF"),
        LegendEntry.Line("须：至 95 % 分位", TextPen.Black, 2, false),
        .. LevelColours.All.Select(level => new LegendEntry(level.Name, (canvas, box) =>
        {
            LevelMark.Fill(canvas, box, level);
            LevelMark.Draw(canvas, level, box.MidX, box.MidY, 12, level.Ink);
        })),
    ];

    private static List<string> Notes() => ["占比 = 当年应付 PPP 支出 ÷ 本级一般公共预算支出（应付口径，不是实付）。按中位数由大到小排列。"];
}
