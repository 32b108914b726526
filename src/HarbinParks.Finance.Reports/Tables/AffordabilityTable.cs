using HarbinParks.Finance.Affordability;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Reports.Tables;

/// <summary>Writes the evaluation of all levels and of all deals by year (财政支出责任测算表), yuan and fractions.</summary>
public static class AffordabilityTable
{
    /// <summary>Writes the table of the levels: one row a level and year.</summary>
    /// <param name="report">The evaluation.</param>
    /// <param name="disclaimer">Line that every output of the model carries; null for none.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void WriteLevels(AffordabilityReport report, string? disclaimer, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using CsvTable table = new(stream,
        [
            "财政编号", "财政名称", "年份", "股权投资(元)", "运营补贴(元)", "风险承担(元)", "配套投入(元)", "模型外既有项目(元)", "支出责任合计(元)", "一般公共预算支出(元)", "支出口径", "占比",
            .. report.Bands.SelectMany(band => new[] { "概率 " + Sentences.BandText.Line(band), "标准误 " + Sentences.BandText.Line(band) }),
            "判定", "说明",
        ]);
        foreach (PayerAffordability payer in report.Payers)
        {
            for (int year = 0; year < payer.Years.Count; year++)
            {
                AffordabilityYear row = payer.Years[year];
                table.Text(payer.Id);
                table.Text(payer.Name);
                table.Whole(row.Year);
                foreach (double amount in (double[])[row.Equity, row.Subsidy, row.Risk, row.Matching, row.Existing, row.Total, row.Expenditure])
                    table.Number(amount);

                table.Text(payer.Expenditure.Basis == ExpenditureBasis.FiveYearHistory ? "近五年平均增速" : "基准情形");
                table.Number(row.Share);
                foreach (ProbabilityEstimate? band in row.Bands)
                {
                    table.Number(band?.Probability);
                    table.Number(band?.StandardError);
                }

                table.Text(Sentences.BandText.Verdict(report, year, row.Share, Sentences.ReportLanguage.Chinese));
                table.Text(disclaimer);
                table.EndRow();
            }
        }
    }

    /// <summary>Writes the table of the deals: one row a deal, payer and year, with the risk head by all methods.</summary>
    /// <param name="report">The evaluation.</param>
    /// <param name="disclaimer">Line that every output of the model carries; null for none.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void WriteDeals(AffordabilityReport report, string? disclaimer, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using CsvTable table = new(stream,
        [
            "项目编号", "项目名称", "财政编号", "财政名称", "年份", "股权投资(元)", "运营补贴(元)", "风险承担(元)", "配套投入(元)", "合计(元)",
            "概率法(元)", "概率法标准误(元)", "基本情景 P50(元)", "不利情景 P90(元)", "最坏情景 P99(元)", "情景分析法(元)", "比例法(元)", "说明",
        ]);
        foreach (DealResponsibility deal in report.Deals)
        {
            for (int year = 0; year < deal.Years.Count; year++)
            {
                ResponsibilityYear row = deal.Years[year];
                RiskResponsibility risk = row.RiskMethods;
                table.Text(deal.Deal);
                table.Text(deal.DealName);
                table.Text(deal.Payer);
                table.Text(deal.PayerName);
                table.Whole(report.Years[year]);
                foreach (double? amount in (double?[])[row.Equity, row.Subsidy, row.Risk, row.Matching, row.Total, risk.Probability.Value, risk.Probability.StandardError, risk.Basic, risk.Adverse, risk.Worst, risk.Scenario, risk.Ratio])
                    table.Number(amount);

                table.Text(disclaimer);
                table.EndRow();
            }
        }
    }
}
