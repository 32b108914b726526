using System.Globalization;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>Says how likely the targets of the plan are reached (规划目标): an outcome of the target's year, told apart from the yearly probabilities of the lines.</summary>
/// <param name="report">What the run found.</param>
/// <param name="language">Language.</param>
public sealed class TargetSentence(RiskReport report, ReportLanguage language)
{
    private const double Percent = 100;
    private const double Unlikely = 0.05;
    private const double YiYuan = 1e8;

    /// <summary>Targets with an answer, the whole first, then the parks from the likeliest.</summary>
    public IReadOnlyList<TargetReport> Answered =>
        [.. report.Targets.Where(target => target.Probability is not null).OrderBy(target => target.EntityKind != "city").ThenByDescending(target => target.Probability!.Value.Value).ThenBy(target => target.ImpliedGrowth)];

    /// <summary>The statement: the whole's probability, how many parks are likelier than not and how many are not, and who has no answer; none without targets.</summary>
    public IReadOnlyList<Statement> Statements()
    {
        if (report.Targets.Count == 0)
            return [];

        return [new Statement(StatementKind.Targets, null, new Phrase("◇ 目标", "◇ targets").In(language), string.Empty, Text, Notes)];
    }

    /// <summary>Who has no answer and why, and whose base was derived from the target.</summary>
    public IReadOnlyList<string> Notes
    {
        get
        {
            List<string> details = [];
            foreach (IGrouping<string, TargetReport> reason in report.Targets.Where(target => target.Reason is not null).GroupBy(target => (language == ReportLanguage.English ? target.English : target.Reason)!))
            {
                string names = string.Join(new Phrase("、", ", ").In(language), reason.Select(Name));
                details.Add(new Phrase($"无法测算：{names}（{reason.Key}）。", $"No answer: {names} ({reason.Key}).").In(language));
            }

            TargetReport[] derived = [.. report.Targets.Where(target => target is { Reason: null, BaseFromTarget: true })];
            if (derived.Length > 0)
            {
                details.Add(new Phrase(
                    $"{Whole(derived.Length)} 个园区（标 * 者）的基年产值由目标与规划所述增速倒推，其概率只回答该增速能否实现。",
                    $"For {Whole(derived.Length)} parks the base was derived from target and stated growth: their probability is on that growth alone.").In(language));
            }

            return details;
        }
    }

    /// <summary>The sentence alone, for the memo; empty without an answer.</summary>
    public string Text
    {
        get
        {
            if (Answered is not [TargetReport first, ..] all)
                return new Phrase("规划目标均无法测算可达概率。", "No target of the plan has an answer.").In(language);

            TargetReport[] parks = [.. all.Where(target => target.EntityKind == "park")];
            string year = first.Year.ToString(CultureInfo.InvariantCulture);
            string whole = first.EntityKind == "city"
                ? new Phrase($"{year} 年全部园区合计达到 {Yi(first.Target)} 亿元的概率 {Probability(first)}；", $"All parks together reach their {year} target with probability {Probability(first)}; ").In(language)
                : string.Empty;
            int unlikely = parks.Count(target => target.Probability!.Value.Value < Unlikely);
            string best = parks.Length == 0
                ? string.Empty
                : new Phrase(
                    $"{Whole(parks.Length)} 个园区可测算，其中 {Whole(unlikely)} 个低于 5 %，最高为{Name(parks[0])} {Probability(parks[0])}。",
                    $"of {Whole(parks.Length)} parks with an answer {Whole(unlikely)} are below 5 %; the likeliest is {Name(parks[0])} with {Probability(parks[0])}.").In(language);
            return whole + best + new Phrase("（目标年的可达概率，不是当年越线概率；增长为假设。）", " (Outcomes of the target's year, no yearly crossings; growth is an assumption.)").In(language);
        }
    }

    /// <summary>Cells of a row of the table: who, base, target, implied growth, mean of the year, probability.</summary>
    /// <param name="target">A target with an answer.</param>
    public IReadOnlyList<string> Row(TargetReport target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return
        [
            Name(target),
            (target.Base is double from ? Yi(from) : "—") + (target.BaseFromTarget ? "*" : string.Empty),
            Yi(target.Target),
            target.ImpliedGrowth is double growth ? (growth * Percent).ToString("F1", CultureInfo.InvariantCulture) : "—",
            target.Mean is EstimateReport mean ? $"{(mean.Value / YiYuan).ToString("F1", CultureInfo.InvariantCulture)} ± {(mean.StandardError / YiYuan).ToString("F2", CultureInfo.InvariantCulture)}" : "—",
            Probability(target),
        ];
    }

    /// <summary>Headings of the table.</summary>
    public IReadOnlyList<string> Headings => language == ReportLanguage.English
        ? ["Park", "Base, 100 million", "Target, 100 million", "Implied growth, %", "Mean of the year ±", "Reached"]
        : ["园区", "基年产值 亿元", "目标 亿元", "隐含年均增长 %", "目标年均值 亿元", "可达概率"];

    /// <summary>The probability with its error; where no path or every path reaches the target the count has none, and the interval says how sure that is.</summary>
    private static string Probability(TargetReport target) => target.Probability is not EstimateReport probability ? "—"
        : probability.Value == 0 ? ProbabilityText.Percent(target.High) is var high && high[0] == '<' ? high : $"≤{high}"
        : probability.Value == 1 ? ProbabilityText.Percent(target.Low) is var low && low[0] == '>' ? low : $"≥{low}"
        : ProbabilityText.WithError(probability);

    private string Name(TargetReport target) => language == ReportLanguage.English ? target.Entity : target.EntityName;

    private static string Yi(double yuan) => (yuan / YiYuan).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
