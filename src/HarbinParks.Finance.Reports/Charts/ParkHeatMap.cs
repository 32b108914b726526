using System.Globalization;
using HarbinParks.Finance.Rules;
using SkiaSharp;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Parks by years: how likely the PPP ceiling is crossed (园区热力图).</summary>
internal static class ParkHeatMap
{
    private const float RowHeight = 40;
    private const float NamesWidth = 292;
    private const float HostWidth = 134;
    private const float ContributionWidth = 136;
    private const float HeaderHeight = 92;
    private const float TextSize = 19;
    private const float NumberSize = 17.5f;
    private const string Absent = "F3F3F3";
    private const string Faint = "566654";

    /// <summary>Draws the map.</summary>
    /// <param name="report">The run.</param>
    public static Chart Draw(RiskReport report)
    {
        IReadOnlyList<ParkRow> rows = ParkRow.Of(report);
        CrossingReport? ceiling = ParkRow.CeilingOf(report);
        Page page = new(Title(rows, ceiling), Finding(rows), Key(ceiling?.Alerts ?? AlertProbabilities.Ceiling), Notes(report, ceiling), report.Provenance, Sheet.Full);
        int height = (int)Math.Ceiling(page.Around + HeaderHeight + (rows.Count * RowHeight) + 16);
        return Picture.Take("heatmap-parks", page.Title, Sheet.Full.Width, height, canvas =>
        {
            TextPen pen = new(canvas);
            SKRect body = page.Draw(pen, height);
            float left = body.Left + NamesWidth + HostWidth;
            float width = (body.Right - ContributionWidth - left) / report.Years.Count;
            DrawHeader(pen, report.Years, rows, body, left, width);
            for (int row = 0; row < rows.Count; row++)
            {
                DrawRow(pen, rows[row], body, body.Top + HeaderHeight + (row * RowHeight), left, width);
            }
        });
    }

    private static void DrawHeader(TextPen pen, IReadOnlyList<int> years, IReadOnlyList<ParkRow> rows, SKRect body, float left, float width)
    {
        float base0 = body.Top + HeaderHeight - 8;
        pen.Write("园区", body.Left, base0, TextSize, TextPen.Grey);
        pen.Write("承担财政", body.Left + NamesWidth, base0, TextSize, TextPen.Grey);
        pen.Write("本园自身贡献", body.Right, base0 - 24, TextSize, TextPen.Grey, SKTextAlign.Right);
        pen.Write("最大年份均值", body.Right, base0, TextSize, TextPen.Grey, SKTextAlign.Right);
        for (int i = 0; i < years.Count; i++)
        {
            pen.WriteUpwards(years[i].ToString(CultureInfo.InvariantCulture), left + (width * (i + 0.5f)), base0, NumberSize);
        }

        int first = Enumerable.Range(0, years.Count).FirstOrDefault(i => rows.Any(row => row.Cells[i]?.Reference == true), -1);
        if (first < 0)
        {
            return;
        }

        using SKPaint stroke = new() { Color = TextPen.Colour(TextPen.Grey), StrokeWidth = 1.5f, IsStroke = true, IsAntialias = true };
        float from = left + (width * first);
        float to = left + (width * years.Count);
        float y = base0 - 54;
        pen.Canvas.DrawLine(from + 2, y, to - 2, y, stroke);
        pen.Canvas.DrawLine(from + 2, y, from + 2, y + 6, stroke);
        pen.Canvas.DrawLine(to - 2, y, to - 2, y + 6, stroke);
        pen.Write($"存量参照线：按 {Steps(AlertProbabilities.Notice)} 分级", (from + to) / 2, y - 7, NumberSize, TextPen.Grey, SKTextAlign.Center);
    }

    private static void DrawRow(TextPen pen, ParkRow row, SKRect body, float top, float left, float width)
    {
        pen.WriteFitted(row.Name, body.Left, top + (RowHeight / 2), TextSize, NamesWidth - 10);
        pen.WriteFitted(row.Host, body.Left + NamesWidth, top + (RowHeight / 2), TextSize, HostWidth - 10);
        for (int i = 0; i < row.Cells.Count; i++)
        {
            SKRect box = SKRect.Create(left + (i * width) + 0.75f, top + 0.75f, width - 1.5f, RowHeight - 1.5f);
            if (row.Cells[i] is ParkCell cell)
            {
                DrawCell(pen, cell, row.OfHost, box);
            }
            else
            {
                using SKPaint absent = new() { Color = TextPen.Colour(Absent) };
                pen.Canvas.DrawRect(box, absent);
                pen.Write("–", box.MidX, box.MidY + 6, NumberSize, "9A9A9A", SKTextAlign.Center);
            }
        }

        string contribution = row.Contribution is (double share, int year)
            ? string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.00} % ({year})")
            : "—";
        pen.Write(contribution, body.Right, top + (RowHeight / 2) + (NumberSize * 0.36f), NumberSize, TextPen.Black, SKTextAlign.Right);
    }

    private static void DrawCell(TextPen pen, ParkCell cell, bool ofHost, SKRect box)
    {
        LevelColour level = LevelColours.Of(cell.Level);
        LevelMark.Fill(pen.Canvas, box, level);
        if (ofHost)
        {
            LevelMark.Hatch(pen.Canvas, box, level.Ink);
        }

        float width = TextPen.WidthOf(cell.Text, NumberSize);
        bool shaped = cell.Level != WarningLevel.Green;
        float baseline = shaped ? box.Top + NumberSize + 0.5f : box.MidY + (NumberSize * 0.36f);
        SKRect plate = new(box.MidX - (width / 2) - 1, baseline - NumberSize + 2, box.MidX + (width / 2) + 1, shaped ? box.Bottom - 2 : baseline + 3);
        LevelMark.Fill(pen.Canvas, plate, level);
        pen.Write(cell.Text, box.MidX, baseline, NumberSize, cell.IsFaint && !shaped ? Faint : level.Ink, SKTextAlign.Center);
        if (cell.CrossedInBaseCase)
        {
            using SKPaint underline = new() { Color = TextPen.Colour(level.Ink), StrokeWidth = 1.6f, IsStroke = true };
            pen.Canvas.DrawLine(box.MidX - (width / 2), baseline + 3, box.MidX + (width / 2), baseline + 3, underline);
        }

        if (shaped)
        {
            LevelMark.Draw(pen.Canvas, level, box.MidX, box.Bottom - 8.5f, 10, level.Ink);
        }
    }

    private static string Title(IReadOnlyList<ParkRow> rows, CrossingReport? ceiling)
    {
        string whose = rows.All(row => row.OfHost) ? "各园区承担财政的" : "各园区";
        return $"{whose} PPP 支出占比超过 {ParkRow.ValueOf(ceiling)} 的当年概率（%）";
    }

    private static Headline Finding(IReadOnlyList<ParkRow> rows)
    {
        int ofHost = rows.Count(row => row.OfHost);
        string shown = ofHost == rows.Count ? "园区均无本级财政，各行所示为承担财政的概率；" : ofHost > 0 ? "加斜纹的园区无本级财政，所示为承担财政的概率；" : string.Empty;
        int red = rows.Count(row => row.Cells.Any(cell => cell is { Reference: false, Level: WarningLevel.Red }));
        return new Headline(string.Create(CultureInfo.InvariantCulture, $"{shown}{rows.Count} 个园区中 {red} 个在规则施行期内至少有一年为红色。每格为当年概率，不是累计概率。"));
    }

    private static List<LegendEntry> Key(AlertProbabilities alerts) =>
    [
        LegendEntry.OfLevel(LevelColours.Of(WarningLevel.Green), $"小于 {Percent(alerts.Yellow)} %"),
        LegendEntry.OfLevel(LevelColours.Of(WarningLevel.Yellow), $"{Percent(alerts.Yellow)}–{Percent(alerts.Orange)} %"),
        LegendEntry.OfLevel(LevelColours.Of(WarningLevel.Orange), $"{Percent(alerts.Orange)}–{Percent(alerts.Red)} %"),
        LegendEntry.OfLevel(LevelColours.Of(WarningLevel.Red), $"{Percent(alerts.Red)} % 及以上，或基准情形越线（数字加下划线）"),
        LegendEntry.Hatched("斜纹：园区无本级财政，所示为承担财政的概率"),
    ];

    private static string Percent(double probability) => (probability * 100).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Steps(AlertProbabilities alerts) => $"{Percent(alerts.Yellow)}/{Percent(alerts.Orange)}/{Percent(alerts.Red)} %";

    private static List<string> Notes(RiskReport report, CrossingReport? ceiling)
    {
        string basis = ceiling is null ? "本次运行没有该线" : RuleLine.Of(report.Years, [ceiling], 100, " %").Select(line => line.Text).FirstOrDefault(ceiling.Name);
        return
        [
            $"判断依据：{basis}。存量参照年份（规则已失效）按 {Steps(AlertProbabilities.Notice)} 分级；下划线为基准情形越线；“–”为该年无此线或无数据。",
            "几个园区由同一级财政承担时，各行概率相同；右栏为本园区自身各年 PPP 支出均值占承担财政支出的最大值及其年份。",
        ];
    }
}
