using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles which deals wait before a gate.</summary>
internal static class GateCompiler
{
    /// <summary>Partnerships still to be signed that meet a gate in force on the day; none unless the model enforces gates. A deal whose works begin before
    /// the year of its signature is under way and waits no more.</summary>
    public static IReadOnlyList<GatePlan> Gates(CompilationContext context, RuleBook rules, DealCompiler deals)
    {
        Portfolio portfolio = context.Portfolio;
        if (!portfolio.EnforceGates)
            return [];

        Dictionary<string, Input> lines = new(StringComparer.Ordinal);
        List<GatePlan> plans = [];
        for (int i = 0; i < deals.Companies.Count; i++)
        {
            CompanyPlan company = deals.Companies[i];
            PppDeal deal = (PppDeal)portfolio.Deals[company.Works.Deal];
            int year = deal.SigningDate.Year - portfolio.FirstYear;
            if (deal.SigningDate <= portfolio.ValuationDate || year < 0 || company.Works.Start < year * portfolio.PeriodsPerYear)
                continue;

            DateOnly day = portfolio.RuleView.DayFor(deal.SigningDate);
            Rule? gate = rules.Rules
                .Where(rule => rule.Kind == RuleKind.Gate && rule.Indicator == IndicatorCatalogue.PppShare.Id && rule.InForce(day) && PppGate.Meets(deal, rule))
                .MinBy(rule => rule.Threshold);
            if (gate is null)
                continue;

            if (!lines.TryGetValue(gate.Id, out Input line))
            {
                line = context.Inputs.Derived(gate.Threshold!.Value, $"{gate.Name}({gate.Document})");
                lines.Add(gate.Id, line);
            }

            plans.Add(new GatePlan(i, year, [.. deal.Payers.Select(share => new GateOfPayer(context.Payers[share.Payer], line))]));
        }

        return plans;
    }
}
