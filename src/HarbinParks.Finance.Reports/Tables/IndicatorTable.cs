using HarbinParks.Finance.Reports.Sentences;

namespace HarbinParks.Finance.Reports.Tables;

/// <summary>Writes <c>indicators.csv</c>: every indicator of every entity and year in long form, one row each (指标明细).</summary>
public static class IndicatorTable
{
    private static readonly string[] _headings =
    [
        "主体类别", "主体编号", "主体名称", "指标编号", "指标名称", "单位", "口径", "年份", "基准情形", "均值", "标准误", "有定义的路径占比",
        "P5", "P25", "P50", "P75", "P95", "P99", "说明",
    ];

    private const int QuantileLevels = 6;

    /// <summary>Writes the table.</summary>
    /// <param name="report">What the run found.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(RiskReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using CsvTable table = new(stream, _headings);
        Entities(table, report, "city", [report.City]);
        Entities(table, report, "payer", report.Payers);
        Entities(table, report, "platform", report.Platforms);
        Entities(table, report, "park", report.Parks);
        Entities(table, report, "deal", report.Deals);
        Entities(table, report, "perimeter", report.Perimeters);
    }

    private static void Entities(CsvTable table, RiskReport report, string kind, IEnumerable<EntityReport> entities)
    {
        string kindName = EntityKindText.Name(kind, ReportLanguage.Chinese);
        foreach (EntityReport entity in entities)
        {
            foreach (SeriesReport series in entity.Series)
            {
                for (int year = 0; year < report.Years.Count; year++)
                {
                    table.Text(kindName);
                    table.Text(entity.Id);
                    table.Text(entity.Name);
                    Row(table, series, year, report.Years[year]);
                    table.Text(report.Provenance.Disclaimer);
                    table.EndRow();
                }
            }
        }
    }

    private static void Row(CsvTable table, SeriesReport series, int index, int year)
    {
        table.Text(series.Indicator);
        table.Text(series.Name);
        table.Text(Unit(series.Unit));
        table.Text(series.DefinitionText);
        table.Whole(year);
        table.Number(series.BaseCase[index]);
        table.Number(series.Mean[index]);
        table.Number(series.StandardError[index]);
        table.Number(series.DefinedShare[index]);
        for (int level = 0; level < QuantileLevels; level++)
        {
            table.Number(series.Quantiles?[level][index]);
        }
    }

    /// <summary>Shares stay fractions: a percent column would no longer agree with results.json to the last digit.</summary>
    private static string Unit(string unit) => unit switch
    {
        "share" => "比例（小数）",
        "ratio" => "倍数",
        "yuan" => "元",
        _ => unit,
    };
}
