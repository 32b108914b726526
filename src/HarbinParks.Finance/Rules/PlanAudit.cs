using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Rules;

/// <summary>Reads the figures of a planning document against each other (规划数据核对).</summary>
public static class PlanAudit
{
    /// <summary>Every finding, in the order of the audit's rules.</summary>
    /// <param name="portfolio">Portfolio; without figures of a plan there is nothing to find.</param>
    public static IReadOnlyList<PlanFinding> Of(Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        if (portfolio.Plan is not PlanDocument plan)
        {
            return [];
        }

        Dictionary<string, Park> parks = portfolio.Parks.ToDictionary(park => park.Id);
        return
        [
            .. PlanCoverageAudit.CountedButNotNamed(plan),
            .. PlanTableAudit.BlankUnderTotal(plan, parks),
            .. PlanTableAudit.ImpossibleProfit(plan, parks),
            .. PlanTargetAudit.GrowthMissesTarget(plan, parks),
            .. PlanTargetAudit.PartsExceedWhole(plan, parks),
            .. PlanTargetAudit.StockBelowFlow(plan, parks),
            .. PlanTargetAudit.FewPartsCarryTheWhole(plan, parks),
            .. PlanTableAudit.UnequalUnitCost(plan, parks),
            .. PlanCoverageAudit.DebtFiguresAbsent(plan),
            .. PlanCoverageAudit.MixedDefinitions(plan),
        ];
    }

    /// <summary>Name in Chinese of a park, or the id where the portfolio does not hold it.</summary>
    internal static string NameOf(string id, IReadOnlyDictionary<string, Park> parks) =>
        parks.TryGetValue(id, out Park? park) ? park.Name : id;
}
