using HarbinParks.Finance.Portfolios;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>Build–transfer by its three dated rules (BT 合法性): lawful stock, irregular stock, hidden debt.</summary>
internal static class BuildTransferLaw
{
    private const string NoRepurchase = "bt-no-repurchase";
    private const string HiddenDebt = "bt-hidden-debt";

    /// <summary>At most one finding for one deal: the gravest rule on borrowing.</summary>
    internal static IEnumerable<LegalityFinding> Judge(BuildTransferDeal deal, Signature signature, RuleBook book)
    {
        Rule? noRepurchase = book.Find(NoRepurchase);
        if (book.Find(HiddenDebt) is Rule hidden && hidden.InForce(signature.JudgedOn))
        {
            yield return BorrowsOutsideBonds(deal, hidden, signature.IsPlanned);
        }
        else if (noRepurchase is not null && noRepurchase.InForce(signature.JudgedOn))
        {
            yield return LegalityFinding.On(
                deal,
                LegalityMatter.BuildTransferIrregularStock,
                noRepurchase,
                LegalitySeverity.Irregular,
                Invariant($"{deal.SigningDate:yyyy-MM-dd} 以 BT 方式签约,时已禁止({noRepurchase.InForceFrom:yyyy-MM-dd} 起)以逐年回购方式举借,属不规范存量;回购款仍须按合同支付。"),
                Invariant($"Signed as build-transfer on {deal.SigningDate:yyyy-MM-dd}, after repurchase by instalments was barred as borrowing ({noRepurchase.InForceFrom:yyyy-MM-dd}): irregular stock, payments run on. Check whether it was recognised as government debt; if not, resolve it by bonds or a lawful conversion to PPP."),
                "核实是否已纳入政府债务甄别;未纳入的列入化解计划,可研究以地方债券置换或依法转为 PPP。");
        }
        else if (noRepurchase is not null && signature.JudgedOn < noRepurchase.InForceFrom)
        {
            yield return LegalityFinding.On(
                deal,
                LegalityMatter.BuildTransferLawfulStock,
                noRepurchase,
                LegalitySeverity.Information,
                Invariant($"{deal.SigningDate:yyyy-MM-dd} 签约,早于 BT 禁令({noRepurchase.InForceFrom:yyyy-MM-dd}),属合法存量。"),
                Invariant($"Signed on {deal.SigningDate:yyyy-MM-dd}, before the ban on build-transfer ({noRepurchase.InForceFrom:yyyy-MM-dd}): lawful stock, to be paid as agreed; the balance counts in the wide debt."),
                "按合同支付回购款,余额计入宽口径债务。");
        }
    }

    private static LegalityFinding BorrowsOutsideBonds(BuildTransferDeal deal, Rule rule, bool isPlanned) => LegalityFinding.On(
        deal,
        LegalityMatter.BuildTransferHiddenDebt,
        rule,
        LegalitySeverity.MustNotSign,
        Invariant($"{(isPlanned ? "拟于" : "已于")} {deal.SigningDate:yyyy-MM-dd} 以 BT 方式签约:自 {rule.InForceFrom:yyyy-MM-dd} 起地方政府只能以发行债券举借,BT 回购构成隐性债务,不得签约。"),
        Invariant($"{(isPlanned ? "To be signed" : "Signed")} as build-transfer on {deal.SigningDate:yyyy-MM-dd}: from {rule.InForceFrom:yyyy-MM-dd} a local government borrows by bonds only, so this is hidden debt and must not be signed. ")
            + (isPlanned
                ? "Build it from the budget and bonds, or make it a PPP or concession that meets the conditions."
                : "Register it as hidden debt with a plan to resolve it, and add no further obligation."),
        isPlanned
            ? "改由财政预算和地方政府债券安排建设,或依法改为符合条件的 PPP、特许经营项目。"
            : "如实登记为隐性债务并列入化解方案,不得新增支付义务。");
}
