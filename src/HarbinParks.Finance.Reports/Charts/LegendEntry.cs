using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>One entry of a chart's key: a sample and what it means.</summary>
/// <param name="Text">Meaning.</param>
/// <param name="Sample">Draws the sample into a box.</param>
internal sealed record LegendEntry(string Text, Action<SKCanvas, SKRect> Sample)
{
    /// <summary>A filled area.</summary>
    /// <param name="text">Meaning.</param>
    /// <param name="colour">Six hexadecimal digits.</param>
    public static LegendEntry Area(string text, string colour) => new(text, (canvas, box) =>
    {
        using SKPaint paint = new() { Color = TextPen.Colour(colour) };
        canvas.DrawRect(box, paint);
    });

    /// <summary>A line.</summary>
    /// <param name="text">Meaning.</param>
    /// <param name="colour">Six hexadecimal digits.</param>
    /// <param name="width">Thickness in pixels.</param>
    /// <param name="dashed">Broken instead of whole.</param>
    public static LegendEntry Line(string text, string colour, float width, bool dashed) => new(text, (canvas, box) =>
    {
        using SKPathEffect? dashes = dashed ? SKPathEffect.CreateDash([10, 6], 0) : null;
        using SKPaint paint = new() { Color = TextPen.Colour(colour), StrokeWidth = width, IsStroke = true, IsAntialias = true, PathEffect = dashes };
        canvas.DrawLine(box.Left, box.MidY, box.Right, box.MidY, paint);
    });

    /// <summary>A cell of a level, with its shape.</summary>
    /// <param name="level">Level.</param>
    /// <param name="text">Meaning.</param>
    public static LegendEntry OfLevel(LevelColour level, string text) => new($"{level.Name}：{text}", (canvas, box) =>
    {
        LevelMark.Fill(canvas, box, level);
        LevelMark.Draw(canvas, level, box.MidX, box.MidY, 12, level.Ink);
    });

    /// <summary>A hatched cell.</summary>
    /// <param name="text">Meaning.</param>
    public static LegendEntry Hatched(string text) => new(text, (canvas, box) =>
    {
        LevelMark.Fill(canvas, box, LevelColours.Of(WarningLevel.Green));
        LevelMark.Hatch(canvas, box, LevelColours.Of(WarningLevel.Green).Ink);
    });
}
