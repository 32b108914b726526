using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HarbinParks.Finance.Reports.Memo;

/// <summary>The page of an official document: A4, margins and type area of GB/T 9704—2012, page number between dashes, right on odd pages and left on even.</summary>
internal static class MemoPage
{
    private const string OddId = "rIdFooterOdd";
    private const string EvenId = "rIdFooterEven";

    /// <summary>Adds the footers and makes the section's properties.</summary>
    /// <param name="main">Main part.</param>
    /// <param name="identity">Identity of the run, below the page number of every page.</param>
    public static SectionProperties Of(MainDocumentPart main, string identity)
    {
        main.AddNewPart<FooterPart>(OddId).Footer = new Footer(Number(JustificationValues.Right), MemoParagraph.Of(MemoStyles.Note, identity));
        main.AddNewPart<FooterPart>(EvenId).Footer = new Footer(Number(JustificationValues.Left), MemoParagraph.Of(MemoStyles.Note, identity));
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = OddId },
            new FooterReference { Type = HeaderFooterValues.Even, Id = EvenId },
            new PageSize { Width = Twips(210), Height = Twips(297) },
            new PageMargin
            {
                Top = (int)Twips(37),
                Left = Twips(28),
                Right = Twips(26),
                Bottom = (int)Twips(35),
                Header = Twips(15),
                // The number stands 7 mm below the type area; the two lines of the run's identity below it end here.
                Footer = Twips(13),
                Gutter = 0,
            },
            new DocGrid { Type = DocGridValues.Lines, LinePitch = 560 });
    }

    private static uint Twips(double millimetres) => (uint)Math.Round(millimetres / 25.4 * 1440);

    private static Paragraph Number(JustificationValues side)
    {
        Indentation oneCharacter = side == JustificationValues.Right
            ? new Indentation { RightChars = 100, Right = "280" }
            : new Indentation { LeftChars = 100, Left = "280" };
        return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = MemoStyles.PageNumber }, oneCharacter, new Justification { Val = side }),
            Text("— "),
            new SimpleField(Text("1")) { Instruction = " PAGE " },
            Text(" —"));
    }

    private static Run Text(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
