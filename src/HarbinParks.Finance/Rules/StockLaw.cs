using HarbinParks.Finance.Portfolios;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>PPP deals of the old rules that still run (PPP 存量项目): what a rule on stock asks of them, from the day it is in force.</summary>
internal static class StockLaw
{
    private const string Stock = "stock-ppp";
    private const string NewMechanism = "government-paid-construction";

    /// <summary>A note for each PPP deal signed before the new mechanism, where the valuation date knows a rule on stock.</summary>
    internal static IEnumerable<LegalityFinding> Judge(Portfolio portfolio, RuleBook book)
    {
        DateOnly today = portfolio.RuleView.DayFor(portfolio.ValuationDate);
        if (book.InForce(Stock, today) is not Rule rule || book.InForce(NewMechanism, today) is not Rule mechanism)
        {
            yield break;
        }

        foreach (PppDeal deal in portfolio.Deals.OfType<PppDeal>().Where(deal => deal.SigningDate < mechanism.InForceFrom && deal.PlannedOpening + deal.OperationYears > today.Year))
        {
            yield return LegalityFinding.On(
                deal,
                LegalityMatter.StockProject,
                rule,
                LegalitySeverity.Information,
                Invariant($"{deal.SigningDate:yyyy-MM-dd} 签约的存量项目,合同继续履行;{(deal.PlannedOpening > today.Year ? "在建的应核减规模、压减成本后续建" : "已运营的按绩效按时足额付费")}。"),
                Invariant($"Stock signed on {deal.SigningDate:yyyy-MM-dd}: the contract runs on; pay by performance and on time, and shrink what is not yet built."),
                "可与贷款人协商降息、展期或置换;政府应承担的建设成本可在限额内以专项债券安排。");
        }
    }
}
