using System.Globalization;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Memo;

/// <summary>What the memo says, section by section; every figure comes from the report or from its sentences.</summary>
internal sealed class MemoText(RiskReport report)
{
    private const ReportLanguage Language = ReportLanguage.Chinese;
    private const int MostRisks = 3;
    private const int MostNames = 3;

    private readonly ReportSentences _sentences = new(report, Language);
    private readonly WarningSentence _warnings = new(report, Language);

    /// <summary>Title.</summary>
    public string Title => $"关于{report.Provenance.Title}债务与支出责任风险测算情况的报告";

    /// <summary>Identity of the run.</summary>
    public string Identity => "运行身份：" + _sentences.Identity;

    /// <summary>Is it legal.</summary>
    public string Legality => string.Concat(_sentences.Legality().Take(2).Select(statement => statement.Text));

    /// <summary>Is it affordable: how many warnings, the worst with its figures, what stands apart, who is green.</summary>
    public string Affordability
    {
        get
        {
            List<RiskWarning> warnings = NewWarnings();
            string worst = warnings.Count == 0
                ? "没有新预警。"
                : $"新预警 {Whole(warnings.Count)} 条（{Counts(warnings)}）。最重的是{warnings[0].EntityName}，{_warnings.Subject(warnings[0])}：{_warnings.Probability(warnings[0])}。";
            string apart = string.Concat(_sentences.AlreadyCrossed().Select(statement => statement.Text));
            string green = string.Concat(_sentences.Green().Take(1).Select(statement => statement.Text));
            return worst + apart + green;
        }
    }

    /// <summary>What would break it: the causes that mark the crossing paths, and deals that cannot be financed.</summary>
    public string Weakness
    {
        get
        {
            List<string> causes = [.. NewWarnings().SelectMany(warning => warning.Drivers.Take(1))
                .Select(driver => driver.Name + (driver.Deviations < 0 ? "偏低" : "偏高")).Distinct().Take(MostRisks)];
            string marked = causes.Count > 0 ? $"越线多出现在{string.Join('、', causes)}的路径上。" : "越线路径过少，不足以判断原因。";
            return marked + string.Concat(_sentences.Unfinanceable().Select(statement => statement.Text));
        }
    }

    /// <summary>Rules, date of the data, paths, and what a probability is.</summary>
    public string Basis
    {
        get
        {
            Provenance run = report.Provenance;
            string packs = string.Join('、', run.RulePacks.Take(MostNames)) + (run.RulePacks.Count > MostNames ? $"等 {Whole(run.RulePacks.Count)} 个规则包" : string.Empty);
            string date = run.ValuationDate.ToString("yyyy 年 M 月 d 日", CultureInfo.InvariantCulture);
            string assumed = $"{Whole(report.Figures)} 项输入中 {Whole(report.AssumedFigures)} 项为假设。";
            string cautions = string.Concat(_sentences.Cautions().Where(statement => statement.Text != run.Disclaimer).Select(statement => statement.Text));
            return $"规则{_sentences.RuleView}（{packs}），数据截至 {date}，对 {Whole(report.Years[0])}—{Whole(report.Years[^1])} 年模拟 {run.Paths.ToString(CultureInfo.InvariantCulture)} 条路径。{assumed}{cautions}";
        }
    }

    /// <summary>One sentence before the table.</summary>
    public string Results => report.Warnings.Count == 0
        ? "十年预警窗口内没有达到预警水平的界线。"
        : "各界线当年越线概率见表 1，主要指标的分布见图。";

    /// <summary>Notes below the table: what ± and （待核） mean, and the definitions behind the ratios.</summary>
    /// <param name="rows">Rows shown.</param>
    public string Notes(IReadOnlyList<WarningTimelineRow> rows)
    {
        IEnumerable<string> definitions = rows
            .Select(row => (row.Warning.IndicatorName, ReportEntities.Series(report, row.Warning)?.Definition))
            .Where(pair => !string.IsNullOrEmpty(pair.Definition))
            .Select(pair => $"{pair.IndicatorName} {pair.Definition}")
            .Distinct();
        string more = report.Warnings.Count > rows.Count ? $"另有 {Whole(report.Warnings.Count - rows.Count)} 条见 warnings.csv。" : string.Empty;
        return $"注：表中为当年越线概率（%），“—”为该年不适用；首次越线为越线路径首次越线年份的中位数；± 为蒙特卡洛标准误；（待核）指文件原文未见。口径：{string.Join('；', definitions)}。{more}";
    }

    /// <summary>The worst warning of each of the gravest entities: when, why, and the money that mends it.</summary>
    public IReadOnlyList<(string Lead, string Text)> Risks()
    {
        List<(string Lead, string Text)> risks = [];
        foreach (RiskWarning warning in NewWarnings().DistinctBy(warning => warning.Entity).Take(MostRisks))
        {
            string causes = warning.Drivers.Count == 0
                ? string.Empty
                : "，越线路径上" + string.Join('、', warning.Drivers.Take(2).Select(driver => driver.Name + (driver.Deviations < 0 ? "偏低" : "偏高")));
            string remedy = warning.AmountToGreen is EstimateReport amount ? $"；该年支出（或债务）减少 {MoneyText.WithError(amount, Language)} 可回到绿色" : string.Empty;
            string text = $"{warning.Crossing.Name}，{Whole(warning.Year)} 年当年越线概率 {ProbabilityText.WithError(warning.Probability)}{causes}{remedy}。";
            risks.Add(($"{MemoNumber.Bracketed(risks.Count + 1)}{warning.EntityName}。", text));
        }

        return risks;
    }

    /// <summary>What follows from the findings, in the order of their gravity.</summary>
    public string Advice
    {
        get
        {
            List<string> advice = [];
            List<string> unlawful = [.. report.Legality.Where(finding => finding.Severity == LegalitySeverity.MustNotSign).Select(finding => finding.DealName).Distinct()];
            Add(advice, unlawful, names => $"{names}不予签约，改按合法方式重新论证");
            List<string> grave = [.. NewWarnings().Where(warning => warning.Level >= WarningLevel.Orange && warning.EntityKind is "payer" or "platform").Select(warning => warning.EntityName).Distinct()];
            Add(advice, grave, names => $"{names}未回到绿色前，暂缓新增支出责任和举债安排");
            List<string> unfinanceable = [.. report.Deals.Where(deal => !deal.Financeability.Financeable).Select(deal => deal.Name)];
            Add(advice, unfinanceable, names => $"{names}调整融资条款后再报批");
            List<string> crossed = [.. report.Warnings.Where(warning => warning.AlreadyCrossed).Select(warning => warning.EntityName).Distinct()];
            Add(advice, crossed, names => $"{names}已越线，逐年落实压降安排");
            if (report.AssumedFigures > 0)
            {
                advice.Add($"核实 {Whole(report.AssumedFigures)} 项假设后复算，核实前不作审批依据");
            }

            return string.Join('；', advice.Select((text, index) => MemoNumber.Chinese(index + 1) + "是" + text)) + "。";
        }
    }

    private static void Add(List<string> advice, List<string> names, Func<string, string> sentence)
    {
        if (names.Count > 0)
        {
            advice.Add(sentence(string.Join('、', names.Take(MostNames)) + (names.Count > MostNames ? $"等 {Whole(names.Count)} 个" : string.Empty)));
        }
    }

    private List<RiskWarning> NewWarnings() => [.. report.Warnings.Where(ReportSentences.IsNew)];

    private static string Counts(List<RiskWarning> warnings) => string.Join('、', warnings.GroupBy(warning => warning.Level)
        .OrderByDescending(level => level.Key).Select(level => $"{LevelText.Name(level.Key, Language)} {Whole(level.Count())}"));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
