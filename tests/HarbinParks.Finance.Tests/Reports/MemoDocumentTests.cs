using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using HarbinParks.Finance.Reports.Memo;
using HarbinParks.Finance.Reports.Sentences;
using SkiaSharp;

namespace HarbinParks.Finance.Tests.Reports;

public class MemoDocumentTests
{
    [Fact]
    public void The_memo_is_valid_for_word()
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(Memo()), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Two_memos_of_one_report_are_the_same_bytes() => Assert.Equal(Memo(), Memo());

    [Fact]
    public void The_package_holds_no_date_but_the_fixed_one()
    {
        using ZipArchive zip = new(new MemoryStream(Memo()));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void The_page_is_that_of_an_official_document()
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(Memo()), false);
        PageMargin margin = document.MainDocumentPart!.Document!.Body!.Descendants<PageMargin>().Single();
        Assert.Equal([2098u, 1587u, 1474u, 1984u], [(uint)margin.Top!.Value, margin.Left!.Value, margin.Right!.Value, (uint)margin.Bottom!.Value]);
    }

    [Fact]
    public void Figures_of_the_table_are_those_of_the_report()
    {
        RiskReport report = DocumentReport.Make();
        List<List<string>> rows = Rows(Memo());
        List<int> years = [.. rows[0].Skip(3).SkipLast(1).Select(int.Parse)];
        Assert.Equal(Enumerable.Range(2016, 10), years);
        WarningTimeline timeline = WarningTimeline.OfLines(report, 4, ReportLanguage.Chinese);
        for (int row = 0; row < timeline.Rows.Count; row++)
        {
            CrossingReport crossing = timeline.Rows[row].Warning.Crossing;
            for (int column = 0; column < years.Count; column++)
            {
                int year = report.Years.ToList().IndexOf(years[column]);
                string expected = crossing.Drawn[year] ? ProbabilityText.Digits(crossing.Probability[year]) : "—";
                Assert.Equal(expected, rows[row + 1][3 + column]);
            }
        }
    }

    [Fact]
    public void Headline_figures_disclaimer_and_identity_stand_in_the_text()
    {
        string text = Text(Memo());
        Assert.Contains("2025年当年12.4%±0.2%", text, StringComparison.Ordinal);
        Assert.Contains("2016–2025年任一年19.8%±0.2%", text, StringComparison.Ordinal);
        Assert.Contains("3214万元±153万元", text, StringComparison.Ordinal);
        Assert.Contains(DocumentReport.Disclaimer, text, StringComparison.Ordinal);
        Assert.Contains("种子7", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_that_is_no_picture_is_refused_by_name()
    {
        using MemoryStream stream = new();
        ArgumentException failure = Assert.Throws<ArgumentException>(() => MemoDocument.Write(DocumentReport.Make(), [("扇形图", [1, 2, 3])], stream));
        Assert.Contains("扇形图", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_warnings_has_a_memo_too()
    {
        RiskReport calm = DocumentReport.Make() with { Warnings = [], Legality = [], Deals = [] };
        using MemoryStream stream = new();
        MemoDocument.Write(calm, [], stream);
        string text = Text(stream.ToArray());
        Assert.Contains("没有新预警", text, StringComparison.Ordinal);
        Assert.Contains("未发现问题", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_crowded_report_keeps_to_few_rows_and_says_what_it_left_out()
    {
        byte[] memo = Memo(DocumentReport.Crowded());
        Assert.Equal(1 + 4 + 2 + 1 + 3, Rows(memo).Count);
        Assert.Contains("另有16条见warnings.csv", Text(memo), StringComparison.Ordinal);
        Assert.Contains("等9个", Text(memo), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_has_a_row_before_a_second_one_has_two_and_a_row_counts_those_it_stands_for()
    {
        RiskReport report = DocumentReport.Crowded();
        WarningTimeline timeline = WarningTimeline.OfLines(report, 4, ReportLanguage.Chinese);
        Assert.Equal(["ppp-10", "ppp-7", "cash-short-debt", "debt-120"], timeline.Rows.Select(row => row.Warning.Crossing.Line).Distinct());
        Assert.Equal(report.Warnings.Count, timeline.Rows.Sum(row => timeline.Represented(report, row)));
        Assert.Contains("宾县财政等", Text(Memo(report)), StringComparison.Ordinal);
    }

    private static byte[] Memo() => Memo(DocumentReport.Make());

    private static byte[] Memo(RiskReport report)
    {
        using MemoryStream stream = new();
        MemoDocument.Write(report, [("宾县财政 PPP 支出占比", Placeholder()), ("各级次当年越线概率", Placeholder())], stream);
        string? keep = Environment.GetEnvironmentVariable("HARBINPARKS_KEEP_MEMO");
        if (keep is not null)
        {
            File.WriteAllBytes($"{keep}-{report.Warnings.Count}.docx", stream.ToArray());
        }

        return stream.ToArray();
    }

    private static byte[] Placeholder()
    {
        using SKBitmap bitmap = new(900, 580);
        using SKCanvas canvas = new(bitmap);
        canvas.Clear(SKColors.LightSteelBlue);
        using SKPaint paint = new() { Color = SKColors.DarkRed, StrokeWidth = 6 };
        canvas.DrawLine(0, 580, 900, 0, paint);
        using SKData data = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return data.ToArray();
    }

    private static string Text(byte[] memo)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(memo), false);
        return document.MainDocumentPart!.Document!.Body!.InnerText + string.Concat(document.MainDocumentPart.FooterParts.Select(part => part.Footer!.InnerText));
    }

    private static List<List<string>> Rows(byte[] memo)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(memo), false);
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToList())];
    }
}
