using HarbinParks.Finance.Portfolios;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>The terms of a PPP contract (PPP 合同条款): capital, loan life, concession term, performance link, minimum return.</summary>
internal static class PppLaw
{
    private const string LoanLife = "loan-life";
    private const string ShortestTerm = "term-min";
    private const string LongestTerm = "term-max";
    private const string PerformanceLink = "performance-link";
    private const string MinimumReturn = "minimum-return";

    /// <summary>Findings for one deal.</summary>
    internal static IEnumerable<LegalityFinding> Judge(PppDeal deal, Signature signature, RuleBook book) =>
    [
        .. ProjectCapitalLaw.Judge(deal, deal.EquityShare.Value.Fraction, signature, book),
        .. LoanOutlivesConcession(deal, book.InForce(LoanLife, signature.JudgedOn)),
        .. TermOutsideBounds(deal, book.InForce(ShortestTerm, signature.JudgedOn), LegalityMatter.TermTooShort, "不低于", "at least"),
        .. TermOutsideBounds(deal, book.InForce(LongestTerm, signature.JudgedOn), LegalityMatter.TermTooLong, "不超过", "at most"),
        .. WeakPerformanceLink(deal, book.InForce(PerformanceLink, signature.JudgedOn)),
        .. GuaranteedReturn(deal, signature.IsPlanned, book.InForce(MinimumReturn, signature.JudgedOn)),
        .. PromisedExit(deal, signature.IsPlanned, book.InForce(MinimumReturn, signature.JudgedOn)),
        .. PromiseLaw.Judge(deal, signature, book),
        .. NewMechanismLaw.Judge(deal, signature, book),
    ];

    private static IEnumerable<LegalityFinding> LoanOutlivesConcession(PppDeal deal, Rule? rule)
    {
        int loan = deal.Loans.Max(one => one.GraceYears + one.RepaymentYears);
        if (rule is not null && rule.IsCrossedBy(loan - deal.OperationYears))
        {
            yield return LegalityFinding.On(
                deal,
                LegalityMatter.LoanOutlivesConcession,
                rule,
                LegalitySeverity.Remedy,
                Invariant($"贷款在开始运营后 {loan} 年还清,运营期只有 {deal.OperationYears} 年,特许期满仍有贷款未还。"),
                Invariant($"The loan is repaid {loan} years after opening, but operation ends after {deal.OperationYears}: shorten grace and repayment, with a tail."),
                Invariant($"将宽限期与还款期合计缩短到 {deal.OperationYears} 年以内,并留出余期。"));
        }
    }

    private static IEnumerable<LegalityFinding> TermOutsideBounds(PppDeal deal, Rule? rule, LegalityMatter matter, string bound, string englishBound)
    {
        int term = deal.ConstructionYears + deal.OperationYears;
        if (rule is { Threshold: double years } && rule.IsCrossedBy(term))
        {
            yield return LegalityFinding.On(
                deal,
                matter,
                rule,
                LegalitySeverity.Remedy,
                Invariant($"合作期 {term} 年(建设 {deal.ConstructionYears} 年、运营 {deal.OperationYears} 年),原则上应{bound} {years:0} 年。"),
                Invariant($"The term is {term} years; in principle it is {englishBound} {years:0}: change it, or give the reason and have it approved."),
                Invariant($"将合作期调整为{bound} {years:0} 年,或说明理由并报批。"));
        }
    }

    private static IEnumerable<LegalityFinding> WeakPerformanceLink(PppDeal deal, Rule? rule)
    {
        if (rule is { Threshold: double least } && deal.GovernmentPayment is GovernmentPaymentTerms terms && rule.IsCrossedBy(terms.PerformanceLink.Value.Fraction))
        {
            double link = terms.PerformanceLink.Value.Fraction;
            yield return LegalityFinding.On(
                deal,
                LegalityMatter.WeakPerformanceLink,
                rule,
                LegalitySeverity.Remedy,
                Invariant($"建设成本中与绩效考核挂钩的部分为 {100 * link:0.0} %,低于 {100 * least:0.0} %,其余支出等于提前锁定。"),
                Invariant($"{100 * link:0.0} % of the construction payment depends on performance, so the rest is locked in: raise the link to {100 * least:0.0} % or more, with grades and deductions in the contract."),
                Invariant($"将挂钩比例提高到 {100 * least:0.0} % 以上,并写明考核等级与扣减办法。"));
        }
    }

    private static IEnumerable<LegalityFinding> GuaranteedReturn(PppDeal deal, bool isPlanned, Rule? rule)
    {
        if (rule is not null
            && deal.GovernmentPayment is { DemandSharing: DemandSharing.Actual } terms
            && rule.IsCrossedBy(terms.DemandGovernmentShare.Value.Fraction))
        {
            double share = terms.DemandGovernmentShare.Value.Fraction;
            yield return LegalityFinding.On(
                deal,
                LegalityMatter.DemandGuarantee,
                rule,
                isPlanned ? LegalitySeverity.MustNotSign : LegalitySeverity.Irregular,
                Invariant($"使用者付费缺口由政府按实际承担 {100 * share:0} %,社会资本不担需求风险,构成保底收益。"),
                Invariant($"The government makes up {100 * share:0} % of what users do not pay, which is a minimum return: let the contract's forecast count, or share demand by bands."),
                "改为按合同预测或区间分担需求风险,区间以内由社会资本承担。");
        }

        // A floor at the forecast itself leaves the company no demand risk either.
        if (rule is not null
            && deal is { Mechanism: PaymentMechanism.UserPayment, RevenueSharing: RevenueSharing sharing }
            && sharing.Lower.Value.Fraction <= 0
            && rule.IsCrossedBy(sharing.GovernmentShareBelow.Value.Fraction))
        {
            double share = sharing.GovernmentShareBelow.Value.Fraction;
            yield return LegalityFinding.On(
                deal,
                LegalityMatter.DemandGuarantee,
                rule,
                isPlanned ? LegalitySeverity.MustNotSign : LegalitySeverity.Irregular,
                Invariant($"使用者付费低于预测的部分由政府补足 {100 * share:0} %,社会资本不担需求风险,构成保底收益。"),
                Invariant($"The government makes up {100 * share:0} % of revenue below the forecast, which is a minimum return: leave a band to the company, or share less."),
                "留出由社会资本承担的区间,或降低补足比例。");
        }
    }

    /// <summary>The fixed-return test: a price promised by the government that results cannot change is a fixed return, whatever the fund is called.</summary>
    private static IEnumerable<LegalityFinding> PromisedExit(PppDeal deal, bool isPlanned, Rule? rule)
    {
        if (rule is not null && deal.Distribution?.Fund is { ExitYear: int year, ExitPaidBy: FundExit.Government } fund)
        {
            double hurdle = fund.Hurdle.Value.Fraction;
            yield return LegalityFinding.On(
                deal,
                LegalityMatter.BuyBackPromise,
                rule,
                isPlanned ? LegalitySeverity.MustNotSign : LegalitySeverity.Irregular,
                Invariant($"政府承诺 {year} 年按本金加年化 {100 * hurdle:0.0} % 回购引导基金份额,退出价格与经营结果无关,属承诺回购、固定回报(明股实债)。"),
                Invariant($"The government promises to buy the guidance fund out in {year} at its contribution plus {100 * hurdle:0.0} % a year, whatever the results: a buy-back with a fixed return. Let sponsors buy it, or let results set the price; the balance counts in the wide debt."),
                "改由社会资本方受让或按评估值退出,取消政府回购承诺;已签的列入隐性债务化解。");
        }
    }
}
