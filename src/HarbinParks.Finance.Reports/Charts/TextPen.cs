using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Writes text on a canvas in the font of the reports; positions are baselines.</summary>
/// <param name="Canvas">Where to write.</param>
internal sealed record TextPen(SKCanvas Canvas)
{
    /// <summary>Colour of ordinary text.</summary>
    public const string Black = "1A1A1A";

    /// <summary>Colour of secondary text.</summary>
    public const string Grey = "555555";

    private const string NeverFirst = "，。；：、！？）〕》”%,.;:)";

    /// <summary>A colour from six hexadecimal digits.</summary>
    /// <param name="hexadecimal">Red, green, blue.</param>
    public static SKColor Colour(string hexadecimal) => SKColor.Parse(hexadecimal);

    /// <summary>Width of a text in pixels.</summary>
    /// <param name="text">Text.</param>
    /// <param name="size">Em size.</param>
    public static float WidthOf(string text, float size)
    {
        using SKFont font = ReportFont.OfSize(size);
        return font.MeasureText(ChinesePunctuation.FullWidth(text));
    }

    /// <summary>Breaks a text into lines no wider than asked; no line begins with a closing mark.</summary>
    /// <param name="text">Text.</param>
    /// <param name="size">Em size.</param>
    /// <param name="width">Greatest width in pixels.</param>
    public static IReadOnlyList<string> Lines(string text, float size, float width)
    {
        List<string> lines = [];
        string rest = ChinesePunctuation.FullWidth(text);
        using SKFont font = ReportFont.OfSize(size);
        while (rest.Length > 0)
        {
            int fits = Math.Max(1, font.BreakText(rest, width));
            while (fits > 1 && fits < rest.Length && (NeverFirst.Contains(rest[fits], StringComparison.Ordinal) || InsideWord(rest, fits)))
            {
                fits--;
            }

            lines.Add(rest[..fits].TrimEnd());
            rest = rest[fits..].TrimStart();
        }

        return lines;
    }

    /// <summary>Writes a text.</summary>
    /// <param name="text">Text.</param>
    /// <param name="x">Its left end, middle or right end, by <paramref name="align"/>.</param>
    /// <param name="y">Baseline.</param>
    /// <param name="size">Em size.</param>
    /// <param name="colour">Six hexadecimal digits.</param>
    /// <param name="align">What <paramref name="x"/> is.</param>
    public void Write(string text, float x, float y, float size, string colour = Black, SKTextAlign align = SKTextAlign.Left)
    {
        using SKFont font = ReportFont.OfSize(size);
        using SKPaint paint = new() { Color = Colour(colour), IsAntialias = true };
        Canvas.DrawText(ChinesePunctuation.FullWidth(text), x, y, align, font, paint);
    }

    /// <summary>Writes a text upwards.</summary>
    /// <param name="text">Text.</param>
    /// <param name="x">Middle of the letters' height.</param>
    /// <param name="y">Lower end.</param>
    /// <param name="size">Em size.</param>
    public void WriteUpwards(string text, float x, float y, float size)
    {
        Canvas.Save();
        Canvas.RotateDegrees(-90, x, y);
        Write(text, x, y + (size * 0.36f), size);
        Canvas.Restore();
    }

    /// <summary>Writes a name into a row: on one line, else smaller on two, else cut short with an ellipsis.</summary>
    /// <param name="text">Name.</param>
    /// <param name="x">Its left or right end, by <paramref name="align"/>.</param>
    /// <param name="middle">Middle of the row.</param>
    /// <param name="size">Em size on one line.</param>
    /// <param name="width">Greatest width in pixels.</param>
    /// <param name="align">What <paramref name="x"/> is.</param>
    public void WriteFitted(string text, float x, float middle, float size, float width, SKTextAlign align = SKTextAlign.Left)
    {
        (IReadOnlyList<string> lines, float fitted) = Fitted(text, size, width);
        float step = fitted * 1.12f;
        float baseline = middle + (fitted * 0.36f) - ((lines.Count - 1) * step / 2);
        foreach (string line in lines)
        {
            Write(line, x, baseline, fitted, Black, align);
            baseline += step;
        }
    }

    /// <summary>The lines of a name in a row, never more than two, and their em size.</summary>
    /// <param name="text">Name.</param>
    /// <param name="size">Em size on one line.</param>
    /// <param name="width">Greatest width in pixels.</param>
    public static (IReadOnlyList<string> Lines, float Size) Fitted(string text, float size, float width)
    {
        if (WidthOf(text, size) <= width)
        {
            return ([ChinesePunctuation.FullWidth(text)], size);
        }

        foreach (float smaller in (ReadOnlySpan<float>)[size * 0.84f, size * 0.74f])
        {
            IReadOnlyList<string> halves = Lines(text, smaller, Math.Min(width, (WidthOf(text, smaller) / 2) + (smaller * 1.2f)));
            if (halves.Count <= 2)
            {
                return (halves, smaller);
            }
        }

        IReadOnlyList<string> lines = Lines(text, size * 0.74f, width);
        return lines.Count <= 2 ? (lines, size * 0.74f) : ([lines[0], lines[1][..^1] + "…"], size * 0.74f);
    }

    private static bool InsideWord(string text, int place) => char.IsAsciiLetterOrDigit(text[place]) && char.IsAsciiLetterOrDigit(text[place - 1]);
}
