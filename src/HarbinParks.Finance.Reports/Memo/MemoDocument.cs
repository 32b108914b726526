using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HarbinParks.Finance.Reports.Sentences;

namespace HarbinParks.Finance.Reports.Memo;

/// <summary>Writes <c>memo.docx</c>: the answer as an official document of one to two A4 pages, in the layout of GB/T 9704—2012 (公文).</summary>
/// <remarks>The same report and charts give the same bytes: ids are fixed, no time stands in the package.</remarks>
public static class MemoDocument
{
    private const int MostRows = 4;
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
            MemoText text = new(report);
            Fill(body, main, text, report, charts);
            body.Append(MemoPage.Of(main, text.Identity));
            main.Document = new Document(body);
        }

        package.Position = 0;
        FixedPackage.Copy(package, stream);
    }

    private static void Fill(Body body, MainDocumentPart main, MemoText text, RiskReport report, IReadOnlyList<(string Caption, byte[] Png)> charts)
    {
        body.Append(MemoParagraph.Lines(MemoStyles.Title, text.Title));
        if (report.Provenance.Disclaimer is string disclaimer)
        {
            body.Append(MemoParagraph.Verbatim(MemoStyles.Disclaimer, disclaimer));
        }

        body.Append(
            MemoParagraph.Of(MemoStyles.Addressee, "市财政局："),
            MemoParagraph.Of(MemoStyles.Heading, "一、结论"),
            MemoParagraph.WithLead("（一）合法性。", text.Legality),
            MemoParagraph.WithLead("（二）可承受性。", text.Affordability),
            MemoParagraph.WithLead("（三）薄弱环节。", text.Weakness),
            MemoParagraph.Of(MemoStyles.Heading, "二、依据与口径"),
            MemoParagraph.Of(MemoStyles.Body, text.Basis));
        if (text.RuleChanges is string changes)
        {
            body.Append(MemoParagraph.Of(MemoStyles.Note, changes));
        }

        if (text.Scenarios is string scenarios)
        {
            body.Append(MemoParagraph.Of(MemoStyles.Note, scenarios));
        }

        body.Append(MemoParagraph.Of(MemoStyles.Heading, "三、测算结果"));
        Results(body, text, report);
        Charts(body, main, charts);
        body.Append(MemoParagraph.Of(MemoStyles.Heading, "四、主要风险与应对"));
        IReadOnlyList<IReadOnlyList<string>> risks = text.Risks();
        if (risks.Count > 0)
        {
            body.Append(MemoTable.OfRisks(risks));
        }
        else
        {
            body.Append(MemoParagraph.Of(MemoStyles.Body, "没有达到预警水平的风险。"));
        }

        body.Append(
            MemoParagraph.Of(MemoStyles.Heading, "五、建议"),
            MemoParagraph.Of(MemoStyles.Body, text.Advice));
        Annex(body, text, report);
    }

    /// <summary>Composite levels and targets of the plan stand in an annex on a page of their own: the text keeps its two pages.</summary>
    private static void Annex(Body body, MemoText text, RiskReport report)
    {
        if (text.Composite is null && report.Targets.Count == 0)
        {
            return;
        }

        Paragraph heading = MemoParagraph.Of(MemoStyles.Heading, "附件：综合等级与规划目标");
        heading.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        body.Append(heading);
        if (text.Composite is string composite)
        {
            body.Append(MemoParagraph.WithLead("综合等级。", composite));
        }

        if (report.Targets.Count == 0)
        {
            return;
        }

        TargetSentence targets = new(report, ReportLanguage.Chinese);
        body.Append(MemoParagraph.WithLead("规划目标。", targets.Text));
        if (targets.Answered.Count > 0)
        {
            body.Append(MemoTable.OfTargets(targets.Headings, [.. targets.Answered.Select(targets.Row)]));
        }

        body.Append(MemoParagraph.Of(MemoStyles.Note, "注：± 为蒙特卡洛标准误，≤ 与 ≥ 为 95 % 区间的上限与下限。" + string.Concat(targets.Notes)));
    }

    private static void Results(Body body, MemoText text, RiskReport report)
    {
        WarningTimeline timeline = WarningTimeline.OfLines(report, MostRows, ReportLanguage.Chinese);
        if (timeline.Rows.Count == 0)
        {
            body.Append(MemoParagraph.Of(MemoStyles.Body, "十年预警窗口内没有达到预警水平的界线。"));
            return;
        }

        body.Append(
            MemoParagraph.Of(MemoStyles.Caption, "预警一览：当年越线概率（%）"),
            MemoTable.Of(report, timeline),
            MemoParagraph.Of(MemoStyles.Note, text.Notes(timeline.Rows)));
    }

    /// <summary>One chart has the width of the page; two and more stand in pairs, since two below each other would take half of the memo.</summary>
    private static void Charts(Body body, MainDocumentPart main, IReadOnlyList<(string Caption, byte[] Png)> charts)
    {
        bool isAlone = charts.Count == 1;
        List<Paragraph> pictures = [.. charts.Select((chart, index) => MemoPicture.Of(main, chart.Caption, chart.Png, index + 1, isAlone))];
        List<Paragraph> captions = [.. charts.Select((chart, index) => ChartCaption(index + 1, chart.Caption))];
        if (isAlone)
        {
            body.Append(pictures[0], captions[0]);
        }
        else if (charts.Count > 1)
        {
            body.Append(MemoTable.SideBySide(pictures.Chunk(2).Zip(captions.Chunk(2), (Paragraph[] above, Paragraph[] below) => new[] { above, below }).SelectMany(pair => pair)));
        }
    }

    private static Paragraph ChartCaption(int number, string caption)
    {
        Paragraph below = MemoParagraph.Of(MemoStyles.Caption, FormattableString.Invariant($"图 {number}　{caption}"));
        below.ParagraphProperties!.KeepNext = new KeepNext { Val = false };
        return below;
    }
}
