using HarbinParks.Finance.Portfolios;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>The new mechanism of concessions (特许经营新机制): users pay, the government pays for no construction and guarantees no volume; and what it says of stock.</summary>
internal static class NewMechanismLaw
{
    private const string UsersPay = "government-paid-construction";
    private const string NoVolume = "volume-guarantee";

    /// <summary>Findings for one deal.</summary>
    internal static IEnumerable<LegalityFinding> Judge(PppDeal deal, Signature signature, RuleBook book)
    {
        LegalitySeverity severity = signature.IsPlanned ? LegalitySeverity.MustNotSign : LegalitySeverity.Irregular;
        return
        [
            .. PaidConstruction(deal, severity, book.InForce(UsersPay, signature.JudgedOn)),
            .. GuaranteedVolume(deal, severity, book.InForce(NoVolume, signature.JudgedOn)),
        ];
    }

    /// <summary>Government payment, viability gap and usage payment all pay for construction; a grant while building is lawful support and is none of them.</summary>
    private static IEnumerable<LegalityFinding> PaidConstruction(PppDeal deal, LegalitySeverity severity, Rule? rule)
    {
        if (rule is null || deal.Mechanism == PaymentMechanism.UserPayment)
        {
            yield break;
        }

        string mechanism = ChineseNames.Of(deal);
        yield return LegalityFinding.On(
            deal,
            LegalityMatter.GovernmentPaidConstruction,
            rule,
            severity,
            Invariant($"回报机制为{mechanism},由政府支付建设成本;自 {rule.InForceFrom:yyyy-MM-dd} 起新项目限于使用者付费,政府付费只能按规定补贴运营。"),
            Invariant($"The government pays for construction; from {rule.InForceFrom:yyyy-MM-dd} new concessions are paid by users alone and the government may only subsidise operation by rule: make it user-paid, or build it from the budget and bonds."),
            "改为使用者付费的特许经营,或改由政府投资(预算、地方政府债券)建设。");
    }

    private static IEnumerable<LegalityFinding> GuaranteedVolume(PppDeal deal, LegalitySeverity severity, Rule? rule)
    {
        double most = deal.Operation switch
        {
            SewageOperation sewage => sewage.GuaranteedVolumes.Select(volume => volume.Value.Fraction).DefaultIfEmpty(0).Max(),
            WasteOperation waste => waste.GuaranteedVolume.Value.Fraction,
            _ => 0,
        };
        if (rule is null || most <= 0)
        {
            yield break;
        }

        yield return LegalityFinding.On(
            deal,
            LegalityMatter.VolumeGuarantee,
            rule,
            severity,
            Invariant($"政府保证处理量不低于能力的 {100 * most:0} %,缺额照付,需求风险未转移。"),
            Invariant($"The government guarantees {100 * most:0} % of capacity and pays for what is missing, so demand risk is not transferred: pay for what is treated."),
            "取消保底量,按实际处理量付费。");
    }
}
