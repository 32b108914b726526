using System.Globalization;
using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>What stands around every picture: title, headline and key above; notes, disclaimer and run identity below. A sheet without frame keeps the key only.</summary>
/// <param name="Title">Title in Chinese.</param>
/// <param name="Headline">The finding in one sentence.</param>
/// <param name="Legend">Key.</param>
/// <param name="Notes">How to read it; definition and source.</param>
/// <param name="Provenance">Identity of the run.</param>
/// <param name="Sheet">Sheet that it is drawn on.</param>
internal sealed record Page(string Title, Headline Headline, IReadOnlyList<LegendEntry> Legend, IReadOnlyList<string> Notes, Provenance Provenance, Sheet Sheet)
{
    private const float TitleSize = 36;
    private const float HeadlineSize = 23;
    private const float NoteSize = 19;
    private const float DisclaimerSize = 21;
    private const float IdentitySize = 17;
    private const float Leading = 1.4f;
    private const float SampleWidth = 46;

    /// <summary>Height of everything around a picture.</summary>
    public float Around => Header + Footer;

    private float Margin => Sheet.Margin;

    private float Inner => Sheet.Width - (2 * Margin);

    private float LegendSize => Sheet.LegendSize;

    private float Header => TextAbove + (LegendRows * LegendSize * 1.55f) + (Sheet.Framed ? 12 : 6);

    private float TextAbove => Sheet.Framed ? 22 + (TitleSize * 1.25f) + (HeadlineLines.Count * HeadlineSize * Leading) : 0;

    private float Footer => !Sheet.Framed ? 0 : (NoteLines.Count * NoteSize * Leading) + (DisclaimerLines.Count * DisclaimerSize * Leading) + (IdentityLines.Count * IdentitySize * Leading) + 26;

    private IReadOnlyList<string> HeadlineLines => TextPen.Lines(Headline.Sentence, HeadlineSize, Inner - TagWidth);

    private IReadOnlyList<string> NoteLines => [.. Notes.SelectMany(note => TextPen.Lines(note, NoteSize, Inner))];

    private IReadOnlyList<string> DisclaimerLines => Provenance.Disclaimer is string text ? TextPen.Lines(text, DisclaimerSize, Inner) : [];

    private IReadOnlyList<string> IdentityLines => TextPen.Lines(Identity(Provenance), IdentitySize, Inner);

    private string Tag => Headline.Level is LevelColour level ? $"{level.Symbol} {Headline.LevelName}" : string.Empty;

    private float TagWidth => Tag.Length == 0 ? 0 : TextPen.WidthOf(Tag, HeadlineSize) + 18;

    private int LegendRows => Placed().Select(entry => entry.Row + 1).DefaultIfEmpty(0).Max();

    /// <summary>The line that tells one run from every other (运行身份).</summary>
    /// <param name="provenance">Identity of the run.</param>
    public static string Identity(Provenance provenance)
    {
        string hash = provenance.ModelHash[..Math.Min(12, provenance.ModelHash.Length)];
        string paths = provenance.Paths < provenance.RequestedPaths
            ? string.Create(CultureInfo.InvariantCulture, $"{provenance.Paths} 条路径（部分结果，要求 {provenance.RequestedPaths} 条）")
            : string.Create(CultureInfo.InvariantCulture, $"{provenance.Paths} 条路径");
        string view = provenance.RuleView == "byYear" ? "逐年适用" : "冻结于 " + provenance.RuleView.Replace("frozen:", string.Empty, StringComparison.Ordinal);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"运行身份：{provenance.Title} · 模型 {hash} · 种子 {provenance.Seed} · {paths} · 估值日 {provenance.ValuationDate:yyyy-MM-dd} · 规则 {view} · 版本 {provenance.Version}");
    }

    /// <summary>Draws it and says what room is left for the picture.</summary>
    /// <param name="pen">Pen.</param>
    /// <param name="height">Height of the chart.</param>
    public SKRect Draw(TextPen pen, int height)
    {
        if (Sheet.Framed)
        {
            WriteAbove(pen);
            WriteBelow(pen, height - Footer + 8);
        }

        foreach ((LegendEntry entry, int row, float x) in Placed())
        {
            float middle = TextAbove + (LegendSize * 1.55f * (row + 0.6f));
            entry.Sample(pen.Canvas, new SKRect(x, middle - 10, x + SampleWidth, middle + 10));
            pen.Write(entry.Text, x + SampleWidth + 8, middle + (LegendSize * 0.36f), LegendSize);
        }

        return new SKRect(Margin, Header, Sheet.Width - Margin, height - Footer);
    }

    private void WriteAbove(TextPen pen)
    {
        pen.Write(Title, Margin, 22 + TitleSize, TitleSize);
        float y = 22 + (TitleSize * 1.25f);
        pen.Write(Tag, Margin, y + (HeadlineSize * (Leading - 0.2f)), HeadlineSize, Headline.Level?.Stroke ?? TextPen.Black);
        WriteLines(pen, HeadlineLines, Margin + TagWidth, y, HeadlineSize, "333333");
    }

    private void WriteBelow(TextPen pen, float top)
    {
        float y = WriteLines(pen, NoteLines, Margin, top, NoteSize, TextPen.Grey);
        y = WriteLines(pen, DisclaimerLines, Margin, y, DisclaimerSize, "7A1F1F");
        WriteLines(pen, IdentityLines, Margin, y, IdentitySize, TextPen.Grey);
    }

    private static float WriteLines(TextPen pen, IReadOnlyList<string> lines, float left, float top, float size, string colour)
    {
        float y = top;
        foreach (string line in lines)
        {
            y += size * Leading;
            pen.Write(line, left, y - (size * 0.2f), size, colour);
        }

        return y;
    }

    private List<(LegendEntry Entry, int Row, float X)> Placed()
    {
        List<(LegendEntry, int, float)> placed = [];
        float x = Margin;
        int row = 0;
        foreach (LegendEntry entry in Legend)
        {
            float width = SampleWidth + 8 + TextPen.WidthOf(entry.Text, LegendSize) + 34;
            if (x > Margin && x + width - 34 > Margin + Inner)
            {
                x = Margin;
                row++;
            }

            placed.Add((entry, row, x));
            x += width;
        }

        return placed;
    }
}
