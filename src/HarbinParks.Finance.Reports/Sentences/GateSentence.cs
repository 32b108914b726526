using System.Globalization;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>Says which levels may not be sure to sign new deals while a gate is in force (新签门槛).</summary>
internal sealed class GateSentence(RiskReport report, ReportLanguage language)
{
    private const double Sure = 0.90;
    private const int MostLevels = 6;

    /// <summary>One statement with a detail for each gate; none where every level is sure to be within it.</summary>
    public IReadOnlyList<Statement> Statements() => [.. Open(), .. Kept()];

    /// <summary>Deals that enforced gates kept from being signed, the likeliest first; none where no gate is enforced.</summary>
    private IReadOnlyList<Statement> Kept()
    {
        DealReport[] gated = [.. report.Deals.Where(deal => deal.NotSignedProbability is not null).OrderByDescending(deal => deal.NotSignedProbability!.Value.Value)];
        if (gated.Length == 0)
        {
            return [];
        }

        DealReport[] kept = [.. gated.Where(deal => deal.NotSignedProbability!.Value.Value > 0)];
        string text = new Phrase(
            $"新签门槛强制执行：{gated.Length.ToString(CultureInfo.InvariantCulture)} 个待签项目按签约上一年度的 PPP 支出占比判断，门槛关闭的路径上不签约、不开工；其中 {kept.Length.ToString(CultureInfo.InvariantCulture)} 个有未能签约的路径。",
            $"Gates are enforced: {gated.Length.ToString(CultureInfo.InvariantCulture)} deals to be signed are judged by the PPP share of the year before; on paths with a closed gate they are not signed. {kept.Length.ToString(CultureInfo.InvariantCulture)} of them have such paths.").In(language);
        return
        [
            new Statement(StatementKind.Legality, null, new Phrase("▲ 门槛强制", "▲ gates enforced").In(language), string.Empty, text,
                [.. kept.Select(deal => new Phrase(
                    $"{deal.Name}：未能签约的概率 {ProbabilityText.WithError(deal.NotSignedProbability!.Value)}。",
                    $"{deal.Id}: not signed with probability {ProbabilityText.WithError(deal.NotSignedProbability!.Value)}.").In(language))]),
        ];
    }

    private IReadOnlyList<Statement> Open()
    {
        List<string> details = [];
        foreach (IGrouping<string, GateReport> gate in report.Gates.GroupBy(gate => gate.Rule.Id))
        {
            (GateReport Gate, int Worst)[] unsure = [.. gate
                .Select(level => (level, Enumerable.Range(0, level.Drawn.Count).Where(t => level.Drawn[t]).MinBy(t => level.OpenProbability[t])))
                .Where(level => level.level.OpenProbability[level.Item2] < Sure)
                .OrderBy(level => level.level.OpenProbability[level.Item2])];
            if (unsure.Length > 0)
            {
                details.Add(Detail(unsure));
            }
        }

        if (details.Count == 0)
        {
            return [];
        }

        string text = new Phrase(
            "新签项目以签约当年的 PPP 支出占比判断，以下为门槛施行期内可新签概率最低的一年。",
            "A new deal is judged by the PPP share of its year; below, the year in which it is least likely that it may be signed.").In(language);
        return [new Statement(StatementKind.Legality, null, new Phrase("▲ 新签门槛", "▲ gates").In(language), string.Empty, text, details)];
    }

    private string Detail((GateReport Gate, int Worst)[] unsure)
    {
        Rules.Rule rule = unsure[0].Gate.Rule;
        string document = LineText.Cited(rule.Document, rule.Article, rule.Status, rule.EndedOn, language);
        string levels = string.Join(new Phrase("、", ", ").In(language), unsure.Take(MostLevels).Select(level =>
        {
            string open = ProbabilityText.WithError(new EstimateReport(level.Gate.OpenProbability[level.Worst], level.Gate.StandardError[level.Worst]));
            string year = report.Years[level.Worst].ToString(CultureInfo.InvariantCulture);
            return new Phrase($"{level.Gate.PayerName} {year} 年 {open}", $"{level.Gate.Payer} {year} {open}").In(language);
        }));
        string more = unsure.Length > MostLevels
            ? new Phrase($"等 {unsure.Length.ToString(CultureInfo.InvariantCulture)} 个级次", $" and others ({unsure.Length.ToString(CultureInfo.InvariantCulture)} in all)").In(language)
            : string.Empty;
        return new Phrase($"{rule.Name}，依据{document}：{levels}{more}。", $"{rule.Id}, under {document}: {levels}{more}.").In(language);
    }
}
