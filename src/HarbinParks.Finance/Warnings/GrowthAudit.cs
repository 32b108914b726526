using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Simulation;

namespace HarbinParks.Finance.Warnings;

/// <summary>Growth of expenditure that the base case assumes against the history of the level (增长假设审查).</summary>
public static class GrowthAudit
{
    private const int AssumedYears = 5;

    /// <summary>A finding for each level whose base case grows faster than its history over the first five years.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="baseCase">Its base case.</param>
    /// <param name="book">Rules.</param>
    public static IReadOnlyList<LegalityFinding> Judge(SimulationPlan plan, BaseCase baseCase, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(baseCase);
        ArgumentNullException.ThrowIfNull(book);
        Portfolio portfolio = plan.Portfolio;
        int years = Math.Min(AssumedYears, plan.Years);
        int place = ObservationPlan.PlaceOf(ObservationPlan.OfPayer, IndicatorCatalogue.Expenditure);
        List<LegalityFinding> findings = [];
        for (int index = 0; index < portfolio.Payers.Count; index++)
        {
            Payer payer = portfolio.Payers[index];
            if (baseCase.Value(ObservationPlan.PayerRow(index) + place, years - 1) is double later
                && BudgetLaw.AboveHistory(payer, CompoundGrowth.Between(payer.Expenditure.Value.Yuan, later, years), portfolio.RuleView.DayFor(portfolio.ValuationDate), book) is LegalityFinding finding)
            {
                findings.Add(finding);
            }
        }

        return findings;
    }
}
