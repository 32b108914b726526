using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using HarbinParks.Finance.Reports.Sentences;

namespace HarbinParks.Finance.Reports.Memo;

/// <summary>The tables of the memo: small type, ruled, as wide as the type area.</summary>
internal static class MemoTable
{
    private const int TextWidth = 8844;
    private const int LevelWidth = 580;
    private const int MedianWidth = 460;
    private const int YearWidth = 440;

    private static readonly int[] _riskWidths = [1660, 1460, 440, 1040, 2604, 1640];
    private static readonly int[] _targetWidths = [2564, 1080, 980, 1180, 1440, 1600];
    private static readonly int[] _leftTargetColumns = [0];
    private static readonly int[] _leftColumns = [1, 2];
    private static readonly int[] _leftRiskColumns = [0, 1, 4];

    /// <summary>The warning table: yearly probabilities in percent, one row a warning; a row that stands for further entities says how many.</summary>
    /// <param name="report">What the run found.</param>
    /// <param name="timeline">Rows and years.</param>
    public static Table Of(RiskReport report, WarningTimeline timeline)
    {
        int words = TextWidth - LevelWidth - MedianWidth - (timeline.Years.Count * YearWidth);
        int nameWidth = words * 49 / 100;
        List<int> widths = [LevelWidth, nameWidth, words - nameWidth, .. timeline.Years.Select(_ => YearWidth), MedianWidth];
        Table table = Make(widths);
        table.Append(Row(widths, ["等级", "对象", "界线", .. timeline.Years.Select(Whole), "首次越线"], [], null));
        foreach (WarningTimelineRow row in timeline.Rows)
        {
            string line = row.Warning.Crossing.Name + LineText.Mark(row.Warning.Crossing.Status, ReportLanguage.Chinese);
            int represented = timeline.Represented(report, row);
            string who = represented > 1 ? $"{row.Warning.EntityName}等 {Whole(represented)} 个" : row.Warning.EntityName;
            table.Append(Row(widths, [row.Level, who, line, .. row.Percent, row.MedianFirstYear], _leftColumns, Fill(row.Warning)));
        }

        return table;
    }

    /// <summary>The table of risks, causes and remedies.</summary>
    /// <param name="risks">Rows.</param>
    public static Table OfRisks(IReadOnlyList<IReadOnlyList<string>> risks)
    {
        Table table = Make(_riskWidths);
        table.Append(Row(_riskWidths, ["对象", "界线", "年份", "当年概率", "主要原因（越线路径特征）", "须改变"], [], null));
        foreach (IReadOnlyList<string> risk in risks)
        {
            table.Append(Row(_riskWidths, risk, _leftRiskColumns, null));
        }

        return table;
    }

    /// <summary>The table of targets.</summary>
    /// <param name="headings">Headings.</param>
    /// <param name="rows">Rows.</param>
    public static Table OfTargets(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        Table table = Make(_targetWidths);
        table.Append(Row(_targetWidths, headings, [], null));
        foreach (IReadOnlyList<string> row in rows)
        {
            table.Append(Row(_targetWidths, row, _leftTargetColumns, null));
        }

        return table;
    }

    /// <summary>A table without rules that sets things side by side.</summary>
    /// <param name="rows">Rows of equal cells.</param>
    public static Table SideBySide(IEnumerable<IReadOnlyList<Paragraph>> rows)
    {
        List<int> widths = [TextWidth / 2, TextWidth / 2];
        Table table = Make(widths);
        table.GetFirstChild<TableProperties>()!.RemoveAllChildren<TableBorders>();
        foreach (IReadOnlyList<Paragraph> row in rows)
        {
            table.Append(new TableRow(new TableRowProperties(new CantSplit()), Empty(row[0]), row.Count > 1 ? Empty(row[1]) : Empty(new Paragraph())));
        }

        return table;

        TableCell Empty(Paragraph content) => new(new TableCellProperties(new TableCellWidth { Width = Whole(widths[0]), Type = TableWidthUnitValues.Dxa }), content);
    }

    private static Table Make(IReadOnlyList<int> widths) => new(
        new TableProperties(
            new TableWidth { Width = Whole(TextWidth), Type = TableWidthUnitValues.Dxa },
            new TableJustification { Val = TableRowAlignmentValues.Center },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8 },
                new BottomBorder { Val = BorderValues.Single, Size = 8 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 14, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = 14, Type = TableWidthValues.Dxa })),
        new TableGrid(widths.Select(width => new GridColumn { Width = Whole(width) })));

    /// <summary>A row; without left columns it is the head, repeated on every page.</summary>
    private static TableRow Row(IReadOnlyList<int> widths, IReadOnlyList<string> texts, int[] leftColumns, string? levelFill)
    {
        TableRowProperties properties = new(new CantSplit());
        if (leftColumns.Length == 0)
        {
            properties.Append(new TableHeader());
        }

        TableRow row = new(properties);
        for (int column = 0; column < texts.Count; column++)
        {
            row.Append(Cell(widths[column], texts[column], column == 0 ? levelFill : null, leftColumns.Contains(column)));
        }

        return row;
    }

    private static TableCell Cell(int width, string text, string? fill, bool isLeft)
    {
        TableCellProperties properties = new(new TableCellWidth { Width = Whole(width), Type = TableWidthUnitValues.Dxa });
        if (fill is not null)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        Paragraph paragraph = MemoParagraph.Of(MemoStyles.Cell, text);
        if (isLeft)
        {
            paragraph.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Left };
        }

        return new TableCell(properties, paragraph);
    }

    /// <summary>A light tint behind the word of the level: the word says it, so the table reads the same in grey.</summary>
    private static string Fill(RiskWarning warning) => warning.AlreadyCrossed ? "D9D9D9" : warning.Level switch
    {
        WarningLevel.Red => "F2A6A0",
        WarningLevel.Orange => "F9CB9C",
        WarningLevel.Yellow => "FFF2B3",
        _ => "CFE8CF",
    };

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
