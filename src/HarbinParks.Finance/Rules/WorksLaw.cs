using HarbinParks.Finance.Portfolios;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>How works are paid for and handed over, whatever the mode (建设资金与移交): 垫资, 建成即移交.</summary>
internal static class WorksLaw
{
    private const string NoPrefinancing = "bt-no-prefinancing";
    private const string HandOverAtEnd = "hand-over";

    /// <summary>Findings for one deal.</summary>
    internal static IEnumerable<LegalityFinding> Judge(Deal deal, Signature signature, RuleBook book) =>
        [.. BuildersMoney(deal, book.InForce(NoPrefinancing, signature.JudgedOn)), .. HandedOver(deal, signature, book.InForce(HandOverAtEnd, signature.JudgedOn))];

    /// <summary>Under build–transfer the builder pays for all; elsewhere the contract says what part.</summary>
    private static IEnumerable<LegalityFinding> BuildersMoney(Deal deal, Rule? rule)
    {
        double advance = deal is BuildTransferDeal ? 1 : deal.ContractorAdvance?.Value.Fraction ?? 0;
        if (rule is null || advance <= 0)
        {
            yield break;
        }

        yield return LegalityFinding.On(
            deal,
            LegalityMatter.Prefinancing,
            rule,
            LegalitySeverity.MustNotSign,
            Invariant($"由建设方出资建设(占工程款 {100 * advance:0.#} %),而自 {rule.InForceFrom:yyyy-MM-dd} 起政府投资项目不得由施工单位垫资。"),
            Invariant($"The builder pays for {100 * advance:0.#} % of the works; from {rule.InForceFrom:yyyy-MM-dd} a public project must not be built on the contractor's money: fund it from the yearly investment plan and the budget first."),
            "落实建设资金后再开工,资金来源列入年度投资计划和预算。");
    }

    private static IEnumerable<LegalityFinding> HandedOver(Deal deal, Signature signature, Rule? rule)
    {
        if (rule is null || deal is not (BuildTransferDeal or PppDeal { HandOver: HandOver.Completion }))
        {
            yield break;
        }

        yield return LegalityFinding.On(
            deal,
            LegalityMatter.HandOverOnCompletion,
            rule,
            signature.IsPlanned ? LegalitySeverity.MustNotSign : LegalitySeverity.Irregular,
            Invariant($"项目建成后即移交,社会资本方不承担运营;自 {rule.InForceFrom:yyyy-MM-dd} 起不得以此方式实施特许经营。"),
            Invariant($"The works are handed over straight after completion and the company does not operate them; from {rule.InForceFrom:yyyy-MM-dd} no concession may do so: let it operate to the end of the term, or build from the budget."),
            "改为由特许经营者运营至期满移交,或改由财政资金直接建设。");
    }
}
