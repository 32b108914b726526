using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Planning;

/// <summary>A portfolio with its units off and its names turned into numbers: flat, immutable, the same for every number type (模拟计划).</summary>
public sealed record SimulationPlan
{
    /// <summary>The portfolio that it was compiled from.</summary>
    public required Portfolio Portfolio { get; init; }

    /// <summary>First calendar year; period 0.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Number of years.</summary>
    public required int Years { get; init; }

    /// <summary>Periods a year in which project companies are computed.</summary>
    public required int PeriodsPerYear { get; init; }

    /// <summary>Length of a period in years.</summary>
    public double PeriodYears => 1.0 / PeriodsPerYear;

    /// <summary>Terms of the city's drivers.</summary>
    public required CityInputs City { get; init; }

    /// <summary>Terms common to all payers.</summary>
    public required FiscalInputs Fiscal { get; init; }

    /// <summary>Payers, in the order of the portfolio.</summary>
    public required IReadOnlyList<PayerPlan> Payers { get; init; }

    /// <summary>Parks, in the order of the portfolio.</summary>
    public required IReadOnlyList<ParkPlan> Parks { get; init; }

    /// <summary>The ceiling on the PPP payment share, fraction, as the rules in use state it.</summary>
    public required Lanes.Input PppCeiling { get; init; }

    /// <summary>How the output of all parks is summed up; null where the model does not know the whole.</summary>
    public CityOutputPlan? CityOutput { get; init; }

    /// <summary>Gross domestic product of the whole city on trend by period, yuan; null where not known.</summary>
    public Lanes.Input[]? ProductTrend { get; init; }

    /// <summary>Terms common to all parks.</summary>
    public required ParkInputs ParkTerms { get; init; }

    /// <summary>Platforms, in the order of the portfolio.</summary>
    public required IReadOnlyList<PlatformPlan> Platforms { get; init; }

    /// <summary>Guarantees between platforms.</summary>
    public required IReadOnlyList<GuaranteePlan> Guarantees { get; init; }

    /// <summary>Balances between platforms for services.</summary>
    public required IReadOnlyList<InternalBalancePlan> InternalBalances { get; init; }

    /// <summary>Guarantees of budget levels for platforms that leave a legal duty.</summary>
    public required IReadOnlyList<GovernmentDutyPlan> GovernmentDuties { get; init; }

    /// <summary>PPP project companies.</summary>
    public required IReadOnlyList<CompanyPlan> Companies { get; init; }

    /// <summary>Number of loans of all project companies.</summary>
    public required int Loans { get; init; }

    /// <summary>Number of companies with a tax on turnover.</summary>
    public required int Vats { get; init; }

    /// <summary>Number of companies with a treasury of their own.</summary>
    public required int Treasuries { get; init; }

    /// <summary>Number of companies with terms of distribution.</summary>
    public required int Distributions { get; init; }

    /// <summary>Build–transfer deals.</summary>
    public required IReadOnlyList<BuybackPlan> Buybacks { get; init; }

    /// <summary>Platform-loan deals.</summary>
    public required IReadOnlyList<PlatformLoanPlan> PlatformLoans { get; init; }

    /// <summary>Who owes whom: one claim per deal and payer, one per payer for deals outside the model, and one per promise to a guidance fund and payer.</summary>
    public required IReadOnlyList<ClaimPlan> Claims { get; init; }

    /// <summary>Budgets that pay claims: the general one of every payer, then fund budgets that pay a deal.</summary>
    public required IReadOnlyList<BudgetPlan> Budgets { get; init; }

    /// <summary>Deals that are not begun where a gate is closed; empty unless gates are enforced.</summary>
    public required IReadOnlyList<GatePlan> Gates { get; init; }

    /// <summary>Number of accounts: deals, then one per payer for deals outside the model, then those of support, early ends and promises to guidance funds.</summary>
    public required int Accounts { get; init; }

    /// <summary>Number of companies with support of a budget.</summary>
    public required int Supports { get; init; }

    /// <summary>Number of companies whose deals may end early.</summary>
    public required int Terminations { get; init; }

    /// <summary>Loans of companies that count in the wide debt of payers.</summary>
    public required IReadOnlyList<CountedLoanPlan> CountedLoans { get; init; }

    /// <summary>First account beside those of contract payments: support, early ends, promises to guidance funds.</summary>
    public int FirstExtraAccount => Portfolio.Deals.Count + Payers.Count;

    /// <summary>First entity of such accounts: before those of fund budgets and perimeters.</summary>
    public int FirstSupportEntity => Entities.Count - Perimeters.Count - (Budgets.Count - Payers.Count) - (Accounts - FirstExtraAccount);

    /// <summary>Random variables.</summary>
    public required DrawPlan Draws { get; init; }

    /// <summary>Sources by input id; entry 0 is a literal of the method.</summary>
    public required IReadOnlyList<InputSource> Sources { get; init; }

    /// <summary>Every number of the plan that a rule can read, by its place, in the order of compilation; entry 0 stands for a number without a place.
    /// Two portfolios that differ in figures only have lists of the same length.</summary>
    public required IReadOnlyList<double> InputValues { get; init; }

    /// <summary>Names of entities by number, as announced to the lane: city, payers, parks, platforms, deals, loans apart, accounts beside those of contract payments, fund budgets, perimeters.</summary>
    public required IReadOnlyList<EntityName> Entities { get; init; }

    /// <summary>Perimeters in which debt is consolidated.</summary>
    public required IReadOnlyList<PerimeterPlan> Perimeters { get; init; }

    /// <summary>What is observed.</summary>
    public required ObservationPlan Observations { get; init; }

    /// <summary>Number of the entity of a payer.</summary>
    /// <param name="payer">Index of the payer.</param>
    public static int EntityOfPayer(int payer) => 1 + payer;

    /// <summary>Number of the entity of a park.</summary>
    /// <param name="park">Index of the park.</param>
    public int EntityOfPark(int park) => 1 + Payers.Count + park;

    /// <summary>Number of the entity of a platform.</summary>
    /// <param name="platform">Index of the platform.</param>
    public int EntityOfPlatform(int platform) => 1 + Payers.Count + Parks.Count + platform;

    /// <summary>Number of the entity of a perimeter.</summary>
    /// <param name="perimeter">Index of the perimeter.</param>
    public int EntityOfPerimeter(int perimeter) => Entities.Count - Perimeters.Count + perimeter;

    /// <summary>Number of the entity of a deal.</summary>
    /// <param name="deal">Index of the deal in the portfolio.</param>
    public int EntityOfDeal(int deal) => 1 + Payers.Count + Parks.Count + Platforms.Count + deal;

    /// <summary>Number of the entity under which an account is named.</summary>
    /// <param name="account">Index of the account.</param>
    public int EntityOfAccount(int account)
    {
        int beyond = account - Portfolio.Deals.Count;
        return beyond < 0 ? EntityOfDeal(account) : beyond < Payers.Count ? EntityOfPayer(beyond) : FirstSupportEntity + beyond - Payers.Count;
    }

    /// <summary>Whether what happens on an account is named by the period, as deals are, or by the year, as payers are.</summary>
    /// <param name="account">Index of the account.</param>
    public bool IsOfDeal(int account) => account < Portfolio.Deals.Count || account >= Portfolio.Deals.Count + Payers.Count;

    /// <summary>Whether a period is the first of its year.</summary>
    /// <param name="period">Period.</param>
    public bool BeginsYear(int period) => period % PeriodsPerYear == 0;

    /// <summary>Whether a period is the last of its year.</summary>
    /// <param name="period">Period.</param>
    public bool ClosesYear(int period) => (period + 1) % PeriodsPerYear == 0;

    /// <summary>Periods a year under which an entity's lines are named: those of the plan for deals, their loans and support, 1 for others.</summary>
    /// <param name="entity">Number of the entity.</param>
    public int PeriodsPerYearOf(int entity) => Entities[entity].Kind is "deal" or "loan" or "support" or "fund" ? PeriodsPerYear : 1;
}
