using System.Globalization;
using HarbinParks.Finance.Reports.Sentences;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Memo;

/// <summary>What the memo says, section by section; every figure comes from the report or from its sentences.</summary>
internal sealed class MemoText(RiskReport report)
{
    private const ReportLanguage Language = ReportLanguage.Chinese;
    private const int MostRisks = 3;
    private const int MostCauses = 2;

    /// <summary>Characters of names in a sentence: about one line of the body. With more the memo would no longer fit two pages.</summary>
    private const int MostNames = 24;
    private const int MostAdvised = 8;

    private readonly ReportSentences _sentences = new(report, Language, MostNames);
    private readonly WarningSentence _warnings = new(report, Language);

    /// <summary>Title, broken into lines where the sense allows it.</summary>
    public IReadOnlyList<string> Title => [$"关于{report.Provenance.Title}", "债务与支出责任风险测算情况的报告"];

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
                : $"新预警 {Whole(warnings.Count)} 条（{Counts(warnings)}）。最重的是{warnings[0].EntityName}：{_warnings.Subject(warnings[0])}，{_warnings.Probability(warnings[0])}{Remedy(warnings[0])}。";
            int crossed = report.Warnings.Count(warning => warning.AlreadyCrossed);
            string apart = crossed > 0 ? $"另有 {Whole(crossed)} 条估值时已越线。" : string.Empty;
            string green = string.Concat(_sentences.Green().Take(1).Select(statement => statement.Text + string.Concat(statement.Details)));
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
            string marked = causes.Count > 0 ? $"越线多出现在{string.Join('、', causes)}的路径上。" : "越线路径过少，不足以统计原因。";
            int unfinanceable = report.Deals.Count(deal => !deal.Financeability.Financeable);
            return marked + (unfinanceable > 0 ? $"{Whole(unfinanceable)} 个项目按现有条款不可融资。" : string.Empty);
        }
    }

    /// <summary>Composite levels; null where no rule says how.</summary>
    public string? Composite => new CompositeSentence(report, Language, MostNames).Text;

    /// <summary>Overlays over the model, each a supposition, as a note; null where there are none.</summary>
    public string? Scenarios => report.Provenance.Scenarios.Count == 0
        ? null
        : "注：" + string.Concat(_sentences.Scenarios().Select(statement => statement.Text));

    /// <summary>Rules, date of the data, paths, and what a probability is.</summary>
    public string Basis
    {
        get
        {
            Provenance run = report.Provenance;
            string date = run.ValuationDate.ToString("yyyy 年 M 月 d 日", CultureInfo.InvariantCulture);
            string gates = report.Deals.Any(deal => deal.NotSignedProbability is not null) ? "新签门槛强制执行，门槛关闭的路径上项目不签约，" : string.Empty;
            string assumed = $"{Whole(report.Figures)} 项输入中 {Whole(report.AssumedFigures)} 项为假设。";
            string cautions = string.Concat(_sentences.Cautions().Where(statement => statement.Text != run.Disclaimer).Select(statement => statement.Text));
            return $"规则{_sentences.RuleView}（{Whole(run.RulePacks.Count)} 个规则包），数据截至 {date}，{Whole(report.Years[0])}—{Whole(report.Years[^1])} 年模拟 {run.Paths.ToString(CultureInfo.InvariantCulture)} 条路径，{gates}{assumed}{cautions}";
        }
    }

    /// <summary>Parameters of rules that the user has set otherwise, each with the old and the new value; null where there are none.</summary>
    public string? RuleChanges
    {
        get
        {
            IReadOnlyList<AppliedRuleChange> changes = report.Provenance.RuleChanges;
            return changes.Count == 0
                ? null
                : $"注：使用者覆盖规则参数 {Whole(changes.Count)} 项，不是法规原值：{string.Join('；', changes.Select(Changed))}。";
        }
    }

    /// <summary>Notes below the table: what ± and （待核） mean, the documents of the lines, and the definitions behind the ratios.</summary>
    /// <param name="rows">Rows shown.</param>
    public string Notes(IReadOnlyList<WarningTimelineRow> rows)
    {
        IEnumerable<string> definitions = rows
            .Select(row => (row.Warning.IndicatorName, ReportEntities.Series(report, row.Warning)?.DefinitionText))
            .Where(pair => !string.IsNullOrEmpty(pair.DefinitionText))
            .Select(pair => $"{pair.IndicatorName} = {pair.DefinitionText}")
            .Distinct();
        IEnumerable<string> documents = rows
            .Select(row => row.Warning.Crossing)
            .Select(line => LineText.Cited(line.Document, line.Article, line.Status, line.EndedOn, Language))
            .Distinct();
        string more = report.Warnings.Count > rows.Count ? $"另有 {Whole(report.Warnings.Count - rows.Count)} 条见 warnings.csv。" : string.Empty;
        return $"注：“—”为该年不适用；首次越线为越线路径首次越线年份的中位数；± 为蒙特卡洛标准误；存量参照线指规则已失效、仅供参照；（待核）指文件原文未见。界线依据依次为{string.Join('、', documents)}。口径：{string.Join('；', definitions)}。{more}";
    }

    /// <summary>Rows of the second table: the gravest warning, then those of other entities, a line each and with known causes first; what marks its crossing paths, and the money that mends it.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Risks()
    {
        List<IReadOnlyList<string>> risks = [];
        List<RiskWarning> warnings = NewWarnings();
        IEnumerable<RiskWarning> explained = warnings.Skip(1).DistinctBy(warning => warning.Crossing.Line).OrderBy(warning => warning.Drivers.Count == 0);
        foreach (RiskWarning warning in warnings.Take(1).Concat(explained).Concat(warnings).DistinctBy(warning => warning.Entity).Take(MostRisks))
        {
            string causes = warning.Drivers.Count == 0
                ? "未统计"
                : string.Join('、', warning.Drivers.Take(MostCauses).Select(driver => driver.Name + (driver.Deviations < 0 ? "偏低" : "偏高")));
            string remedy = warning.AmountToGreen is EstimateReport amount ? MoneyText.WithError(amount, Language)
                : warning.EquivalentAmount is double guide ? "约 " + MoneyText.Amount(guide, Language)
                : warning.ChangeToGreen is EstimateReport change ? _warnings.Size(warning, change)
                : "—";
            risks.Add([warning.EntityName, warning.Crossing.Name, Whole(warning.Year), ProbabilityText.WithError(warning.Probability), causes, remedy]);
        }

        return risks;
    }

    /// <summary>What follows from the findings, in the order of their gravity.</summary>
    public string Advice
    {
        get
        {
            List<string> advice = [];
            List<string> unlawful = [.. report.Legality.Where(finding => finding is { Severity: LegalitySeverity.MustNotSign, EntityKind: "deal" }).Select(finding => finding.EntityName).Distinct()];
            Add(advice, unlawful, names => $"不予签约：{names}");
            List<string> grave = [.. NewWarnings().Where(warning => warning.Level >= WarningLevel.Orange && warning.EntityKind is "payer" or "platform").Select(warning => warning.EntityName).Distinct()];
            Add(advice, grave, names => $"暂缓新增支出和举债：{names}");
            List<string> unfinanceable = [.. report.Deals.Where(deal => !deal.Financeability.Financeable).Select(deal => deal.Name)];
            Add(advice, unfinanceable, names => $"重谈融资条款：{names}");
            List<string> crossed = [.. report.Warnings.Where(warning => warning.AlreadyCrossed).Select(warning => warning.EntityName).Distinct()];
            Add(advice, crossed, names => $"压降已越线指标：{names}");
            if (report.AssumedFigures > 0)
            {
                advice.Add("核实假设后复算");
            }

            return string.Join('；', advice.Select((text, index) => MemoNumber.Chinese(index + 1) + "是" + text)) + "。";
        }
    }

    private static string Changed(AppliedRuleChange change)
    {
        string parameter = change.Parameter == "threshold" ? string.Empty : $"的 {change.Parameter}";
        return $"{change.RuleName}{parameter}{(change.Before.Length == 0 ? string.Empty : $"由 {change.Before}")}改为 {change.After}";
    }

    private static string Remedy(RiskWarning warning) =>
        warning.AmountToGreen is EstimateReport amount ? $"；{Whole(warning.Year)} 年压减 {MoneyText.WithError(amount, Language)} 可回到绿色" : string.Empty;

    private static void Add(List<string> advice, List<string> names, Func<string, string> sentence)
    {
        if (names.Count > 0)
        {
            // Where even the first of several names would fill a line the number stands alone: the tables hold the names.
            bool isNumberOnly = names.Count > 1 && names[0].Length > MostAdvised;
            advice.Add(sentence(isNumberOnly ? $"{Whole(names.Count)} 个" : NameList.Of(names, MostAdvised, Language)));
        }
    }

    private List<RiskWarning> NewWarnings() => [.. report.Warnings.Where(ReportSentences.IsNew)];

    private static string Counts(List<RiskWarning> warnings) => string.Join('、', warnings.GroupBy(warning => warning.Level)
        .OrderByDescending(level => level.Key).Select(level => $"{LevelText.Name(level.Key, Language)} {Whole(level.Count())}"));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
