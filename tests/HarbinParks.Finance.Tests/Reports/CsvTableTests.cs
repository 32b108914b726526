using System.Globalization;
using System.Text;
using HarbinParks.Finance.Reports.Tables;

namespace HarbinParks.Finance.Tests.Reports;

public class CsvTableTests
{
    [Fact]
    public void Excel_finds_the_byte_order_mark()
    {
        Assert.Equal([0xEF, 0xBB, 0xBF], Bytes(IndicatorTable.Write)[..3]);
        Assert.Equal([0xEF, 0xBB, 0xBF], Bytes(WarningTable.Write)[..3]);
    }

    [Fact]
    public void Indicators_are_one_row_each_and_agree_with_the_report()
    {
        RiskReport report = DocumentReport.Make();
        List<string[]> rows = Rows(IndicatorTable.Write);
        int series = report.Payers.Sum(payer => payer.Series.Count) + report.Platforms.Sum(platform => platform.Series.Count) + report.Parks.Sum(park => park.Series.Count)
            + report.Deals.Sum(deal => deal.Series.Count) + report.City.Series.Count;
        Assert.Equal((series * report.Years.Count) + 1, rows.Count);
        string[] row = rows.Single(cells => cells[1] == "binxian-county" && cells[3] == "pppShare" && cells[7] == "2020");
        SeriesReport expected = report.Payers[0].Series[0];
        Assert.Equal("财政级次", row[0]);
        Assert.Equal(expected.Mean[4], double.Parse(row[9], CultureInfo.InvariantCulture));
        Assert.Equal(expected.Quantiles![5][4], double.Parse(row[17], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_year_without_a_value_is_an_empty_cell()
    {
        string[] row = Rows(IndicatorTable.Write).First(cells => cells[7] == "2016");
        Assert.Equal(string.Empty, row[8]);
    }

    [Fact]
    public void Every_row_carries_the_disclaimer_in_its_last_cell()
    {
        foreach (List<string[]> rows in new[] { Rows(IndicatorTable.Write), Rows(WarningTable.Write) })
        {
            Assert.Equal("说明", rows[0][^1]);
            Assert.All(rows.Skip(1), row => Assert.Equal(DocumentReport.Disclaimer, row[^1]));
        }
    }

    [Fact]
    public void Warnings_keep_yearly_and_cumulative_figures_in_columns_of_their_own()
    {
        List<string[]> rows = Rows(WarningTable.Write);
        RiskWarning expected = DocumentReport.Make().Warnings[0];
        Assert.Equal(expected.Probability.Value, double.Parse(rows[1][Array.IndexOf(rows[0], "当年越线概率")], CultureInfo.InvariantCulture));
        Assert.Equal(expected.AnyYear.Value, double.Parse(rows[1][Array.IndexOf(rows[0], "窗口内任一年越线概率")], CultureInfo.InvariantCulture));
        Assert.Equal("存量参照线", rows[1][Array.IndexOf(rows[0], "规则性质")]);
        Assert.Equal("凭记忆，待核", rows[3][Array.IndexOf(rows[0], "文本状态")]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    public void A_name_that_a_spreadsheet_would_run_is_text(string name)
    {
        RiskReport report = DocumentReport.Make();
        List<string[]> rows = Rows(stream => IndicatorTable.Write(report with { City = report.City with { Name = name } }, stream));
        Assert.Equal("'" + name, rows[1][2]);
    }

    [Fact]
    public void A_negative_number_stays_a_number()
    {
        RiskReport report = DocumentReport.Make();
        SeriesReport series = report.City.Series[0] with { Mean = [.. report.Years.Select(_ => (double?)-0.25)] };
        List<string[]> rows = Rows(stream => IndicatorTable.Write(report with { City = report.City with { Series = [series] } }, stream));
        Assert.Equal("-0.25", rows[1][9]);
    }

    private static byte[] Bytes(Action<RiskReport, Stream> write)
    {
        using MemoryStream stream = new();
        write(DocumentReport.Make(), stream);
        return stream.ToArray();
    }

    private static List<string[]> Rows(Action<RiskReport, Stream> write) => Rows(stream => write(DocumentReport.Make(), stream));

    /// <summary>The reader of the .NET documentation's grammar: quoted cells may hold commas and doubled quotes; no cell of these tables holds a line break.</summary>
    private static List<string[]> Rows(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        string text = Encoding.UTF8.GetString(stream.ToArray()).TrimStart('\uFEFF');
        return [.. text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Cells)];
    }

    private static string[] Cells(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool isQuoted = false;
        for (int index = 0; index < line.Length; index++)
        {
            if (line[index] == '"' && isQuoted && index + 1 < line.Length && line[index + 1] == '"')
            {
                cell.Append(line[++index]);
            }
            else if (line[index] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (line[index] == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[index]);
            }
        }

        return [.. cells, cell.ToString()];
    }
}
