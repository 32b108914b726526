using System.Globalization;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>Says the composite levels (综合等级): how many entities of each kind stand where, by which rule, and which indicators make the grave ones.</summary>
/// <param name="report">What the run found.</param>
/// <param name="language">Language.</param>
/// <param name="mostNames">Characters of names told in one sentence.</param>
public sealed class CompositeSentence(RiskReport report, ReportLanguage language, int mostNames)
{
    private static readonly (string Kind, Phrase Name)[] _kinds =
        [("payer", new Phrase("财政级次", "levels")), ("platform", new Phrase("平台公司", "platforms")), ("park", new Phrase("园区", "parks")), ("city", new Phrase("全市", "the city"))];

    /// <summary>The statement; none where no rule of the packs says how.</summary>
    public IReadOnlyList<Statement> Statements()
    {
        if (Text is not string text)
            return [];

        WarningLevel? worst = report.Composites.Max(composite => composite.Level);
        return [new Statement(StatementKind.Composite, worst, new Phrase("◎ 综合等级", "◎ composite").In(language), string.Empty, text, [.. Details()])];
    }

    /// <summary>The sentence alone; null where no rule of the packs says how.</summary>
    public string? Text
    {
        get
        {
            if (report.Composites.FirstOrDefault(composite => composite.Rule is not null)?.Rule is not Rule rule)
                return null;

            string method = (rule.Composite!.Method == CompositeMethod.WorstOf ? new Phrase("取最差", "worst of") : new Phrase("加权评分", "weighted")).In(language);
            string kinds = string.Join(new Phrase("；", "; ").In(language), _kinds.Select(Counts).Where(text => text.Length > 0));
            string status = rule.Status == RuleStatus.Own ? new Phrase("本模型自定", "our own").In(language) : LineText.Cited(rule.Document, rule.Article, rule.Status, rule.EndedOn, language);
            return new Phrase(
                $"{kinds}（{method}，{status}；十年内最重一年，估值日已越过的界线另列不计）。",
                $"{kinds} ({method}, {status}; worst of ten years, lines crossed at valuation apart).").In(language);
        }
    }

    /// <summary>Level of an entity with the indicators that make it: "红（PPP 支出占比）"; null where it has none.</summary>
    /// <param name="kind">Kind of the entity.</param>
    /// <param name="entity">Its id.</param>
    public string? Of(string kind, string entity)
        => report.Composites.FirstOrDefault(composite => composite.EntityKind == kind && composite.Entity == entity) is { Level: WarningLevel level } composite
            ? LevelText.Name(level, language) + Members(composite)
            : null;

    private string Counts((string Kind, Phrase Name) kind)
    {
        CompositeReport[] own = [.. report.Composites.Where(composite => composite.EntityKind == kind.Kind && composite.Level is not null)];
        if (own.Length == 0)
            return string.Empty;

        IEnumerable<string> levels = own.GroupBy(composite => composite.Level!.Value).OrderByDescending(level => level.Key)
            .Select(level => LevelText.Name(level.Key, language) + (own.Length == 1 ? string.Empty : " " + level.Count().ToString(CultureInfo.InvariantCulture)));
        return kind.Name.In(language) + new Phrase("", " ").In(language) + string.Join(new Phrase("、", ", ").In(language), levels);
    }

    /// <summary>Red and orange entities by kind, gravest first, each with the indicators that make its level.</summary>
    private IEnumerable<string> Details()
    {
        foreach ((string kind, Phrase name) in _kinds)
        {
            CompositeReport[] grave = [.. report.Composites.Where(composite => composite.EntityKind == kind && composite.Level >= WarningLevel.Orange).OrderByDescending(composite => composite.Level)];
            if (grave.Length == 0)
                continue;

            string names = NameList.Of([.. grave.Select(composite => Name(composite) + " " + LevelText.Name(composite.Level!.Value, language) + Members(composite))], mostNames, language);
            yield return kind == "city" ? new Phrase($"{names}。", $"{names}.").In(language) : new Phrase($"{name.Chinese}：{names}。", $"{name.English}: {names}.").In(language);
        }
    }

    private string Members(CompositeReport composite)
    {
        if (composite.Members.Count == 0)
            return string.Empty;

        string names = string.Join(new Phrase("、", ", ").In(language), composite.Members.Select(member => language == ReportLanguage.English ? member.Indicator : member.Name));
        return new Phrase($"（{names}）", $" ({names})").In(language);
    }

    private string Name(CompositeReport composite) => language == ReportLanguage.English ? composite.Entity : composite.EntityName;
}
