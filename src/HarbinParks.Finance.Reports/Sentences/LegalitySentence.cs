using System.Globalization;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>Says what legality found, gravest first, by deal and document.</summary>
internal sealed class LegalitySentence(RiskReport report, ReportLanguage language, int mostNames)
{
    /// <summary>One statement for each severity found; one that says nothing was found otherwise.</summary>
    public IReadOnlyList<Statement> Statements()
    {
        List<Statement> statements = [];
        foreach (IGrouping<LegalitySeverity, LegalityFinding> severity in report.Legality.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key))
        {
            statements.Add(Of(severity.Key, [.. severity]));
        }

        if (statements.Count == 0)
        {
            string count = report.Deals.Count.ToString(CultureInfo.InvariantCulture);
            statements.Add(Make(new Phrase($"{count} 个项目按签约日适用的规则未发现问题。", $"No finding on any deal ({count}) under the rules of its signing date."), []));
        }

        return statements;
    }

    private Statement Of(LegalitySeverity severity, List<LegalityFinding> findings)
    {
        Phrase verdict = severity switch
        {
            LegalitySeverity.MustNotSign => new Phrase("不得签约", "Must not be signed"),
            LegalitySeverity.Irregular => new Phrase("属不规范存量，付款照常履行", "Irregular stock, payments run on"),
            LegalitySeverity.Remedy => new Phrase("须整改后签约", "To be mended before signing"),
            _ => new Phrase("有提示事项", "With a note"),
        };
        List<string> entities = [.. findings.Select(finding => finding.EntityName).Distinct()];
        bool isDeals = findings.TrueForAll(finding => finding.EntityKind == "deal");
        string documents = string.Join(Comma, findings.Select(finding => Cited(finding.Rule)).Distinct());
        string names = NameList.Of(entities, mostNames, language);
        string count = entities.Count.ToString(CultureInfo.InvariantCulture);
        string of = isDeals ? $" of {report.Deals.Count.ToString(CultureInfo.InvariantCulture)}" : string.Empty;
        Phrase text = new(
            $"{count} {(isDeals ? "个项目" : "个项目、平台或级次")}{verdict.Chinese}，依据{documents}：{names}。",
            $"{verdict.English}, under {documents}, {count}{of}: {names}.");
        return Make(text, [.. findings.Select(Detail)]);
    }

    private string Detail(LegalityFinding finding) => language == ReportLanguage.English
        ? $"{finding.EntityName}: {finding.English}"
        : $"{finding.EntityName}：{finding.Message}" + (finding.Remedy.Length > 0 ? $"整改：{finding.Remedy}" : string.Empty);

    private string Cited(Rule rule) => LineText.Cited(rule.Document, rule.Article, rule.Status, rule.EndedOn, language);

    private Statement Make(Phrase text, IReadOnlyList<string> details) =>
        new(StatementKind.Legality, null, new Phrase("▲ 合法性", "▲ legality").In(language), string.Empty, text.In(language), details);

    private string Comma => new Phrase("、", ", ").In(language);
}
