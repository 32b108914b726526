using System.Globalization;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Tables;

/// <summary>Writes <c>warnings.csv</c>: one row a warning, in the order of the report (预警清单).</summary>
/// <remarks>The yearly probability and the one of any year are columns of their own, each named for what it is; no cell holds both.</remarks>
public static class WarningTable
{
    private const ReportLanguage Language = ReportLanguage.Chinese;
    private const double LowerQuarter = 0.25;
    private const double UpperQuarter = 0.75;

    private static readonly string[] _headings =
    [
        "等级", "跨等级", "已越线", "主体类别", "主体编号", "主体名称", "指标编号", "指标名称", "界线编号", "界线名称", "界线值", "文件依据", "条款", "文本状态", "失效日",
        "规则性质", "预警年份", "当年越线概率", "标准误", "95%区间下限", "95%区间上限", "窗口首年", "窗口末年", "窗口内任一年越线概率", "任一年标准误",
        "基准情形越线", "首个预警年份", "提前年数", "首次越线年份中位数", "主要原因", "回到绿色所需减少额（元）", "减少额标准误（元）",
        "回到绿色所需变化（指标单位）", "所需变化标准误", "按基准情形折合金额（元）", "首次越线早四分位年", "首次越线晚四分位年", "主体综合等级及构成", "说明",
    ];

    /// <summary>Writes the table.</summary>
    /// <param name="report">What the run found.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(RiskReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using CsvTable table = new(stream, _headings);
        WarningSentence sentences = new(report, Language);
        CompositeSentence composites = new(report, Language, int.MaxValue);
        foreach (RiskWarning warning in report.Warnings)
        {
            Who(table, warning);
            Line(table, report, warning);
            HowLikely(table, warning);
            table.Text(sentences.Causes(warning));
            table.Number(warning.AmountToGreen?.Value);
            table.Number(warning.AmountToGreen?.StandardError);
            table.Number(warning.ChangeToGreen?.Value);
            table.Number(warning.ChangeToGreen?.StandardError);
            table.Number(warning.EquivalentAmount);
            table.Whole(YearOf(report, warning.Crossing.FirstYearIndex(LowerQuarter)));
            table.Whole(YearOf(report, warning.Crossing.FirstYearIndex(UpperQuarter)));
            table.Text(composites.Of(warning.EntityKind, warning.Entity));
            table.Text(report.Provenance.Disclaimer);
            table.EndRow();
        }
    }

    private static int? YearOf(RiskReport report, int? index) => index is int year ? report.Years[year] : null;

    private static void Who(CsvTable table, RiskWarning warning)
    {
        table.Text(LevelText.Name(warning.Level, Language));
        table.Text(warning.StraddledLevel is WarningLevel straddled ? LevelText.Name(straddled, Language) : null);
        table.Text(warning.AlreadyCrossed ? "是" : "否");
        table.Text(EntityKindText.Name(warning.EntityKind, Language));
        table.Text(warning.Entity);
        table.Text(warning.EntityName);
        table.Text(warning.Indicator);
        table.Text(warning.IndicatorName);
    }

    private static void Line(CsvTable table, RiskReport report, RiskWarning warning)
    {
        CrossingReport crossing = warning.Crossing;
        int year = ReportEntities.IndexOf(report.Years, warning.Year);
        bool isReference = year >= 0 && crossing.Reference.Count == report.Years.Count && crossing.Reference[year];
        table.Text(crossing.Line);
        table.Text(crossing.Name);
        table.Number(crossing.Threshold);
        table.Text(crossing.Document);
        table.Text(crossing.Article);
        table.Text(crossing.Status switch
        {
            RuleStatus.Verified => "已核",
            RuleStatus.SecondHand => "二手资料，待核",
            RuleStatus.Own => "本模型自定",
            _ => "凭记忆，待核",
        });
        table.Text(crossing.EndedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        table.Text(isReference ? "存量参照线" : LineText.Kind(warning.Kind, Language));
    }

    private static void HowLikely(CsvTable table, RiskWarning warning)
    {
        table.Whole(warning.Year);
        table.Number(warning.Probability.Value);
        table.Number(warning.Probability.StandardError);
        table.Number(warning.Low);
        table.Number(warning.High);
        table.Whole(warning.Window.First);
        table.Whole(warning.Window.Last);
        table.Number(warning.AnyYear.Value);
        table.Number(warning.AnyYear.StandardError);
        table.Text(warning.CrossedInBaseCase ? "是" : "否");
        table.Whole(warning.FirstAlertYear);
        table.Whole(warning.LeadYears);
        table.Whole(warning.Crossing.MedianFirstYear);
    }
}
