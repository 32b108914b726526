using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HarbinParks.Finance.Reports.Sentences;

namespace HarbinParks.Finance.Reports.Memo;

/// <summary>Writes <c>memo.docx</c>: the answer as an official document of one to two A4 pages, in the layout of GB/T 9704—2012 (公文).</summary>
/// <remarks>The same report and charts give the same bytes: ids are fixed, no time stands in the package.</remarks>
public static class MemoDocument
{
    /// <summary>Width of a chart's frame in millimetres: the type area.</summary>
    public const double ChartWidth = 156;

    /// <summary>Height of a chart's frame in millimetres: two of them leave room for the text on two pages.</summary>
    public const double ChartHeight = 50;

    private const int MostRows = 8;
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Writes the memo.</summary>
    /// <param name="report">What the run found.</param>
    /// <param name="charts">Charts as PNG with their captions; two fit on two pages.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <exception cref="ArgumentException">A chart is no PNG.</exception>
    public static void Write(RiskReport report, IReadOnlyList<(string Caption, byte[] Png)> charts, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(charts);
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream package = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddNewPart<MainDocumentPart>(Main, "rIdMain");
            MemoStyles.Write(main.AddNewPart<StyleDefinitionsPart>("rIdStyles"));
            MemoFont.WriteTable(main.AddNewPart<FontTablePart>("rIdFonts"));
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = new Settings(
                new EvenAndOddHeaders(),
                new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
                new Compatibility(new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }));
            Body body = new();
            Fill(body, main, new MemoText(report), report, charts);
            body.Append(MemoPage.Of(main));
            main.Document = new Document(body);
        }

        package.Position = 0;
        FixedPackage.Copy(package, stream);
    }

    private static void Fill(Body body, MainDocumentPart main, MemoText text, RiskReport report, IReadOnlyList<(string Caption, byte[] Png)> charts)
    {
        body.Append(MemoParagraph.Of(MemoStyles.Title, text.Title));
        if (report.Provenance.Disclaimer is string disclaimer)
        {
            body.Append(MemoParagraph.Of(MemoStyles.Disclaimer, disclaimer));
        }

        body.Append(
            MemoParagraph.Of(MemoStyles.Addressee, "市财政局："),
            MemoParagraph.Of(MemoStyles.Heading, "一、结论"),
            MemoParagraph.WithLead("（一）合法性。", text.Legality),
            MemoParagraph.WithLead("（二）可承受性。", text.Affordability),
            MemoParagraph.WithLead("（三）薄弱环节。", text.Weakness),
            MemoParagraph.Of(MemoStyles.Heading, "二、依据与口径"),
            MemoParagraph.Of(MemoStyles.Body, text.Basis),
            MemoParagraph.Of(MemoStyles.Heading, "三、测算结果"),
            MemoParagraph.Of(MemoStyles.Body, text.Results));
        Results(body, main, text, report, charts);
        body.Append(MemoParagraph.Of(MemoStyles.Heading, "四、主要风险与应对"));
        foreach ((string lead, string risk) in text.Risks())
        {
            body.Append(MemoParagraph.WithLead(lead, risk));
        }

        body.Append(
            MemoParagraph.Of(MemoStyles.Heading, "五、建议"),
            MemoParagraph.Of(MemoStyles.Body, text.Advice),
            Foot(text.Identity));
    }

    private static void Results(Body body, MainDocumentPart main, MemoText text, RiskReport report, IReadOnlyList<(string Caption, byte[] Png)> charts)
    {
        WarningTimeline timeline = WarningTimeline.Of(report, MostRows, ReportLanguage.Chinese);
        if (timeline.Rows.Count > 0)
        {
            body.Append(MemoParagraph.Of(MemoStyles.Caption, "表 1　预警一览：当年越线概率（%）"), MemoTable.Of(timeline), MemoParagraph.Of(MemoStyles.Note, text.Notes(timeline.Rows)));
        }

        for (int number = 1; number <= charts.Count; number++)
        {
            (string caption, byte[] png) = charts[number - 1];
            Paragraph below = MemoParagraph.Of(MemoStyles.Caption, FormattableString.Invariant($"图 {number}　{caption}"));
            below.ParagraphProperties!.KeepNext = new KeepNext { Val = false };
            body.Append(MemoPicture.Of(main, caption, png, number), below);
        }
    }

    /// <summary>The identity of the run below a rule, as the foot of an official document.</summary>
    private static Paragraph Foot(string identity)
    {
        Paragraph foot = MemoParagraph.Of(MemoStyles.Note, identity);
        foot.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 8, Space = 4 });
        return foot;
    }
}
