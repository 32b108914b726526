using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Units;

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
        List<ParkPlan> parks = [.. portfolio.Parks.Select(park => ParkCompiler.Park(context, park))];
        CashFlow.FiscalInputs fiscal = PayerCompiler.Fiscal(context);
        List<PayerPlan> payers = [.. portfolio.Payers.Select((payer, i) => PayerCompiler.Payer(context, payer, portfolio.Deals.Count + i) with { ParkRevenue = ParkCompiler.Revenue(context, payer, parks) })];
        DealCompiler deals = new(context);
        for (int i = 0; i < portfolio.Deals.Count; i++)
            deals.Add(portfolio.Deals[i], i);

        CityOutputPlan? cityOutput = ParkCompiler.City(context, parks);
        List<ClaimPlan> claims = ClaimCompiler.Claims(context, fiscal, deals);
        IReadOnlyList<GatePlan> gates = GateCompiler.Gates(context, rules, deals);
        List<EntityName> entities = Entities(context);
        IReadOnlyList<PlatformPlan> platforms = PlatformCompiler.Platforms(context);
        IReadOnlyList<GuaranteePlan> guarantees = PlatformCompiler.Guarantees(context);
        IReadOnlyList<InternalBalancePlan> balances = PlatformCompiler.InternalBalances(context);
        IReadOnlyList<GovernmentDutyPlan> duties = GovernmentDutyCompiler.Of(context, rules, platforms);
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
            CityOutput = cityOutput,
            ProductTrend = portfolio.Drivers.Product is ProductProcess { WholeCity: Figure<Money> whole } process ? PayerCompiler.Product(context, whole, process) : null,
            ParkTerms = CityCompiler.Park(context),
            Platforms = platforms,
            Guarantees = guarantees,
            GovernmentDuties = duties,
            InternalBalances = balances,
            Perimeters = PerimeterCompiler.Perimeters(context, guarantees, duties, balances),
            Companies = deals.Companies,
            Loans = deals.Loans,
            Vats = deals.Vats,
            Treasuries = deals.Treasuries,
            Distributions = deals.Distributions,
            Buybacks = deals.Buybacks,
            PlatformLoans = deals.PlatformLoans,
            Claims = claims,
            Budgets = Budgets(context, entities),
            Gates = gates,
            Accounts = portfolio.Deals.Count + portfolio.Payers.Count + context.ExtraAccounts.Count,
            Supports = deals.Supports,
            Terminations = deals.Terminations,
            CountedLoans = SupportCompiler.CountedLoans(portfolio, rules, deals.Companies),
            Draws = context.Draws.ToPlan(),
            PppCeiling = context.Inputs.Derived(PppCeiling.Of(rules), "PPP 支出占比红线"),
            Sources = context.Inputs.Sources,
            InputValues = context.Inputs.Values,
            Entities = entities,
            Observations = ObservationCompiler.Plan(
                portfolio, rules, entities.Count, cityOutput is not null, [.. gates.Select(gate => 1 + portfolio.Payers.Count + portfolio.Parks.Count + portfolio.Platforms.Count + deals.Companies[gate.Company].Works.Deal)]),
        };
    }

    private static List<BudgetPlan> Budgets(CompilationContext context, List<EntityName> entities)
    {
        int first = entities.Count - context.Portfolio.Perimeters.Count - context.FundBudgets.Count;
        return
        [
            .. context.Portfolio.Payers.Select((_, payer) => new BudgetPlan(payer, BudgetKind.General, SimulationPlan.EntityOfPayer(payer))),
            .. context.FundBudgets.Select((payer, i) => new BudgetPlan(payer, BudgetKind.Fund, first + i)),
        ];
    }

    private static List<EntityName> Entities(CompilationContext context)
    {
        Portfolio portfolio = context.Portfolio;
        return
        [
            new EntityName("city", "city", "全市"),
            .. portfolio.Payers.Select(payer => new EntityName("payer", payer.Id, payer.Name)),
            .. portfolio.Parks.Select(park => new EntityName("park", park.Id, park.Name)),
            .. portfolio.Platforms.Select(platform => new EntityName("platform", platform.Id, platform.Name)),
            .. portfolio.Deals.Select(deal => new EntityName("deal", deal.Id, deal.Name)),
            .. portfolio.Deals.OfType<PppDeal>().Where(deal => deal.Loans.Count > 1)
                .SelectMany(deal => deal.Loans.Select(loan => new EntityName("loan", $"{deal.Id}.{loan.Id}", $"{deal.Name}·{loan.Id}"))),
            .. context.ExtraAccounts.Select(account => account.Name),
            .. context.FundBudgets.Select(payer => new EntityName("budget", $"{portfolio.Payers[payer].Id}.fund", $"{portfolio.Payers[payer].Name}·政府性基金预算")),
            .. portfolio.Perimeters.Select(perimeter => new EntityName("perimeter", perimeter.Id, perimeter.Name)),
        ];
    }
}
