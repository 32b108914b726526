using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles a portfolio to a simulation plan (计划编译): units come off, names become numbers, what does not depend on the path is computed once.</summary>
public static class PlanCompiler
{
    /// <summary>Compiles.</summary>
    /// <param name="portfolio">A consistent portfolio, as the model reader gives it.</param>
    /// <param name="rules">Rules whose lines are observed.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="InvalidOperationException">Two random variables have the same key.</exception>
    public static SimulationPlan Compile(Portfolio portfolio, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(rules);
        CompilationContext context = new(portfolio);
        Sampling.CityInputs city = CityCompiler.City(context);
        List<ParkPlan> parks = [.. portfolio.Parks.Select(park => new ParkPlan(context.Payers[park.Payer], context.Draws.Yearly($"park:{park.Id}:activity", normal: true)))];
        CashFlow.FiscalInputs fiscal = PayerCompiler.Fiscal(context);
        List<PayerPlan> payers = [.. portfolio.Payers.Select((payer, i) => PayerCompiler.Payer(context, payer, portfolio.Deals.Count + i))];
        DealCompiler deals = new(context);
        for (int i = 0; i < portfolio.Deals.Count; i++)
            deals.Add(portfolio.Deals[i], i);

        return new SimulationPlan
        {
            Portfolio = portfolio,
            FirstYear = portfolio.FirstYear,
            Years = portfolio.Years,
            PeriodsPerYear = portfolio.PeriodsPerYear,
            City = city,
            Fiscal = fiscal,
            Payers = payers,
            Parks = parks,
            ParkTerms = CityCompiler.Park(context),
            Platforms = [.. portfolio.Platforms.Select(platform => PlatformCompiler.Platform(context, platform))],
            Guarantees = PlatformCompiler.Guarantees(context),
            Companies = deals.Companies,
            Loans = deals.Loans,
            Vats = deals.Vats,
            Treasuries = deals.Treasuries,
            Distributions = deals.Distributions,
            Promises = [.. deals.Companies.Where(company => company.Distribution is { PromiseAccount: >= 0 }).Select(company => company.Works.Deal)],
            Buybacks = deals.Buybacks,
            PlatformLoans = deals.PlatformLoans,
            Claims = Claims(context, deals.Companies),
            Accounts = portfolio.Deals.Count + portfolio.Payers.Count + deals.Promises,
            Draws = context.Draws.ToPlan(),
            Sources = context.Inputs.Sources,
            InputValues = context.Inputs.Values,
            Entities = Entities(portfolio),
            Observations = ObservationCompiler.Plan(portfolio, rules),
        };
    }

    private static List<ClaimPlan> Claims(CompilationContext context, IReadOnlyList<CompanyPlan> companies)
    {
        Portfolio portfolio = context.Portfolio;
        List<ClaimPlan> claims = [];
        for (int deal = 0; deal < portfolio.Deals.Count; deal++)
            claims.AddRange(OfDeal(context, deal, deal, claims.Count));

        Input whole = context.Inputs.Derived(1, "既有 PPP 支出由本级全额承担");
        for (int payer = 0; payer < portfolio.Payers.Count; payer++)
            claims.Add(new ClaimPlan(claims.Count, portfolio.Deals.Count + payer, payer, whole, portfolio.Parks.Count));

        foreach (CompanyPlan company in companies)
        {
            if (company.Distribution is { PromiseAccount: >= 0 } distribution)
                claims.AddRange(OfDeal(context, company.Works.Deal, distribution.PromiseAccount, claims.Count));
        }

        return claims;
    }

    /// <summary>The claims of an account on the payers of a deal, by their shares of it.</summary>
    private static IEnumerable<ClaimPlan> OfDeal(CompilationContext context, int deal, int account, int first)
    {
        Portfolio portfolio = context.Portfolio;
        int park = context.Parks[portfolio.Deals[deal].Park];
        return portfolio.Deals[deal].Payers.Select((share, i) => new ClaimPlan(
            first + i, account, context.Payers[share.Payer], context.Inputs.Of(share.Share), portfolio.Parks[park].Payer == share.Payer ? park : portfolio.Parks.Count));
    }

    private static List<EntityName> Entities(Portfolio portfolio) =>
    [
        new EntityName("city", "city", "全市"),
        .. portfolio.Payers.Select(payer => new EntityName("payer", payer.Id, payer.Name)),
        .. portfolio.Parks.Select(park => new EntityName("park", park.Id, park.Name)),
        .. portfolio.Platforms.Select(platform => new EntityName("platform", platform.Id, platform.Name)),
        .. portfolio.Deals.Select(deal => new EntityName("deal", deal.Id, deal.Name)),
        .. portfolio.Deals.OfType<PppDeal>().Where(deal => deal.Loans.Count > 1)
            .SelectMany(deal => deal.Loans.Select(loan => new EntityName("loan", $"{deal.Id}.{loan.Id}", $"{deal.Name}·{loan.Id}"))),
        .. portfolio.Deals.OfType<PppDeal>().Where(TreasuryCompiler.IsPromised).Select(deal => new EntityName("fund", $"{deal.Id}.fund", $"{deal.Name}·引导基金")),
    ];
}
