using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Writes the words of the rules' lines upon the lines.</summary>
internal static class RuleLabels
{
    // Where lines crowd, labels stand like stairs, so that the stroke of a higher one passes left of those below it.
    private const float Step = 16;

    /// <summary>Writes name and document on each line, on a plate that keeps them readable.</summary>
    /// <param name="pen">Pen.</param>
    /// <param name="plot">Axes.</param>
    /// <param name="rules">Lines.</param>
    /// <param name="size">Em size.</param>
    /// <param name="curves">Points that labels keep off.</param>
    public static void Write(TextPen pen, YearPlot plot, IReadOnlyList<RuleLine> rules, float size, IReadOnlyList<SKPoint> curves)
    {
        float[] heights = [.. rules.Select(rule => plot.At(0, rule.Value).Y)];
        LabelPlacer placer = new(plot.Inside, curves, heights);
        bool crowded = heights.Zip(heights.Skip(1)).Any(pair => Math.Abs(pair.First - pair.Second) < size * 1.5f);
        float indent = crowded ? Step * rules.Count : 0;
        using SKPaint plate = new() { Color = SKColors.White.WithAlpha(215) };
        using SKPaint leader = new() { IsStroke = true, StrokeWidth = 1.4f, IsAntialias = true };
        foreach (RuleLine rule in rules)
        {
            RuleLineRun run = rule.Runs.FirstOrDefault(r => !r.Reference, rule.Runs[0]);
            indent = Math.Max(0, indent - Step);
            SKPoint left = plot.At(run.First - 0.5, rule.Value);
            SKPoint right = plot.At(rule.Runs[^1].Last + 0.5, rule.Value);
            string text = run.Reference ? rule.Text + "（存量参照）" : rule.Text;
            float width = TextPen.WidthOf(text, size) + 12;
            SKRect box = placer.Place(left.Y, left.X + 4 + indent, right.X, width, size * 1.25f);
            pen.Canvas.DrawRect(box, plate);
            leader.Color = TextPen.Colour(rule.Colour.Stroke);
            float end = box.MidY < left.Y ? box.Bottom : box.Top;
            if (Math.Abs(end - left.Y) > size / 2)
            {
                pen.Canvas.DrawLine(box.Left + 2, box.MidY, box.Left + 2, left.Y, leader);
            }

            pen.Write(text, box.Left + 6, box.Bottom - (size * 0.28f), size, rule.Colour.Stroke);
        }
    }

    /// <summary>Points along curves, twelve a year, for labels to keep off.</summary>
    /// <param name="plot">Axes.</param>
    /// <param name="years">Calendar years.</param>
    /// <param name="curves">Curves.</param>
    public static IReadOnlyList<SKPoint> Points(YearPlot plot, IReadOnlyList<int> years, IReadOnlyList<IReadOnlyList<double?>> curves)
    {
        List<SKPoint> points = [];
        foreach (IReadOnlyList<double?> curve in curves)
        {
            for (int i = 0; i + 1 < years.Count; i++)
            {
                if (curve[i] is double from && curve[i + 1] is double to)
                {
                    points.AddRange(Enumerable.Range(0, 12).Select(k => k / 12.0).Select(t => plot.At(years[i] + t, from + (t * (to - from)))));
                }
            }
        }

        return points;
    }
}
