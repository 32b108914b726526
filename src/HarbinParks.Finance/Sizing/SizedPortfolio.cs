using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Sizing;

/// <summary>A portfolio whose financing is found (测算后的项目组合): what every answer is compiled from. Equations 94 to 98.</summary>
/// <param name="Portfolio">The portfolio without anything left to find: capital shares and instalments are figures that say how they were derived.</param>
/// <param name="Results">One result for each deal that asked, in the order of the portfolio.</param>
public sealed record SizedPortfolio(Portfolio Portfolio, IReadOnlyList<SizingResult> Results)
{
    private const double Tolerance = 1e-12;
    private const int MostRounds = 200;
    private const int UndampedRounds = 40;

    /// <summary>Equation 97: finds the financing of all deals that ask for it, at once, because deals of one payer touch each other.</summary>
    /// <param name="portfolio">The portfolio; one that asks for nothing is given back as it is.</param>
    /// <param name="rules">Rules with which it is compiled; they change no cash flow.</param>
    public static SizedPortfolio Of(Portfolio portfolio, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        DealSizing?[] asked = [.. portfolio.Deals.Select(deal => DealSizing.Of(deal, portfolio))];
        DealSizing[] deals = [.. asked.OfType<DealSizing>()];
        if (deals.Length == 0)
            return new(portfolio, []);

        int rounds = 0;
        bool[] rejected;
        do
        {
            foreach (DealSizing deal in deals)
                deal.Restart();

            rounds += Find(portfolio, rules, asked);
            rejected = [.. deals.Select(deal => deal.Settle(rounds, Tolerance))];
        }
        while (rejected.Contains(true) && Array.Exists(deals, deal => deal.Infeasibility is null));

        return new(
            portfolio with { Deals = [.. portfolio.Deals.Select((deal, i) => asked[i]?.Sized() ?? deal)] },
            [.. deals.Select(deal => deal.Result(rounds))]);
    }

    /// <summary>The result of a deal; null where it asked for nothing.</summary>
    /// <param name="dealId">Id of the deal.</param>
    public SizingResult? Find(string dealId)
    {
        foreach (SizingResult result in Results)
        {
            if (result.DealId == dealId)
                return result;
        }

        return null;
    }

    /// <summary>Projects and corrects until nothing moves.</summary>
    /// <returns>Rounds.</returns>
    private static int Find(Portfolio portfolio, RuleBook rules, DealSizing?[] asked)
    {
        int lastYear = Math.Max(portfolio.LastYear, asked.Max(deal => deal?.LastYear ?? 0));
        for (int round = 1; round <= MostRounds; round++)
        {
            DealSizing[] open = [.. asked.OfType<DealSizing>().Where(deal => deal.Infeasibility is null)];
            if (open.Length == 0)
                return round - 1;

            Portfolio trial = portfolio with { LastYear = lastYear, Deals = [.. portfolio.Deals.Select((deal, i) => asked[i]?.Trial() ?? deal)] };
            SimulationPlan plan = PlanCompiler.Compile(trial, rules);
            IReadOnlyList<CompanyFlows<Scalar>> flows = CompanyFlows<Scalar>.Of(plan, open.Select(deal => Sensitivities.CompanyOf(plan, deal.DealId)));
            for (int i = 0; i < open.Length; i++)
                open[i].Update(flows[i], round > UndampedRounds);

            if (open.All(deal => deal.Change <= Tolerance))
                return round;
        }

        return MostRounds;
    }
}
