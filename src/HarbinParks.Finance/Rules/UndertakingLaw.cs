using HarbinParks.Finance.Portfolios;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>Papers by which a government stands behind an enterprise's debt (政府为企业债务承诺、担保), each judged by the law of its own day.</summary>
internal static class UndertakingLaw
{
    private const string NoGuarantee = "government-guarantee";
    private const string NoCommitment = "commitment-letter";

    /// <summary>Findings for all deals and platforms.</summary>
    internal static IEnumerable<LegalityFinding> Judge(Portfolio portfolio, RuleBook book) =>
    [
        .. portfolio.Deals.SelectMany(deal => deal.Undertakings.Select(paper => Of(paper, portfolio, book) is Words words
            ? LegalityFinding.On(deal, words.Matter, words.Rule, words.Severity, words.Message, words.English, words.Remedy)
            : null)).OfType<LegalityFinding>(),
        .. portfolio.Platforms.SelectMany(platform => platform.Undertakings.Select(paper => Of(paper, portfolio, book) is Words words
            ? LegalityFinding.On(platform, words.Matter, words.Rule, words.Severity, words.Message, words.English, words.Remedy)
            : null)).OfType<LegalityFinding>(),
    ];

    private static Words? Of(GovernmentUndertaking paper, Portfolio portfolio, RuleBook book)
    {
        DateOnly day = portfolio.RuleView.DayFor(paper.Day);
        if (book.InForce(paper.Form == UndertakingForm.Guarantee ? NoGuarantee : NoCommitment, day) is not Rule rule)
        {
            return null;
        }

        (LegalityMatter matter, string form, string english) = paper.Form switch
        {
            UndertakingForm.Guarantee => (LegalityMatter.GovernmentGuarantee, "担保函", "a guarantee"),
            UndertakingForm.RepaymentPromise => (LegalityMatter.RepaymentPromise, "还款承诺", "a promise to repay"),
            _ => (LegalityMatter.CommitmentLetter, "承诺函", "a commitment letter"),
        };
        bool isPlanned = paper.Day > portfolio.ValuationDate;
        string giver = portfolio.Payers.FirstOrDefault(payer => payer.Id == paper.Payer)?.Name ?? paper.Payer;
        return new Words(
            matter,
            rule,
            isPlanned ? LegalitySeverity.MustNotSign : LegalitySeverity.Irregular,
            Invariant($"{giver}{(isPlanned ? "拟于" : "于")} {paper.Day:yyyy-MM-dd} 为企业债务出具{form},金额 {paper.Amount.Value.YiYuan:0.##} 亿元;政府不得为企业举债承担偿还或担保责任,{form}无效。"),
            Invariant($"On {paper.Day:yyyy-MM-dd} the government {(isPlanned ? "is to give" : "gave")} {english} of {paper.Amount.Value.YiYuan:0.##} hundred million yuan for an enterprise's debt, which is void: withdraw it, tell the lender, and replace it by assets or cash flows of the enterprise."),
            isPlanned ? "不得出具;由企业以自有资产和现金流增信。" : "撤回并书面告知债权人,由企业以自有资产和现金流置换增信,不得新增。");
    }

    private sealed record Words(LegalityMatter Matter, Rule Rule, LegalitySeverity Severity, string Message, string English, string Remedy);
}
