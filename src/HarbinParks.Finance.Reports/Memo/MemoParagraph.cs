using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HarbinParks.Finance.Reports.Charts;

namespace HarbinParks.Finance.Reports.Memo;

/// <summary>Makes the paragraphs of the memo.</summary>
internal static partial class MemoParagraph
{
    /// <summary>A paragraph in one style.</summary>
    /// <param name="style">Style.</param>
    /// <param name="text">Text.</param>
    public static Paragraph Of(string style, string text) => new(Properties(style), Run(text));

    /// <summary>A paragraph in one style, letter for letter: a declaration is quoted, not typeset.</summary>
    /// <param name="style">Style.</param>
    /// <param name="text">Text.</param>
    public static Paragraph Verbatim(string style, string text) => new(Properties(style), new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>A paragraph whose lines are broken by hand.</summary>
    /// <param name="style">Style.</param>
    /// <param name="lines">Lines.</param>
    public static Paragraph Lines(string style, IReadOnlyList<string> lines)
    {
        Paragraph paragraph = Of(style, lines[0]);
        foreach (string line in lines.Skip(1))
        {
            paragraph.Append(new Run(new Break()), Run(line));
        }

        return paragraph;
    }

    /// <summary>A body paragraph that begins with a heading of the second level: "（一）合法性。" and the text.</summary>
    /// <param name="lead">Heading in 楷体.</param>
    /// <param name="text">Text.</param>
    public static Paragraph WithLead(string lead, string text)
    {
        Run first = Run(lead);
        first.PrependChild(new RunProperties(MemoFont.Lead.Property()));
        return new Paragraph(Properties(MemoStyles.Body), first, Run(text));
    }

    /// <summary>The text as official documents set it: no blank between Chinese and digits, none before % and around ±; punctuation in full width.</summary>
    /// <param name="text">Text as the console prints it.</param>
    public static string Official(string text) => BlankToDrop().Replace(ChinesePunctuation.FullWidth(text), string.Empty).Replace("`", string.Empty, StringComparison.Ordinal);

    private static ParagraphProperties Properties(string style) => new(new ParagraphStyleId { Val = style });

    private static Run Run(string text) => new(new Text(Official(text)) { Space = SpaceProcessingModeValues.Preserve });

    [GeneratedRegex(@"(?<=[\p{L}\p{N}%±）〕]) +(?=[%±\p{IsCJKUnifiedIdeographs}])|(?<=[±\p{IsCJKUnifiedIdeographs}]) +(?=[\p{L}\p{N}<>])")]
    private static partial Regex BlankToDrop();
}
