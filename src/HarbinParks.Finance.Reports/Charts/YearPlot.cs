using System.Globalization;
using ScottPlot;
using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Axes of years and values in a box, with what lies between them.</summary>
internal sealed class YearPlot : IDisposable
{
    private readonly SKRect _box;
    private readonly SKRect _inside;
    private readonly ValueScale _scale;
    private readonly float _textSize;
    private readonly IReadOnlyList<(double Value, string Label)> _ticks;
    private readonly (double Low, double High) _years;

    /// <summary>Axes without data.</summary>
    /// <param name="box">Where the axes and their numbers stand.</param>
    /// <param name="years">Calendar years, consecutive.</param>
    /// <param name="scale">Value axis.</param>
    /// <param name="textSize">Em size of the numbers.</param>
    public YearPlot(SKRect box, IReadOnlyList<int> years, ValueScale scale, float textSize)
    {
        _box = box;
        _scale = scale;
        _years = (years[0] - 0.5, years[^1] + 0.5);
        PixelPadding padding = new(textSize * 2.6f, textSize * 1.9f, textSize * 1.7f, textSize * 0.6f);
        _textSize = textSize;
        _ticks = YearTicks(years, (box.Width - padding.Left - padding.Right) / (textSize * 3.2f));
        _inside = new SKRect(box.Left + padding.Left, box.Top + padding.Top, box.Right - padding.Right, box.Bottom - padding.Bottom);
        Plot = new Plot();
        Plot.RenderManager.ClearCanvasBeforeEachRender = false;
        Plot.Layout.Fixed(padding);
        Plot.Axes.SetLimits(_years.Low, _years.High, scale.Low, scale.High);
        Plot.Axes.Top.FrameLineStyle.Width = 0;
        Plot.Axes.Right.FrameLineStyle.Width = 0;
        Plot.Grid.XAxisStyle.IsVisible = false;
        Plot.Grid.MajorLineColor = Color.FromHex("E3E3E3");
        Style(Plot.Axes.Left, scale.Ticks());
        Style(Plot.Axes.Bottom, _ticks);
    }

    /// <summary>The plot, for its data.</summary>
    public Plot Plot { get; }

    /// <summary>The box between the axes.</summary>
    public SKRect Inside => _inside;

    /// <summary>Years to print, as plain integers: as many as fit, at a regular distance.</summary>
    /// <param name="years">Calendar years.</param>
    /// <param name="room">How many labels fit.</param>
    public static IReadOnlyList<(double Value, string Label)> YearTicks(IReadOnlyList<int> years, double room)
    {
        int[] steps = [1, 2, 5, 10, 20];
        int step = steps.First(s => s == 20 || years.Count / (double)s <= room);
        return [.. years.Where((year, i) => step <= 2 ? i % step == 0 : year % step == 0)
            .Select(year => ((double)year, year.ToString(CultureInfo.InvariantCulture)))];
    }

    /// <summary>Sets tick marks and frame of an axis; its numbers are written by a pen, at the true middle of the letters.</summary>
    /// <param name="axis">Axis.</param>
    /// <param name="ticks">Places and words.</param>
    public static void Style(IAxis axis, IEnumerable<(double Value, string Label)> ticks)
    {
        ScottPlot.TickGenerators.NumericManual places = new();
        foreach ((double value, _) in ticks)
        {
            places.AddMajor(value, string.Empty);
        }

        axis.TickGenerator = places;
        axis.FrameLineStyle.Color = Color.FromHex("777777");
    }

    /// <summary>Where a year and a value lie.</summary>
    /// <param name="year">Year.</param>
    /// <param name="value">Value in the axis's unit.</param>
    public SKPoint At(double year, double value) => new(
        _inside.Left + (float)((year - _years.Low) / (_years.High - _years.Low) * _inside.Width),
        _inside.Bottom - (float)((value - _scale.Low) / (_scale.High - _scale.Low) * _inside.Height));

    /// <summary>Adds a band between two series; years without a value are left out.</summary>
    /// <param name="years">Calendar years.</param>
    /// <param name="lower">Lower edge.</param>
    /// <param name="upper">Upper edge.</param>
    /// <param name="colour">Six hexadecimal digits.</param>
    public void AddBand(IReadOnlyList<int> years, IReadOnlyList<double?> lower, IReadOnlyList<double?> upper, string colour)
    {
        List<(double, double, double)> piece = [];
        for (int i = 0; i <= years.Count; i++)
        {
            if (i < years.Count && lower[i] is double low && upper[i] is double high)
            {
                piece.Add((years[i], low, high));
            }
            else if (piece.Count > 0)
            {
                ScottPlot.Plottables.FillY fill = Plot.Add.FillY(piece, p => p);
                fill.FillColor = Color.FromHex(colour);
                fill.LineWidth = 0;
                fill.MarkerSize = 0;
                piece = [];
            }
        }
    }

    /// <summary>Adds a line along the years; it breaks where there is no value.</summary>
    /// <param name="years">Calendar years.</param>
    /// <param name="values">Values.</param>
    /// <param name="colour">Six hexadecimal digits.</param>
    /// <param name="width">Thickness in pixels.</param>
    /// <param name="dashed">Broken instead of whole.</param>
    public void AddLine(IReadOnlyList<int> years, IReadOnlyList<double?> values, string colour, float width, bool dashed)
    {
        double[] x = [.. years.Select(year => (double)year)];
        double[] y = [.. values.Select(value => value ?? double.NaN)];
        ScottPlot.Plottables.Scatter line = Plot.Add.ScatterLine(x, y, Color.FromHex(colour));
        line.LineWidth = width;
        line.LinePattern = dashed ? LinePattern.Dashed : LinePattern.Solid;
    }

    /// <summary>Adds the runs of a rule's line, each from the middle before its first year to the middle after its last.</summary>
    /// <param name="rule">The line.</param>
    public void AddRule(RuleLine rule)
    {
        foreach (RuleLineRun run in rule.Runs)
        {
            ScottPlot.Plottables.LinePlot line = Plot.Add.Line(run.First - 0.5, rule.Value, run.Last + 0.5, rule.Value);
            line.LineColor = Color.FromHex(rule.Colour.Stroke);
            line.LineWidth = 2.4f;
            line.LinePattern = run.Reference ? LinePattern.Dashed : LinePattern.Solid;
        }
    }

    /// <summary>Draws axes and data.</summary>
    /// <param name="pen">Pen.</param>
    public void Draw(TextPen pen)
    {
        Plot.Render(pen.Canvas, new PixelRect(_box.Left, _box.Right, _box.Bottom, _box.Top));
        foreach ((double value, string label) in _scale.Ticks())
        {
            pen.Write(label, _inside.Left - (_textSize * 0.45f), At(0, value).Y + (_textSize * 0.36f), _textSize, TextPen.Black, SKTextAlign.Right);
        }

        foreach ((double year, string label) in _ticks)
        {
            pen.Write(label, At(year, 0).X, _inside.Bottom + (_textSize * 1.3f), _textSize, TextPen.Black, SKTextAlign.Center);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Plot.Dispose();
}
