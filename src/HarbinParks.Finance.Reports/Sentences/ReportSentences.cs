using System.Globalization;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>The answer in sentences (结论): the same text on the console and in the memo, so that no two outputs tell a different story.</summary>
/// <param name="report">What the run found.</param>
/// <param name="language">Language.</param>
/// <param name="mostNames">Characters of names told in one sentence; beyond them the number of names.</param>
public sealed class ReportSentences(RiskReport report, ReportLanguage language, int mostNames = 120)
{
    private readonly WarningSentence _warnings = new(report, language);
    private readonly GreenSentence _green = new(report, language);
    private readonly LegalitySentence _legality = new(report, language, mostNames);

    /// <summary>What was run, in one line: title, size, years, rules, paths, seed.</summary>
    public string Headline
    {
        get
        {
            Provenance run = report.Provenance;
            string years = report.Years.Count == 0 ? "—" : $"{Whole(report.Years[0])}–{Whole(report.Years[^1])}";
            return new Phrase(
                $"{run.Title} · {Whole(report.Parks.Count)} 个园区与集聚区 · {Whole(report.Deals.Count)} 个项目 · {years} · 规则：{RuleView} · {Whole(run.Paths)} 条路径 · 种子 {Whole(run.Seed)}",
                $"{run.Title} · parks {Whole(report.Parks.Count)} · deals {Whole(report.Deals.Count)} · {years} · rules {RuleView} · paths {Whole(run.Paths)} · seed {Whole(run.Seed)}").In(language);
        }
    }

    /// <summary>Identity of the run in one line, for the foot of an output (运行身份).</summary>
    public string Identity
    {
        get
        {
            Provenance run = report.Provenance;
            return new Phrase(
                $"模型 {run.Model}（{run.ModelHash[..Math.Min(12, run.ModelHash.Length)]}） · 规则 {run.RulesHash[..Math.Min(12, run.RulesHash.Length)]}，{RuleView} · 数据截至 {Date(run.ValuationDate)} · 种子 {Whole(run.Seed)} · {Whole(run.Paths)} 条路径（{run.Sampling}） · 程序 {run.Version}",
                $"model {run.Model} ({run.ModelHash[..Math.Min(12, run.ModelHash.Length)]}) · rules {run.RulesHash[..Math.Min(12, run.RulesHash.Length)]}, {RuleView} · data until {Date(run.ValuationDate)} · seed {Whole(run.Seed)} · {Whole(run.Paths)} paths ({run.Sampling}) · program {run.Version}").In(language);
        }
    }

    /// <summary>Which rules judge which year, in words.</summary>
    public string RuleView => report.Provenance.RuleView.StartsWith("frozen:", StringComparison.Ordinal)
        ? new Phrase("冻结于 ", "frozen at ").In(language) + report.Provenance.RuleView["frozen:".Length..]
        : new Phrase("逐年适用", "by year").In(language);

    /// <summary>The whole answer in reading order: the worst new warning of each line, worst line first, lines already crossed, who is green, legality, financing, data, cautions.</summary>
    /// <param name="mostWarnings">New warnings told in full; one sentence counts the others.</param>
    public IReadOnlyList<Statement> Answer(int mostWarnings)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostWarnings);
        List<IGrouping<string, RiskWarning>> lines = [.. report.Warnings.Where(IsNew).GroupBy(warning => warning.Crossing.Line).Take(mostWarnings)];
        List<Statement> answer = [.. lines.Select(WorstOf)];
        List<Statement> others = [.. report.Warnings.Where(IsNew).Except(lines.Select(line => line.First())).Select(_warnings.Of)];
        if (others.Count > 0)
        {
            answer.Add(More(others));
        }

        answer.AddRange(AlreadyCrossed());
        answer.AddRange(_green.Statements());
        answer.AddRange(new BandSentence(report, language).Statements());
        answer.AddRange(new CompositeSentence(report, language, mostNames).Statements());
        answer.AddRange(_legality.Statements());
        answer.AddRange(new GateSentence(report, language).Statements());
        answer.AddRange(new TargetSentence(report, language).Statements());
        answer.AddRange(RuleChanges());
        answer.AddRange(Unfinanceable());
        answer.Add(Data());
        answer.AddRange(Cautions());
        answer.AddRange(Scenarios());
        return answer;
    }

    /// <summary>New warnings, worst first, one statement each.</summary>
    public IReadOnlyList<Statement> Warnings() => [.. report.Warnings.Where(IsNew).Select(_warnings.Of)];

    /// <summary>Lines that the base year's data had crossed already: one statement for all, one detail a line; none where there are none.</summary>
    public IReadOnlyList<Statement> AlreadyCrossed()
    {
        List<RiskWarning> crossed = [.. report.Warnings.Where(warning => warning.AlreadyCrossed)];
        if (crossed.Count == 0)
        {
            return [];
        }

        List<string> details = [];
        foreach (IGrouping<string, RiskWarning> line in crossed.GroupBy(_warnings.Subject))
        {
            string names = NameList.Of([.. line.Select(warning => warning.EntityName).Distinct()], mostNames, language);
            details.Add(new Phrase($"{line.Key}：{names}。", $"{line.Key}: {names}.").In(language));
        }

        string text = new Phrase(
            $"{Whole(crossed.Count)} 条界线在估值日的数据中已越过，另列，不计入新预警。",
            $"Crossed already by the data at valuation: {Whole(crossed.Count)}; listed apart, no new warnings.").In(language);
        return [new Statement(StatementKind.AlreadyCrossed, null, new Phrase("◆ 已越线", "◆ already crossed").In(language), string.Empty, text, details)];
    }

    /// <summary>Who stays clear of every line, by kind of entity.</summary>
    public IReadOnlyList<Statement> Green() => _green.Statements();

    /// <summary>Findings of legality, gravest first; one sentence where there are none.</summary>
    public IReadOnlyList<Statement> Legality() => _legality.Statements();

    /// <summary>Parameters of rules that the user has set otherwise, each with what the pack says; none where none were.</summary>
    public IReadOnlyList<Statement> RuleChanges()
    {
        IReadOnlyList<AppliedRuleChange> changes = report.Provenance.RuleChanges;
        if (changes.Count == 0)
        {
            return [];
        }

        List<string> details = [.. changes.Select(change => new Phrase(
            $"{change.RuleName}（{change.Rule}）{change.Parameter}：{(change.Before.Length == 0 ? "未定" : change.Before)} → {change.After}（{change.Source}）。",
            $"{change.Rule} {change.Parameter}: {(change.Before.Length == 0 ? "not set" : change.Before)} → {change.After} ({change.Source}).").In(language))];
        string text = new Phrase(
            $"使用者覆盖了 {Whole(changes.Count)} 项规则参数，所涉界线不是法规原值：",
            $"The user has set {Whole(changes.Count)} parameter(s) of rules otherwise than the packs; these lines are not those of the documents:").In(language);
        return [new Statement(StatementKind.Caution, null, new Phrase("※ 规则", "※ rules").In(language), string.Empty, text, details)];
    }

    /// <summary>Deals that the base case cannot finance, by name, with the reason.</summary>
    public IReadOnlyList<Statement> Unfinanceable()
    {
        List<DealReport> deals = [.. report.Deals.Where(deal => !deal.Financeability.Financeable)];
        if (deals.Count == 0)
        {
            return [];
        }

        List<string> details = [.. deals.Select(deal =>
            new Phrase($"{deal.Name}：{deal.Financeability.Reason}", $"{deal.Name}: {deal.Financeability.English}").In(language))];
        string names = NameList.Of([.. deals.Select(deal => deal.Name)], mostNames, language);
        string text = new Phrase(
            $"{Whole(deals.Count)} 个项目按现有条款不可融资（基准情形）：{names}。",
            $"Cannot be financed on present terms in the base case, {Whole(deals.Count)} of {Whole(report.Deals.Count)}: {names}.").In(language);
        return [new Statement(StatementKind.Unfinanceable, null, new Phrase("▲ 融资", "▲ financing").In(language), string.Empty, text, details)];
    }

    /// <summary>How much of the model is assumption.</summary>
    public Statement Data()
    {
        string text = new Phrase(
            $"{Whole(report.Figures)} 项输入中 {Whole(report.AssumedFigures)} 项为假设（用 `check` 查看）。",
            $"{Whole(report.AssumedFigures)} of {Whole(report.Figures)} inputs are assumptions (see `check`).").In(language);
        return new Statement(StatementKind.Data, null, new Phrase("▲ 数据", "▲ data").In(language), string.Empty, text, []);
    }

    /// <summary>Overlays over the model, a statement each: what they say is a supposition.</summary>
    public IReadOnlyList<Statement> Scenarios() =>
    [
        .. report.Provenance.Scenarios.Select(scenario => Caution(new Phrase(
            $"情景“{scenario.Title}”是假设，不是事实{(scenario.Reason.Length > 0 ? "：" + scenario.Reason : string.Empty)}。",
            $"The scenario “{scenario.Id}” is a supposition, not a fact.").In(language))),
    ];

    /// <summary>What the reader must know about the run itself: illustration, early end, values left out.</summary>
    public IReadOnlyList<Statement> Cautions()
    {
        List<Statement> cautions = [];
        Provenance run = report.Provenance;
        if (run.Disclaimer is string disclaimer)
        {
            cautions.Add(Caution(disclaimer));
        }

        if (run.RequestedPaths > run.Paths)
        {
            cautions.Add(Caution(new Phrase(
                $"部分结果：计划 {Whole(run.RequestedPaths)} 条路径，提前结束于 {Whole(run.Paths)} 条。",
                $"Partial result: {Whole(run.Paths)} of {Whole(run.RequestedPaths)} paths, the run was ended early.").In(language)));
        }

        if (report.InvalidValues > 0)
        {
            cautions.Add(Caution(new Phrase(
                $"有 {Whole(report.InvalidValues)} 个值不是数，未计入统计；结果须查明原因后再用。",
                $"{Whole(report.InvalidValues)} values were not numbers and were left out; find the cause before using the results.").In(language)));
        }

        return cautions;
    }

    /// <summary>A warning told as new: not yet crossed at valuation, and not plainly green.</summary>
    /// <param name="warning">Warning.</param>
    internal static bool IsNew(RiskWarning warning) =>
        !warning.AlreadyCrossed && (warning.Level != WarningLevel.Green || warning.StraddledLevel is not null);

    /// <summary>The worst warning of a line, and who else is warned of the same line: nineteen sentences of one line would hide the others.</summary>
    private Statement WorstOf(IGrouping<string, RiskWarning> line)
    {
        Statement worst = _warnings.Of(line.First());
        List<string> others = [.. line.Skip(1).Select(warning => warning.EntityName).Distinct()];
        if (others.Count == 0)
        {
            return worst;
        }

        string names = NameList.Of(others, mostNames, language);
        return worst with { Details = [.. worst.Details, new Phrase($"同一条线另有预警：{names}。", $"Warned of the same line too: {names}.").In(language)] };
    }

    private Statement Caution(string text) =>
        new(StatementKind.Caution, null, new Phrase("※ 说明", "※ note").In(language), string.Empty, text, []);

    private Statement More(List<Statement> others)
    {
        IEnumerable<string> counts = others.GroupBy(statement => statement.Level!.Value).OrderByDescending(level => level.Key)
            .Select(level => $"{LevelText.Name(level.Key, language)} {Whole(level.Count())}");
        string list = string.Join(new Phrase("、", ", ").In(language), counts);
        string text = new Phrase($"另有 {Whole(others.Count)} 条预警（{list}），见预警一览。", $"Further warnings in the table: {Whole(others.Count)} ({list}).").In(language);
        return new Statement(StatementKind.MoreWarnings, others.Max(statement => statement.Level), "●", string.Empty, text, []);
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Whole<T>(T number)
        where T : IFormattable => number.ToString("D", CultureInfo.InvariantCulture);
}
