using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Sizing;

/// <summary>Exact sensitivities of a deal's base case (基准情形敏感性): eight levers in one projection. Equation 89.</summary>
/// <remarks>A financing that the model leaves to be found is found first and then held: what moves is the deal, not its loan.</remarks>
public static class Sensitivities
{
    /// <summary>Sensitivities of a deal's results to levers of its own, or of other deals, which reach it through their common payers.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="rules">Rules with which it is compiled; they change no cash flow.</param>
    /// <param name="dealId">Id of a PPP deal.</param>
    /// <param name="levers">Levers of PPP deals of the portfolio, any number.</param>
    /// <param name="discountRate">Yearly rate at which distributions are discounted to the end of the base year, at the ends of their years.</param>
    /// <returns>By lever in the order given, then by result; without the minimum cover ratio where no year of the base case has debt service.</returns>
    /// <exception cref="ArgumentException">The portfolio has no PPP deal of that id, or not the deal of a lever.</exception>
    /// <exception cref="InvalidOperationException">Moving a lever changes the structure of the plan.</exception>
    public static IReadOnlyList<Sensitivity> Of(Portfolio portfolio, RuleBook rules, string dealId, IReadOnlyList<DealLever> levers, Rate discountRate)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(levers);
        portfolio = SizedPortfolio.Of(portfolio, rules).Portfolio;
        SimulationPlan plan = PlanCompiler.Compile(portfolio, rules);
        int company = CompanyOf(plan, dealId);
        List<Sensitivity> sensitivities = [];
        foreach (DealLever[] some in levers.Chunk(Dual.Slots))
        {
            using DualSeeds seeds = new([.. some.Select(lever => LeverSeeds.Of(portfolio, rules, plan, lever))]);
            DealOutcome<Dual> outcome = DealOutcome<Dual>.Of(plan, company, discountRate.Fraction);
            for (int slot = 0; slot < some.Length; slot++)
            {
                if (outcome.HasCover)
                    sensitivities.Add(To(DealOutput.MinimumCover, outcome.MinimumCover, slot));

                sensitivities.Add(To(DealOutput.GovernmentPayment, outcome.GovernmentPayment, slot));
                sensitivities.Add(To(DealOutput.Distributions, outcome.Distributions, slot));
            }

            Sensitivity To(DealOutput output, Dual result, int slot) => new(output, some[slot], result.Value, some[slot].Get(portfolio), result.Derivative(slot));
        }

        return sensitivities;
    }

    /// <summary>Index of a deal among the project companies of a plan.</summary>
    /// <exception cref="ArgumentException">There is no such PPP deal.</exception>
    internal static int CompanyOf(SimulationPlan plan, string dealId)
    {
        for (int company = 0; company < plan.Companies.Count; company++)
        {
            if (plan.Portfolio.Deals[plan.Companies[company].Works.Deal].Id == dealId)
                return company;
        }

        throw new ArgumentException($"The portfolio '{plan.Portfolio.Id}' has no PPP deal '{dealId}'.", nameof(dealId));
    }
}
