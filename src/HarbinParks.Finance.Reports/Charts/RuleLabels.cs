using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Writes the words of the rules' lines upon the lines.</summary>
internal static class RuleLabels
{
    /// <summary>Writes name and document on each line, on a plate that keeps them readable.</summary>
    /// <param name="pen">Pen.</param>
    /// <param name="plot">Axes.</param>
    /// <param name="rules">Lines.</param>
    /// <param name="size">Em size.</param>
    /// <param name="curves">Points that labels keep off.</param>
    public static void Write(TextPen pen, YearPlot plot, IReadOnlyList<RuleLine> rules, float size, IReadOnlyList<SKPoint> curves)
    {
        LabelPlacer placer = new(plot.Inside, curves, [.. rules.Select(rule => plot.At(0, rule.Value).Y)]);
        using SKPaint plate = new() { Color = SKColors.White.WithAlpha(215) };
        foreach (RuleLine rule in rules)
        {
            RuleLineRun run = rule.Runs.FirstOrDefault(r => !r.Reference, rule.Runs[0]);
            SKPoint left = plot.At(run.First - 0.5, rule.Value);
            SKPoint right = plot.At(run.Last + 0.5, rule.Value);
            string text = run.Reference ? rule.Text + "（存量参照）" : rule.Text;
            float width = TextPen.WidthOf(text, size) + 12;
            SKRect box = placer.Place(left.Y, left.X + 4, right.X, width, size * 1.25f);
            pen.Canvas.DrawRect(box, plate);
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
