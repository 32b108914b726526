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
    public static SectionProperties Of(MainDocumentPart main)
    {
        main.AddNewPart<FooterPart>(OddId).Footer = new Footer(Number(JustificationValues.Right));
        main.AddNewPart<FooterPart>(EvenId).Footer = new Footer(Number(JustificationValues.Left));
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
                // The number's line ends 23 mm above the edge: its top then lies 7 mm below the type area.
                Footer = Twips(23),
                Gutter = 0,
            },
            new DocGrid { Type = DocGridValues.LinesAndChars, LinePitch = 560, CharacterSpace = CharacterSpace });
    }

    /// <summary>28 characters of 16 pt on 156 mm: each is 15.79 pt wide, given in 1/4096 pt off the size of the body.</summary>
    private const int CharacterSpace = -849;

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
