using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using HarbinParks.Finance.Reports.Sentences;

namespace HarbinParks.Finance.Reports.Memo;

/// <summary>The warning table of the memo: yearly probabilities in percent, one row a warning.</summary>
internal static class MemoTable
{
    private const int TextWidth = 8844;
    private const int LevelWidth = 620;
    private const int MedianWidth = 640;
    private const int YearWidth = 490;

    /// <summary>Makes the table.</summary>
    /// <param name="timeline">Rows and years.</param>
    public static Table Of(WarningTimeline timeline)
    {
        int words = TextWidth - LevelWidth - MedianWidth - (timeline.Years.Count * YearWidth);
        int who = words * 45 / 100;
        List<int> widths = [LevelWidth, who, words - who, .. timeline.Years.Select(_ => YearWidth), MedianWidth];
        TableBorders borders = new(
            new TopBorder { Val = BorderValues.Single, Size = 8 },
            new BottomBorder { Val = BorderValues.Single, Size = 8 },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
            new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
        TableProperties properties = new(
            new TableWidth { Width = Whole(TextWidth), Type = TableWidthUnitValues.Dxa },
            new TableJustification { Val = TableRowAlignmentValues.Center },
            borders,
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 28, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = 28, Type = TableWidthValues.Dxa }));
        Table table = new(properties, new TableGrid(widths.Select(width => new GridColumn { Width = Whole(width) })));
        table.Append(Row(widths, ["等级", "对象", "界线", .. timeline.Years.Select(Whole), "首次越线"], null, isHead: true));
        foreach (WarningTimelineRow row in timeline.Rows)
        {
            string line = row.Warning.Crossing.Name + (row.Warning.Crossing.Status == Rules.RuleStatus.Verified ? string.Empty : "（待核）");
            table.Append(Row(widths, [row.Level, row.Warning.EntityName, line, .. row.Percent, row.MedianFirstYear], Fill(row.Warning), isHead: false));
        }

        return table;
    }

    private static TableRow Row(List<int> widths, List<string> texts, string? levelFill, bool isHead)
    {
        TableRowProperties properties = new(new CantSplit());
        if (isHead)
        {
            properties.Append(new TableHeader());
        }

        TableRow row = new(properties);
        for (int column = 0; column < texts.Count; column++)
        {
            row.Append(Cell(widths[column], texts[column], column == 0 ? levelFill : null, isWords: !isHead && column is 1 or 2));
        }

        return row;
    }

    private static TableCell Cell(int width, string text, string? fill, bool isWords)
    {
        TableCellProperties properties = new(new TableCellWidth { Width = Whole(width), Type = TableWidthUnitValues.Dxa });
        if (fill is not null)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        Paragraph paragraph = MemoParagraph.Of(MemoStyles.Cell, text);
        if (isWords)
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
