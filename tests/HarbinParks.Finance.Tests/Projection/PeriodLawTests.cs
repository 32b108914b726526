using FsCheck.Xunit;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Sizing;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Into how many periods a year is cut does not matter where settlement is yearly, draws are even and the flows of the year are the same.</summary>
public class PeriodLawTests
{
    [Fact]
    public void Periods_agree_on_a_portfolio_whose_sculpted_loan_is_not_served()
    {
        Portfolio comparable = Comparable(SmallPortfolios.Build(new Random(1484549090)));
        Check(comparable, DrawSource.Base, 0);
        Check(comparable, DrawSource.Philox(20160101), 0);
    }

    [Property(Arbitrary = [typeof(SmallPortfolios)], MaxTest = 40)]
    public void One_two_four_and_twelve_periods_agree(SmallPortfolio portfolio, uint path)
    {
        Portfolio comparable = Comparable(portfolio.Value);
        Check(comparable, DrawSource.Base, 0);
        Check(comparable, DrawSource.Philox(20160101), path);
    }

    [Property(Arbitrary = [typeof(SmallPortfolios)], MaxTest = 40)]
    public void They_agree_with_several_loans_and_their_features(SmallPortfolio portfolio, uint path)
    {
        Portfolio comparable = Comparable(portfolio.Value);
        Deal[] deals = [.. comparable.Deals.Select(deal => deal is PppDeal ppp ? FeaturedDeal.Of(ppp, comparable.FirstYear) with { Capital = CapitalTerms.Usual } : deal).Select(deal => deal is PppDeal ppp ? Even(ppp) : deal)];
        Check(comparable with { Deals = deals }, DrawSource.Base, 0);
        Check(comparable with { Deals = deals }, DrawSource.Philox(20160101), path);
    }

    [Fact]
    public void A_half_year_of_delay_in_the_calendar_is_seen_only_by_finer_periods()
    {
        Portfolio harbin = HarbinCase.Portfolio;
        PppDeal roads = harbin.Deals.OfType<PppDeal>().Single(deal => deal.Id == "hanan-roads");
        PppDeal halfYear = roads with { SpendCurve = [Part(0.4), Part(0.3), Part(0.3)], SpendStepsPerYear = 2 };
        SimulationPlan plan = HarbinCase.Compile(harbin with { Deals = [halfYear], PeriodsPerYear = 2 });
        CompanyPlan company = plan.Companies[0];
        Assert.Equal(2 * (roads.ConstructionStart - harbin.FirstYear) + 3, company.Works.PlannedOpening);
        Assert.Equal(company.Works.PlannedOpening + 2 * roads.OperationYears - 1, company.LastOperation);
        Assert.Equal(company.Works.PlannedOpening + 1, company.Loans[0].Phases[0].FirstRepayment);
        BlockProjection<Scalar> projection = new(plan, 1);
        projection.Begin(DrawSource.Base, 0);
        projection.Step(0);
        projection.Step(1);
        projection.Step(2);

        // Opened in the middle of the third year, it has earned half of a year's payment by its end.
        double half = projection.State.Companies[0].YearIncome.Value;
        projection.Step(3);
        Assert.True(half > 0);
        Assert.InRange(projection.State.Companies[0].YearIncome.Value, 1.9 * half, 2.1 * half);
    }

    /// <summary>Payers always pay, no budget is overrun even where the cost index doubles (what exceeds it is paid last, hence unevenly within the year), no curve is stretched by a delay, and what has a time within the year is left out: a heating season, a
    /// fund whose hurdle runs from the day of its payment, and what counts arrears of a loan, whose
    /// penalty compounds by the period: compensation, on-lent debt, and a subsidy on what of the interest was paid beside them. What falls within a year then falls evenly.</summary>
    private static Portfolio Comparable(Portfolio portfolio) => portfolio with
    {
        Deals = [.. portfolio.Deals.Select(deal => deal is PppDeal ppp ? Even(ppp) : deal)],
        FiscalBehaviour = portfolio.FiscalBehaviour with { RigidFloor = false },
        Drivers = portfolio.Drivers with
        {
            DelayProbabilities = [Part(1)],
            OverrunClasses = portfolio.Drivers.OverrunClasses.ToDictionary(pair => pair.Key, _ => new OverrunClass(Number(0.3), Number(0.01))),
        },
    };

    private static PppDeal Even(PppDeal deal) => deal with
    {
        Termination = null,
        Support = deal.Support is PublicSupport support ? support with { Interest = null } : null,
        Loans = [.. deal.Loans.Select(loan => loan with { SpecialBond = false })],
        Distribution = deal.Distribution is DistributionTerms distribution ? distribution with { Fund = null } : null,
        Operation = deal.Operation is HeatingOperation heating ? heating with { Season = null } : deal.Operation,
    };

    /// <summary>Without deals whose lenders are not served in the base case: how their instalments are cut looks at arrears, whose penalty compounds by the period.</summary>
    private static Portfolio Served(Portfolio portfolio)
    {
        HashSet<string> unserved = [.. new[] { 1, 2, 4, 12 }.SelectMany(periods => SizedPortfolio.Of(portfolio with { PeriodsPerYear = periods }, HarbinCase.Rules).Results)
            .Where(result => result.Infeasibility is not null || result.Cover < 1).Select(result => result.DealId)];
        return portfolio with { Deals = [.. portfolio.Deals.Where(deal => !unserved.Contains(deal.Id))] };
    }

    private static void Check(Portfolio asked, DrawSource source, long path)
    {
        Portfolio portfolio = Served(asked);
        List<(string Name, double[] Values)> yearly = Years(portfolio, source, path, 1);
        foreach (int periods in new[] { 2, 4, 12 })
        {
            List<(string Name, double[] Values)> finer = Years(portfolio, source, path, periods);
            Assert.Equal(yearly.Select(row => row.Name), finer.Select(row => row.Name));
            foreach (((string name, double[] expected), (string _, double[] found)) in yearly.Zip(finer))
            {
                double size = expected.Max(Math.Abs) + 1;
                for (int place = 0; place < expected.Length; place++)
                    Assert.True(Math.Abs(expected[place] - found[place]) <= 1e-9 * size, $"{periods} periods, {name}, place {place}: {expected[place]:R} against {found[place]:R}");
            }
        }
    }

    /// <summary>Yearly figures of companies, loans, accounts and payers. A company is left out from the year in which it leaves anything unpaid: who pays arrears
    /// in March owes less penalty than who pays them in December.</summary>
    private static List<(string Name, double[] Values)> Years(Portfolio portfolio, DrawSource source, long path, int periods)
    {
        SimulationPlan plan = HarbinCase.Compile(portfolio with { PeriodsPerYear = periods });
        BlockProjection<Scalar> projection = new(plan, 1);
        projection.Begin(source, path);
        List<(string, double[])> rows = [];
        bool[] late = new bool[plan.Companies.Count];
        for (int year = 0; year < plan.Years; year++)
        {
            projection.Step(year);
            BlockState<Scalar> state = projection.State;
            for (int i = 0; i < late.Length; i++)
            {
                CompanyState<Scalar> company = state.Companies[i];
                late[i] |= company.LoanArrears.Value > 1e-3 || company.SupplierArrears.Value > 1e-3 || plan.Companies[i].Loans.Any(loan => state.Loans[loan.Index].Arrears.Value > 1e-3);
                if (late[i])
                    continue;

                rows.Add(($"company {i} year {year}",
                [
                    company.YearIncome.Value, company.YearInterest.Value, company.YearAmortisation.Value, company.YearCash.Value, company.YearService.Value, company.Tax.Value,
                    company.Reserve.Value, company.Distribution.Value, company.InterestCapitalised.Value,
                ]));
                rows.Add(($"cover {i} year {year}", [company.Cover.Value, company.HasCover.Value]));
                rows.AddRange(plan.Companies[i].Loans.Select(loan => ($"loan {loan.Index} year {year}", (double[])[state.Loans[loan.Index].Balance.Value])));
            }

            rows.AddRange(state.Accounts.Select((account, i) => ($"account {i} year {year}", (double[])[account.YearDue.Value])));
            rows.AddRange(state.Payers.Select((payer, i) => ($"payer {i} year {year}", (double[])[payer.PppDue.Value, payer.Arrears.Value, payer.WideDebt.Value])));
        }

        return rows;
    }
}
