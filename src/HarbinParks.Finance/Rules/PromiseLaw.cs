using HarbinParks.Finance.Portfolios;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>What a PPP contract promises the private party whatever the results (对社会资本方的承诺): 固定回报, 回购, 保底, 名股实债.</summary>
internal static class PromiseLaw
{
    private const string MinimumReturn = "minimum-return";
    private const string TrueEquity = "sham-equity";

    /// <summary>Findings for one deal.</summary>
    internal static IEnumerable<LegalityFinding> Judge(PppDeal deal, Signature signature, RuleBook book)
    {
        LegalitySeverity severity = signature.IsPlanned ? LegalitySeverity.MustNotSign : LegalitySeverity.Irregular;
        return
        [
            .. Returns(deal, severity, book.InForce(MinimumReturn, signature.JudgedOn)),
            .. ShamEquity(deal, severity, book.InForce(TrueEquity, signature.JudgedOn)),
        ];
    }

    private static IEnumerable<LegalityFinding> Returns(PppDeal deal, LegalitySeverity severity, Rule? rule)
    {
        if (rule is null || deal.Promises is not InvestorPromises promises)
        {
            yield break;
        }

        if (promises.FixedReturn is { Value.Fraction: double coupon })
        {
            yield return LegalityFinding.On(
                deal,
                LegalityMatter.FixedReturn,
                rule,
                severity,
                Invariant($"合同约定社会资本方年固定回报 {100 * coupon:0.0#} %,与经营结果无关。"),
                Invariant($"The contract gives the private party a fixed {100 * coupon:0.0#} % a year whatever the results: let performance and revenue set the return."),
                "取消固定回报,回报与绩效和经营收入挂钩。");
        }

        // A buy-back among the sponsors is their own affair: only the government's side may not promise one.
        if (promises is { BuyBackYear: int year, BuyBackBy: not ShareBuyer.Sponsors })
        {
            yield return LegalityFinding.On(
                deal,
                LegalityMatter.BuyBackPromise,
                rule,
                severity,
                Invariant($"{(promises.BuyBackBy == ShareBuyer.Platform ? "平台公司代政府" : "政府方")}承诺 {year} 年回购社会资本方股权。"),
                Invariant($"{(promises.BuyBackBy == ShareBuyer.Platform ? "A platform, for the government," : "The government")} promises to buy the private party's shares back in {year}: strike the promise; shares leave by appraisal or transfer."),
                "取消回购承诺,股权按评估值转让或期满清算退出。");
        }

        if (promises.MinimumReturn is not null || promises.LossCover is not null)
        {
            string found = string.Join("、", ((string?[])
            [
                promises.MinimumReturn is { Value.Fraction: double least } ? Invariant($"保证最低收益率 {100 * least:0.0#} %") : null,
                promises.LossCover is { Value.Fraction: double loss } ? Invariant($"承担社会资本方本金损失的 {100 * loss:0} %") : null,
            ]).OfType<string>());
            yield return LegalityFinding.On(
                deal,
                LegalityMatter.MinimumReturnPromise,
                rule,
                severity,
                Invariant($"政府{found},构成保底承诺。"),
                "The government promises a least return or bears a loss of principal: strike the promise, and share demand by bands instead.",
                "取消保底条款,改为按区间分担需求风险。");
        }
    }

    private static IEnumerable<LegalityFinding> ShamEquity(PppDeal deal, LegalitySeverity severity, Rule? rule)
    {
        bool isBorrowed = deal.Capital.Funds == CapitalFunds.Borrowed;
        bool isDebtInTruth = deal.Promises is { FixedReturn: not null, BuyBackYear: not null };
        if (rule is null || !(isBorrowed || isDebtInTruth))
        {
            yield break;
        }

        yield return LegalityFinding.On(
            deal,
            LegalityMatter.ShamEquity,
            rule,
            severity,
            isDebtInTruth ? "资本金约定固定回报并到期回购,实为借款,属名股实债。" : "资本金来自股东借款,不是自有资金,属债务性资金充当资本金。",
            isDebtInTruth
                ? "The capital bears a fixed return and is bought back: it is a loan in truth. Replace it with capital that bears the risk of the project."
                : "The capital is borrowed by the shareholders: replace it with their own funds.",
            "以股东自有资金足额替换,不得以借款或固定回报的资金充当资本金。");
    }
}
