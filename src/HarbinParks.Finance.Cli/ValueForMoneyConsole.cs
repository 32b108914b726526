using System.Globalization;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.ValueForMoney;
using Spectre.Console;

namespace HarbinParks.Finance.Cli;

/// <summary>Prints 物有所值评价: the answer in a sentence, the values, the risks, the score sheet.</summary>
/// <param name="report">The evaluation.</param>
/// <param name="portfolio">Its portfolio.</param>
/// <param name="language">Language.</param>
internal sealed class ValueForMoneyConsole(ValueForMoneyReport report, Portfolio portfolio, ReportLanguage language)
{
    private const int WidthInAPipe = 200;

    private bool English => language == ReportLanguage.English;

    /// <summary>Prints.</summary>
    public void Print()
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = WidthInAPipe;

        Commands.SimulatedVerb.PrintDisclaimer(portfolio);
        Console.WriteLine(English
            ? FormattableString.Invariant($"{report.DealName}: value for money; discounted at {100 * report.DiscountRate:0.00} % to the beginning of {report.ValueYear}; {report.Paths} paths, seed {report.Seed}; 万元")
            : FormattableString.Invariant($"{report.DealName}:物有所值评价;按年度折现率 {100 * report.DiscountRate:0.00} % 折现到 {report.ValueYear} 年初;{report.Paths} 条路径,种子 {report.Seed};单位万元"));
        Console.WriteLine(Verdict());
        Values();
        Console.WriteLine(English
            ? $"Risk: of the reference project {Wan(report.AllRisk)} in all, of which the government keeps {Wan(report.OwnRisk)} in the partnership and transfers {Wan(report.TransferableRisk)} (means over the futures less base case)."
            : $"风险承担成本:参照项目全部风险 {Wan(report.AllRisk)},其中政府自留 {Wan(report.OwnRisk)},可转移 {Wan(report.TransferableRisk)}(各路径均值 − 基准情形)。");
        if (report.PublicOverrunClass is null)
        {
            Console.WriteLine(English
                ? "Overrun of the reference project: the deal's own class, since the model names none for public procurement (valueForMoney:publicOverrunClass); transferable risk is then understated."
                : "参照项目的超支取项目自身的参照类:模型未给出政府采购的参照类(valueForMoney:publicOverrunClass),可转移风险因此偏低。");
        }

        if (report.YearsOutside > 0)
        {
            Console.WriteLine(English
                ? FormattableString.Invariant($"{report.YearsOutside} year(s) of the contract lie outside the simulated years and are in no value.")
                : FormattableString.Invariant($"合作期有 {report.YearsOutside} 年在模拟期之外,未计入两个现值。"));
        }

        ScoreSheet();
        if (report.InvalidValues > 0)
            Console.WriteLine(English ? FormattableString.Invariant($"{report.InvalidValues} values were not numbers: do not use this result.") : FormattableString.Invariant($"有 {report.InvalidValues} 个无效数值,本结果不可使用。"));
    }

    private string Verdict()
    {
        string interval = Wan(report.DifferenceLow) + " … " + Wan(report.DifferenceHigh);
        string probability = ProbabilityText.WithError(new EstimateReport(report.Passes.Probability, report.Passes.StandardError));
        string relative = report.Comparator.Mean.Value > 1 ? (100 * report.Difference.Mean.Value / report.Comparator.Mean.Value).ToString("0.0", CultureInfo.InvariantCulture) + " %" : "—";
        string verdict = report.IsWorthMore switch
        {
            true => English ? "PPP costs less than the comparator" : "PPP 值低于 PSC 值,定量评价通过",
            false => English ? "PPP costs more than the comparator" : "PPP 值高于 PSC 值,定量评价未通过",
            _ => English ? "no reliable difference" : "无可靠差别(差额区间含 0),不据此排序",
        };
        return English
            ? $"{verdict}: PSC − PPP = {Wan(report.Difference.Mean.Value)}, 95 % interval of the mean {interval}, {relative} of PSC; PPP ≤ PSC in {probability} of the futures."
            : $"{verdict}:物有所值量值 PSC − PPP = {Wan(report.Difference.Mean.Value)},均值的 95 % 区间 {interval},为 PSC 值的 {relative};PPP 值不高于 PSC 值的概率 {probability}。";
    }

    private void Values()
    {
        Table table = new() { Border = TableBorder.Simple };
        table.AddColumn(English ? "Present value" : "现值");
        foreach (string column in English ? (string[])["Base case", "Mean", "±", "P5", "P50", "P95"] : ["基准情形", "均值", "±", "P5", "P50", "P95"])
            table.AddColumn(new TableColumn(column).RightAligned().NoWrap());

        Row(table, English ? "Net cost of works and operation" : "参照项目建设和运营维护净成本", report.Net);
        Row(table, English ? "Competitive neutrality" : "竞争性中立调整值", report.Neutrality);
        Row(table, English ? "PSC value" : "PSC 值", report.Comparator);
        Row(table, English ? "PPP value" : "PPP 值", report.Partnership);
        Row(table, English ? "PSC − PPP" : "物有所值量值", report.Difference);
        AnsiConsole.Write(table);
    }

    private static void Row(Table table, string name, ValueEstimate value)
        => table.AddRow(Markup.Escape(name), Wan(value.BaseCase), Wan(value.Mean.Value), Wan(value.Mean.StandardError), Wan(value.Low), Wan(value.Median), Wan(value.High));

    private void ScoreSheet()
    {
        QualitativeEvaluation evaluation = report.Qualitative;
        if (!evaluation.Rows.Any(row => row.Score is not null))
        {
            Console.WriteLine(English
                ? "Qualitative evaluation: the model holds no scores (valueForMoney:scores); nothing can be said on the line of 60 points."
                : "定性评价:模型未给出专家评分(valueForMoney:scores),无法判断是否达到 60 分。");
            return;
        }

        Table table = new() { Border = TableBorder.Simple, Title = new TableTitle(English ? "Qualitative evaluation" : "定性评价评分表") };
        table.AddColumn(English ? "Indicator" : "指标");
        table.AddColumn(English ? "Class" : "类别");
        foreach (string column in English ? (string[])["Weight %", "Experts", "Score"] : ["权重 %", "专家数", "得分"])
            table.AddColumn(new TableColumn(column).RightAligned().NoWrap());

        foreach (QualitativeRow row in evaluation.Rows)
        {
            table.AddRow(
                Markup.Escape(English ? row.Indicator.Id : row.Indicator.Name),
                row.Indicator.IsBasic ? English ? "basic" : "基本" : English ? "supplementary" : "补充",
                row.Weight is double weight ? (100 * weight).ToString("0.#", CultureInfo.InvariantCulture) : "—",
                row.Experts.ToString(CultureInfo.InvariantCulture),
                row.Score is double score ? score.ToString("0.00", CultureInfo.InvariantCulture) : English ? "missing" : "缺");
        }

        AnsiConsole.Write(table);
        Console.WriteLine(evaluation.Total is double total
            ? FormattableString.Invariant($"{(English ? "Weighted score" : "加权得分")} {total:0.00}{(English ? ", line " : " 分,通过线 ")}{QualitativeEvaluation.Line:0}{(English ? ": " : " 分:")}{(evaluation.Passes == true ? English ? "passes" : "通过" : English ? "fails" : "未通过")}")
            : (English ? "Scores are missing, so there is no total: " : "缺少评分,不计总分:") + string.Join(English ? ", " : "、", evaluation.Missing.Select(indicator => English ? indicator.Id : indicator.Name)));
    }

    private static string Wan(double yuan) => (yuan / 1e4 + 0.0).ToString("#,##0.00", CultureInfo.InvariantCulture);
}
