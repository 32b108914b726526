using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Units;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>General and fund budgets apart: what each pays, and what each owes.</summary>
public class BudgetTests
{
    [Theory, InlineData(11), InlineData(12), InlineData(13), InlineData(14), InlineData(15), InlineData(16)]
    public void The_accounts_hold_where_deals_are_paid_from_both_budgets(int seed)
    {
        Portfolio portfolio = SmallPortfolios.Build(new Random(seed));
        Planning.SimulationPlan plan = HarbinCase.Compile(portfolio with
        {
            Deals = [.. portfolio.Deals.Select((deal, i) => deal with { Payers = [.. deal.Payers.Select((share, k) => share with { FromFundBudget = ((i + k) % 3) switch { 0 => null, 1 => Part(0.4), _ => Part(1) } })] })],
            FiscalBehaviour = portfolio.FiscalBehaviour with { NetNewSpecialBonds = new Phased<Rate>([new Phase<Rate>(int.MaxValue, Percent(14))]) },
        });
        AuditedPath.Check(plan, DrawSource.Base, 0);
        for (int path = 0; path < 8; path++)
            AuditedPath.Check(plan, DrawSource.Philox(20160101), path);
    }

    [Fact]
    public void What_the_fund_budget_pays_is_paid_and_stands_in_no_ppp_share()
    {
        List<(double Ppp, double Received, double Due)> general = Read(QuietCase.Of(QuietCase.Partnership()));
        List<(double Ppp, double Received, double Due)> fund = Read(QuietCase.Of(FromFund(1)));
        List<(double Ppp, double Received, double Due)> both = Read(QuietCase.Of(FromFund(0.25)));
        for (int year = 0; year < general.Count; year++)
        {
            Assert.Equal(general[year].Due, general[year].Received, 1e-6);
            Assert.Equal(general[year].Received, fund[year].Received, 1e-6);
            Assert.Equal(general[year].Received, both[year].Received, 1e-6);
            Assert.Equal(general[year].Ppp - general[year].Due, fund[year].Ppp, 1e-6);
            Assert.Equal(general[year].Ppp - 0.25 * general[year].Due, both[year].Ppp, 1e-6);
        }

        Assert.Contains(general, year => year.Due > 1e6);
    }

    [Fact]
    public void Where_land_income_falls_away_the_fund_budget_pays_late_and_the_general_budget_does_not_step_in()
    {
        Portfolio portfolio = QuietCase.Of(FromFund(0.5));
        portfolio = portfolio with { Drivers = portfolio.Drivers with { Land = portfolio.Drivers.Land with { Trend = Percent(-95) } } };
        Planning.SimulationPlan plan = HarbinCase.Compile(portfolio);
        BlockProjection<Scalar> projection = new(plan, 1);
        projection.Begin(DrawSource.Base, 0);
        for (int year = 0; year < 5; year++)
            projection.Step(year);

        Planning.ClaimPlan[] claims = [.. plan.Claims.Where(claim => claim.Account == 0)];
        Assert.Equal(2, claims.Length);
        double Unpaid(Planning.ClaimPlan claim) => projection.State.Claims[claim.Index].Unpaid.Value;
        Assert.Equal(0, Unpaid(claims.Single(claim => claim.CountsAsPpp)));
        Assert.True(Unpaid(claims.Single(claim => !claim.CountsAsPpp)) > 1e6);
    }

    [Fact]
    public void Special_bonds_grow_by_their_own_plan_under_their_own_quota()
    {
        Portfolio portfolio = QuietCase.Of(QuietCase.Partnership());
        Portfolio wave = portfolio with { FiscalBehaviour = portfolio.FiscalBehaviour with { NetNewSpecialBonds = new Phased<Rate>([new Phase<Rate>(int.MaxValue, Percent(30))]) } };
        List<(double General, double Special, double Quota)> before = QuietCase.Years(portfolio, 4, Debts);
        List<(double General, double Special, double Quota)> after = QuietCase.Years(wave, 4, Debts);
        for (int year = 0; year < 4; year++)
        {
            Assert.Equal(before[year].General, after[year].General, 1e-3);
            Assert.Equal(after[year].Special, before[0].Special / 1.08 * Math.Pow(1.30, year + 1), 1);
            Assert.True(after[year].General + after[year].Special <= after[year].Quota);
        }

        static (double General, double Special, double Quota) Debts(BlockState<Scalar> state) => (state.Payers[0].GeneralDebt.Value, state.Payers[0].SpecialDebt.Value, state.Payers[0].Quota.Value);
    }

    [Fact]
    public void A_bond_that_matures_is_repaid_in_its_year()
    {
        Portfolio portfolio = QuietCase.Of(QuietCase.Partnership());
        Payer city = portfolio.Payers[0];
        Portfolio dated = portfolio with { Payers = [city with { BondMaturities = [new(2018, YiYuan(80), null), new(2020, YiYuan(40), YiYuan(50))] }, .. portfolio.Payers.Skip(1)] };
        List<double> general = QuietCase.Years(dated, 6, state => state.Payers[0].Service.GeneralPrincipal.Value / 1e8);
        List<double> opening = QuietCase.Years(dated, 6, state => state.Payers[0].GeneralDebt.Value / 1e8);
        double unrefunded = 1 - portfolio.FiscalBehaviour.GeneralRefundingShare.Value.Fraction;
        double life = portfolio.FiscalBehaviour.DebtAverageLife.Value.Value;

        // 2018, the third year: 80 mature by their date; of the rest, less the 120 dated, a part by the average life.
        Assert.Equal(80 * unrefunded + (opening[1] - 120) * unrefunded / life, general[2], 1e-6);
        Assert.Equal(40 * unrefunded + (opening[3] - 40) * unrefunded / life, general[4], 1e-6);
        Assert.Equal(opening[4] * unrefunded / life, general[5], 1e-6);
    }

    [Theory, InlineData(20), InlineData(1000)]
    public void A_charge_earmarked_for_waste_is_paid_by_users_and_stands_in_no_ppp_share(double charge)
    {
        PppDeal harbin = HarbinCase.Portfolio.Deals.OfType<PppDeal>().First(deal => deal.Operation is WasteOperation);
        WasteOperation operation = (WasteOperation)harbin.Operation;
        PppDeal plain = harbin with { OverrunClass = "sure", ConstructionStart = QuietCase.FirstYear };
        PppDeal earmarked = plain with { Operation = operation with { EarmarkedChargePerTonne = Number(charge) } };
        List<CompanyState<Scalar>> before = QuietCase.Years(QuietCase.Of(plain), 10, state => state.Companies[0]);
        List<CompanyState<Scalar>> after = QuietCase.Years(QuietCase.Of(earmarked), 10, state => state.Companies[0]);
        Assert.Contains(before, year => year.SubsidyDue.Value > 1e6);
        for (int year = 0; year < 10; year++)
        {
            double fee = before[year].SubsidyDue.Value;
            double covered = fee == 0 ? 0 : Math.Min(fee, charge * after[year].Earned.Volume.Value * after[year].Collection.Value);
            Assert.Equal(fee - covered, after[year].SubsidyDue.Value, 1e-6);
            Assert.Equal(before[year].UserRevenue.Value + covered, after[year].UserRevenue.Value, 1e-6);
            Assert.Equal(before[year].YearCash.Value, after[year].YearCash.Value, 1e-6);
            Assert.Equal(before[year].Cover.Value, after[year].Cover.Value, 1e-9);
        }
    }

    [Fact]
    public void A_forbidden_promise_makes_the_loans_of_a_partnership_debt_of_its_payer()
    {
        PppDeal lawful = QuietCase.Partnership() with { SigningDate = new DateOnly(2018, 6, 1) };
        PppDeal promised = lawful with { Promises = new InvestorPromises { FixedReturn = Percent(8) } };
        List<(double Counted, double Loan, double Wide)> before = QuietCase.Years(QuietCase.Of(lawful), 6, Debt);
        List<(double Counted, double Loan, double Wide)> after = QuietCase.Years(QuietCase.Of(promised), 6, Debt);
        Assert.Contains(before, year => year.Loan > 1e8);
        for (int year = 0; year < 6; year++)
        {
            Assert.Equal(0, before[year].Counted);
            Assert.Equal(before[year].Loan, after[year].Counted, 1e-3);
            Assert.Equal(before[year].Wide + before[year].Loan, after[year].Wide, 1e-3);
        }

        static (double Counted, double Loan, double Wide) Debt(BlockState<Scalar> state) => (state.Payers[0].CountedDebt.Value, state.Loans[0].Balance.Value + state.Loans[0].Accrued.Value + state.Loans[0].Arrears.Value, state.Payers[0].WideDebt.Value);
    }

    private static PppDeal FromFund(double part)
    {
        PppDeal deal = QuietCase.Partnership();
        return deal with { Payers = [deal.Payers[0] with { FromFundBudget = Part(part) }] };
    }

    private static List<(double Ppp, double Received, double Due)> Read(Portfolio portfolio)
        => QuietCase.Years(portfolio, 8, state => (state.Payers[0].PppDue.Value, state.Accounts[0].Received.Value, state.Accounts[0].Due.Value));
}
