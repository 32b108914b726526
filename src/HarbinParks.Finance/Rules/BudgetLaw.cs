using HarbinParks.Finance.Portfolios;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>What a budget level may take on (本级财政): debt within its quota, PPP not all in one sector, growth not above its history.</summary>
internal static class BudgetLaw
{
    private const string Quota = "quota-100";
    private const string Concentration = "sector-concentration";
    private const string History = "growth-history";
    private const int FewestDeals = 3;
    private const int HistoryYears = 5;

    /// <summary>Findings on quota and concentration, level by level.</summary>
    internal static IEnumerable<LegalityFinding> Judge(Portfolio portfolio, RuleBook book)
    {
        DateOnly today = portfolio.RuleView.DayFor(portfolio.ValuationDate);
        Rule? quota = book.Find(Quota) is Rule line && line.InForce(today) ? line : null;
        Rule? concentration = book.InForce(Concentration, today);
        return portfolio.Payers.SelectMany(payer => (LegalityFinding?[])[AboveQuota(payer, quota), InOneSector(payer, portfolio, concentration)]).OfType<LegalityFinding>();
    }

    /// <summary>Equation 105: yearly growth that the model assumes for a level against that of its history.</summary>
    /// <param name="payer">The level; without at least two past years there is nothing to hold the assumption against.</param>
    /// <param name="assumed">Mean growth of its expenditure in the first five years of the base case, fraction.</param>
    /// <param name="today">Day whose rules judge it.</param>
    /// <param name="book">Rules.</param>
    internal static LegalityFinding? AboveHistory(Payer payer, double assumed, DateOnly today, RuleBook book)
    {
        BudgetYear[] history = [.. payer.ExpenditureHistory.OrderBy(year => year.Year).TakeLast(HistoryYears + 1)];
        if (history.Length < 2 || book.InForce(History, today) is not Rule rule)
        {
            return null;
        }

        double past = CompoundGrowth.Between(history[0].Expenditure.Value.Yuan, history[^1].Expenditure.Value.Yuan, history[^1].Year - history[0].Year);
        if (!rule.IsCrossedBy(assumed - past))
        {
            return null;
        }

        return LegalityFinding.On(
            payer,
            LegalityMatter.GrowthAboveHistory,
            rule,
            LegalitySeverity.Remedy,
            Invariant($"假设的一般公共预算支出年均增长 {100 * assumed:0.0} %,高于 {history[0].Year}–{history[^1].Year} 年的实际 {100 * past:0.0} %,支出责任占比会被低估。"),
            Invariant($"Expenditure is assumed to grow by {100 * assumed:0.0} % a year, above the {100 * past:0.0} % of {history[0].Year} to {history[^1].Year}, so that shares of it come out too low: lower the drivers' means to the history, or give the reason."),
            "将增长假设降到不高于近五年实际,或说明依据。");
    }

    private static LegalityFinding? AboveQuota(Payer payer, Rule? rule)
    {
        if (rule is null || payer.DebtQuota is not { Value.Yuan: > 0 } quota || !rule.IsCrossedBy(payer.StatutoryDebt.Value.Yuan / quota.Value.Yuan))
        {
            return null;
        }

        return LegalityFinding.On(
            payer,
            LegalityMatter.DebtAboveQuota,
            rule,
            LegalitySeverity.MustNotSign,
            Invariant($"基年末法定债务 {payer.StatutoryDebt.Value.YiYuan:0.##} 亿元,超过批准限额 {quota.Value.YiYuan:0.##} 亿元。"),
            Invariant($"Statutory debt of {payer.StatutoryDebt.Value.YiYuan:0.##} exceeds the approved quota of {quota.Value.YiYuan:0.##} hundred million yuan: stop borrowing, repay the excess, or have the quota changed by the people's congress first."),
            "停止新增举借,偿还超额部分,或先按程序报批调整限额。");
    }

    /// <summary>Equation 104: largest share of one sector in the PPP investment that a level answers for.</summary>
    private static LegalityFinding? InOneSector(Payer payer, Portfolio portfolio, Rule? rule)
    {
        (Sector Sector, double Amount)[] parts = [.. portfolio.Deals.OfType<PppDeal>()
            .Select(deal => (deal.Sector, deal.Investment.Value.Yuan * deal.Payers.Where(share => share.Payer == payer.Id).Sum(share => share.Share.Value.Fraction)))
            .Where(part => part.Item2 > 0)];
        if (rule is not { Threshold: double most } || parts.Length < FewestDeals)
        {
            return null;
        }

        double all = parts.Sum(part => part.Amount);
        (Sector sector, double largest) = parts.GroupBy(part => part.Sector).Select(group => (group.Key, group.Sum(part => part.Amount))).MaxBy(group => group.Item2);
        if (!rule.IsCrossedBy(largest / all))
        {
            return null;
        }

        return LegalityFinding.On(
            payer,
            LegalityMatter.SectorConcentration,
            rule,
            LegalitySeverity.Information,
            Invariant($"{parts.Length} 个 PPP 项目的投资中{ChineseNames.Of(sector)}占 {100 * largest / all:0} %,高于 {100 * most:0} %,行业过于集中。"),
            Invariant($"One sector holds {100 * largest / all:0} % of the investment of {parts.Length} PPP deals, above {100 * most:0} %: balance the sectors, or give the reason in the argument of affordability."),
            "在论证报告的行业均衡性评估中说明,后续项目优先安排其他行业。");
    }
}
