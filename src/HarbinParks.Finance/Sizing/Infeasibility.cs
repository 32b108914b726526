namespace HarbinParks.Finance.Sizing;

/// <summary>Infeasible, because (不可行及其原因): a result, never a number in place of one. Equation 98.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Year">Calendar year in which it shows; null where it concerns none.</param>
/// <param name="Figure">The figure that shows it, in the unit that the sentence names; 0 where there is none.</param>
/// <param name="Chinese">Sentence with year and figure.</param>
/// <param name="English">The same in English.</param>
public sealed record Infeasibility(InfeasibilityReason Reason, int? Year, double Figure, string Chinese, string English)
{
    internal static Infeasibility NegativePrincipal(int year, double interest, double service) => new(
        InfeasibilityReason.NegativePrincipal, year, interest - service,
        FormattableString.Invariant($"{year} 年等覆盖率下可还本息 {service / 1e4:F0} 万元,少于利息 {interest / 1e4:F0} 万元:还本额将为负。"),
        FormattableString.Invariant($"in {year} an even cover leaves {service / 1e4:F0} 万元 for the loan, less than its interest of {interest / 1e4:F0} 万元: principal would be negative."));

    internal static Infeasibility NegativeCash(int year, double cash) => new(
        InfeasibilityReason.NegativeCash, year, cash,
        FormattableString.Invariant($"{year} 年可用于偿债的现金流为 {cash / 1e4:F0} 万元,不能偿还任何本息。"),
        FormattableString.Invariant($"in {year} the cash flow available for debt service is {cash / 1e4:F0} 万元 and serves no debt."));

    internal static Infeasibility CoverUnreachable(int year, double cover, double target) => new(
        InfeasibilityReason.CoverUnreachable, year, cover,
        FormattableString.Invariant($"债务再小,{year} 年偿债覆盖率也只有 {cover:F2},达不到目标 {target:F2}。"),
        FormattableString.Invariant($"however small the debt, the cover ratio of {year} is {cover:F2}, below the target of {target:F2}."));

    internal static Infeasibility LargerThanCapacity(double debt, double capacity, double target) => new(
        InfeasibilityReason.LargerThanCapacity, null, debt - capacity,
        FormattableString.Invariant($"贷款 {debt / 1e4:F0} 万元,超过覆盖率 {target:F2} 下的债务承载额 {capacity / 1e4:F0} 万元。"),
        FormattableString.Invariant($"the loan of {debt / 1e4:F0} 万元 exceeds the {capacity / 1e4:F0} 万元 that the cash flow carries at a cover of {target:F2}."));

    internal static Infeasibility NoDebt(double share) => new(
        InfeasibilityReason.NoDebt, null, share,
        FormattableString.Invariant($"资本金比例下限 {share * 100:F1} %,没有借款余地。"),
        FormattableString.Invariant($"a capital floor of {share * 100:F1} % leaves no room for debt."));

    internal static Infeasibility Unfunded(double amount) => new(
        InfeasibilityReason.Unfunded, null, amount,
        FormattableString.Invariant($"建设资金缺口 {amount / 1e4:F0} 万元,备用资本金与备用贷款均已用尽。"),
        FormattableString.Invariant($"{amount / 1e4:F0} 万元 of the works have no source; standby equity and standby loan are used up."));

    internal static Infeasibility NotConverged(int rounds, double change) => new(
        InfeasibilityReason.NotConverged, null, change,
        FormattableString.Invariant($"测算 {rounds} 轮后仍不收敛(末轮变动 {change:E1})。"),
        FormattableString.Invariant($"the calculation does not settle within {rounds} rounds (last change {change:E1})."));

    internal static Infeasibility NotSenior(string loan) => new(
        InfeasibilityReason.NotSenior, null, 0,
        $"贷款“{loan}”不是优先级,不能按优先级覆盖率定制还本。",
        $"the loan “{loan}” is not senior and cannot be cut to an even senior cover.");

    internal static Infeasibility Refinanced(string loan) => new(
        InfeasibilityReason.Refinanced, null, 0,
        $"贷款“{loan}”到期前再融资,不能定制还本。",
        $"the loan “{loan}” is refinanced before it is repaid and cannot be cut to the cash flow.");

    internal static Infeasibility MixedCalendars(string first, string other) => new(
        InfeasibilityReason.MixedCalendars, null, 0,
        $"贷款“{first}”与“{other}”还款日历不同,不能一并定制还本。",
        $"the loans “{first}” and “{other}” stand on different calendars and cannot be cut together.");

    internal static Infeasibility BegunEarlier(int firstYear) => new(
        InfeasibilityReason.BegunEarlier, firstYear, 0,
        FormattableString.Invariant($"还款(测算债务时则为建设)始于模拟首年 {firstYear} 之前,其现金流不在模型内。"),
        FormattableString.Invariant($"repayment, or construction where the debt is sized, begins before the first simulated year {firstYear}, and its cash flow is not in the model."));
}
