using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Tests.Projection;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Sizing;

/// <summary>Random portfolios whose partnerships leave their financing to be found, and the flows of what was found.</summary>
internal static class FinancedDeals
{
    /// <summary>A portfolio in which every partnership has sculpted loans, sizing, or both.</summary>
    /// <param name="seed">Seed.</param>
    /// <param name="sculpted">Whether loans are sculpted.</param>
    /// <param name="sized">Whether debt is sized.</param>
    public static Portfolio Build(int seed, bool sculpted, bool sized)
    {
        Random random = new(seed);
        Portfolio portfolio = SmallPortfolios.Build(random);
        int perYear = random.Next(3) == 0 ? 4 : 1;
        return portfolio with
        {
            PeriodsPerYear = perYear,
            Deals = [.. portfolio.Deals.Select(deal => deal is PppDeal ppp ? Financed(random, Ready(ppp), perYear, sculpted, sized) : deal)],
        };
    }

    /// <summary>Flows of a deal whose financing was found, on a horizon that reaches its maturity.</summary>
    public static CompanyFlows<Scalar> Flows(Portfolio found, string deal)
    {
        SimulationPlan plan = HarbinCase.Compile(found with { LastYear = found.LastYear + 40 });
        return CompanyFlows<Scalar>.Of(plan, [Sensitivities.CompanyOf(plan, deal)])[0];
    }

    /// <summary>Capital ÷ total investment from what shareholders paid in and what the loans became, standby funds apart.</summary>
    public static double Capital(CompanyFlows<Scalar> flows)
    {
        double paidIn = flows.Equity.Sum(amount => amount.Value) - flows.End.StandbyEquity.Value;
        double works = Math.Min(flows.Works.Spent.Value, ((Scalar)flows.Company.Works.Construction.Budget).Value);
        return paidIn / (works + flows.End.InterestCapitalised.Value);
    }

    /// <summary>Terms whose funds or thresholds are no matter of the laws of a financing are left out.</summary>
    internal static PppDeal Plain(PppDeal deal) => deal with
    {
        Support = null,
        Termination = null,
        DebtReserve = null,
        Vat = null,
        WorkingCapital = null,
        MajorMaintenance = null,
        Distribution = null,
        RevenueSharing = null,
    };

    private static PppDeal Ready(PppDeal deal) => Plain(deal) with { OperationYears = Math.Max(deal.OperationYears, deal.Loans[0].RepaymentYears + deal.Loans[0].GraceYears + 1) };

    private static PppDeal Financed(Random random, PppDeal deal, int perYear, bool sculpted, bool sized)
    {
        LoanTerms plain = deal.Loans[0] with
        {
            InstalmentsPerYear = perYear == 4 && random.Next(2) == 0 ? 4 : 1,
            SettlementsPerYear = perYear,
            InterestBasis = random.Next(3) == 0 ? InterestBasis.Average : InterestBasis.Opening,
            ConstructionInterest = random.Next(4) == 0 ? HarbinParks.Finance.CashFlow.ConstructionInterest.Paid : HarbinParks.Finance.CashFlow.ConstructionInterest.Capitalised,
            Repayment = sculpted ? Repayment.Sculpted : deal.Loans[0].Repayment,
        };
        return deal with
        {
            Loans = random.Next(3) switch
            {
                0 => [plain with { Id = "a", Portion = Part(0.6) }, plain with { Id = "b", Portion = Part(0.4), RateBasis = RateBasis.Fixed, RateOrSpread = Percent(3.5) }],
                1 => [plain with { Id = "a", Portion = Part(0.7) }, deal.Loans[0] with { Id = "b", Portion = Part(0.3), Repayment = Repayment.Annuity }],
                _ => [plain],
            },
            Capital = new CapitalTerms { Base = random.Next(3) == 0 ? CapitalBase.StaticCost : CapitalBase.TotalInvestment, Timing = (EquityTiming)random.Next(2) },
            OverrunClass = sized ? "fixed-price" : deal.OverrunClass,
            DebtSizing = !sized ? null : new DebtSizing
            {
                TargetCover = Number(1 + 0.6 * random.NextDouble()),
                CapitalFloor = Part(0.15 + 0.25 * random.NextDouble()),
                MaximumGearing = random.Next(2) == 0 ? null : Part(0.5 + 0.4 * random.NextDouble()),
            },
        };
    }
}
