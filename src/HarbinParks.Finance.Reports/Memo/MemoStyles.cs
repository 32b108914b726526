using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HarbinParks.Finance.Reports.Memo;

/// <summary>The styles of an official document after GB/T 9704—2012: body 三号 at fixed 28 pt, title 二号, headings 黑体; small type for tables (公文样式).</summary>
internal static class MemoStyles
{
    /// <summary>Body text: two characters of indent.</summary>
    public const string Body = "Body";

    /// <summary>Title, 二号 centred.</summary>
    public const string Title = "Title";

    /// <summary>The addressee, flush left.</summary>
    public const string Addressee = "Addressee";

    /// <summary>Heading of the first level.</summary>
    public const string Heading = "Heading1";

    /// <summary>The disclaimer under the title.</summary>
    public const string Disclaimer = "Disclaimer";

    /// <summary>Caption of a table or picture, 五号.</summary>
    public const string Caption = "Caption";

    /// <summary>A picture's paragraph: line height follows the picture.</summary>
    public const string Picture = "Picture";

    /// <summary>Cell of a table, 小五.</summary>
    public const string Cell = "Cell";

    /// <summary>Notes below a table and the identity of the run, 小五.</summary>
    public const string Note = "Note";

    /// <summary>Page number, 四号.</summary>
    public const string PageNumber = "PageNumber";

    private const int ThirdSize = 32;
    private const int SecondSize = 44;
    private const int FourthSize = 28;
    private const int SmallFourthSize = 24;
    private const int FifthSize = 21;
    private const int SmallFifthSize = 18;
    private const int BodyLine = 560;

    /// <summary>28 characters on 156 mm are 15.79 pt wide each, the body's are 16: a quarter of a point less, in twentieths. A character grid would say the same,
    /// but other programs than Word read it in their own way and tear the text apart.</summary>
    private const int BodySpacing = -5;

    /// <summary>Writes the styles.</summary>
    /// <param name="part">Part of the package.</param>
    public static void Write(StyleDefinitionsPart part)
    {
        Styles styles = new(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    MemoFont.Body.Property(),
                    new FontSize { Val = Size(ThirdSize) },
                    new FontSizeComplexScript { Val = Size(ThirdSize) },
                    new Languages { Val = "en-US", EastAsia = "zh-CN" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                    new WidowControl { Val = false },
                    Exact(BodyLine)))),
            Make("Normal", null, MemoFont.Body, ThirdSize, false, Exact(BodyLine), JustificationValues.Both, 0, isDefault: true));
        styles.Append(
            Make(Body, "Normal", MemoFont.Body, ThirdSize, false, Exact(BodyLine), JustificationValues.Both, 2),
            Make(Title, "Normal", MemoFont.Title, SecondSize, true, Exact(640), JustificationValues.Center, 0),
            Make(Addressee, "Normal", MemoFont.Body, ThirdSize, false, Exact(BodyLine, before: 160), JustificationValues.Left, 0),
            Make(Heading, "Normal", MemoFont.Heading, ThirdSize, false, Exact(BodyLine), JustificationValues.Left, 2, keepNext: true, outline: 0),
            Make(Disclaimer, "Normal", MemoFont.Lead, SmallFourthSize, true, Exact(400), JustificationValues.Center, 0),
            Make(Caption, "Normal", MemoFont.Heading, FifthSize, false, Exact(320), JustificationValues.Center, 0, keepNext: true),
            Make(Picture, "Normal", MemoFont.Body, SmallFifthSize, false, Single(before: 80), JustificationValues.Center, 0, keepNext: true),
            Make(Cell, "Normal", MemoFont.Number, SmallFifthSize, false, Exact(250), JustificationValues.Center, 0),
            Make(Note, "Normal", MemoFont.Number, SmallFifthSize, false, Exact(250), JustificationValues.Both, 0),
            Make(PageNumber, "Normal", MemoFont.Number, FourthSize, false, Single(), JustificationValues.Left, 0));
        part.Styles = styles;
    }

    private static Style Make(
        string id, string? basedOn, MemoFont font, int size, bool bold, SpacingBetweenLines spacing, JustificationValues justification, int indentCharacters,
        bool keepNext = false, int? outline = null, bool isDefault = false)
    {
        StyleParagraphProperties paragraph = new();
        if (keepNext)
        {
            paragraph.KeepNext = new KeepNext();
        }

        paragraph.SnapToGrid = new SnapToGrid { Val = size == ThirdSize };
        paragraph.SpacingBetweenLines = spacing;
        if (indentCharacters > 0)
        {
            paragraph.Indentation = new Indentation { FirstLineChars = indentCharacters * 100, FirstLine = Size(indentCharacters * size * 10) };
        }

        paragraph.Justification = new Justification { Val = justification };
        if (outline is int level)
        {
            paragraph.OutlineLevel = new OutlineLevel { Val = level };
        }

        StyleRunProperties run = new(font.Property());
        if (bold)
        {
            run.Append(new Bold());
        }

        if (size == ThirdSize)
        {
            run.Append(new Spacing { Val = BodySpacing });
        }

        run.Append(new FontSize { Val = Size(size) }, new FontSizeComplexScript { Val = Size(size) });
        Style style = new(new StyleName { Val = id == Heading ? "heading 1" : id }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
        {
            style.Default = true;
        }

        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        style.Append(new PrimaryStyle(), paragraph, run);
        return style;
    }

    private static SpacingBetweenLines Exact(int line, int before = 0) => new() { Before = Size(before), After = "0", Line = Size(line), LineRule = LineSpacingRuleValues.Exact };

    private static SpacingBetweenLines Single(int before = 0) => new() { Before = Size(before), After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto };

    private static string Size(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
