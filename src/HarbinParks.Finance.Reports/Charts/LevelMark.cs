using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Draws the colour and the shape of a level.</summary>
internal static class LevelMark
{
    private const float HatchSpacing = 12;

    /// <summary>Fills a cell.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="box">The cell.</param>
    /// <param name="level">Its level.</param>
    public static void Fill(SKCanvas canvas, SKRect box, LevelColour level)
    {
        using SKPaint paint = new() { Color = TextPen.Colour(level.Fill) };
        canvas.DrawRect(box, paint);
    }

    /// <summary>Hatches a cell: what it shows belongs to the host level.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="box">The cell.</param>
    /// <param name="ink">Six hexadecimal digits.</param>
    public static void Hatch(SKCanvas canvas, SKRect box, string ink)
    {
        using SKPaint paint = new() { Color = TextPen.Colour(ink).WithAlpha(38), StrokeWidth = 1, IsStroke = true, IsAntialias = true };
        using SKPath lines = new();
        float reach = box.Width + box.Height;
        for (float offset = HatchSpacing / 2; offset < reach; offset += HatchSpacing)
        {
            float fromX = box.Left + Math.Min(offset, box.Width);
            float fromY = box.Top + Math.Max(0, offset - box.Width);
            float toX = box.Left + Math.Max(0, offset - box.Height);
            float toY = box.Top + Math.Min(offset, box.Height);
            lines.MoveTo(fromX, fromY);
            lines.LineTo(toX, toY);
        }

        canvas.DrawPath(lines, paint);
    }

    /// <summary>The shape of a level: ring, diamond, triangle, square.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="level">Level.</param>
    /// <param name="x">Middle.</param>
    /// <param name="y">Middle.</param>
    /// <param name="size">Width in pixels.</param>
    /// <param name="ink">Six hexadecimal digits.</param>
    public static void Draw(SKCanvas canvas, LevelColour level, float x, float y, float size, string ink)
    {
        float half = size / 2;
        using SKPaint paint = new() { Color = TextPen.Colour(ink), IsAntialias = true, IsStroke = level.Level == WarningLevel.Green, StrokeWidth = 1.5f };
        using SKPath path = new();
        switch (level.Level)
        {
            case WarningLevel.Green:
                canvas.DrawCircle(x, y, half - 1, paint);
                return;
            case WarningLevel.Yellow:
                path.AddPoly([new(x, y - half), new(x + half, y), new(x, y + half), new(x - half, y)], true);
                break;
            case WarningLevel.Orange:
                path.AddPoly([new(x, y - half), new(x + half, y + half), new(x - half, y + half)], true);
                break;
            default:
                path.AddRect(new SKRect(x - half + 1, y - half + 1, x + half - 1, y + half - 1));
                break;
        }

        canvas.DrawPath(path, paint);
    }
}
