using FsCheck.Xunit;
using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Units;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Laws of taxes, working capital, reserves and distributions through the ordinary engine.</summary>
public class TreasuryLawTests
{
    [Property(Arbitrary = [typeof(SmallPortfolios)], MaxTest = 80)]
    public void Cash_is_conserved_with_every_feature_on(SmallPortfolio portfolio, bool promised, bool funded)
    {
        Portfolio small = portfolio.Value;
        SimulationPlan plan = HarbinCase.Compile(small with { Deals = [.. small.Deals.Select(deal => deal is PppDeal ppp ? TreasuryDeal.Of(ppp, promised, funded) with { ConcessionEnd = ConcessionEnd.Fixed } : deal)] });
        Audit(plan, DrawSource.Base, 0);
        Audit(plan, DrawSource.Philox(20160101), 3);
    }

    [Property(Arbitrary = [typeof(SmallPortfolios)], MaxTest = 40)]
    public void No_figure_is_nan_whatever_the_features(SmallPortfolio portfolio, uint path)
    {
        Portfolio small = portfolio.Value;
        SimulationPlan plan = HarbinCase.Compile(small with { PeriodsPerYear = 4, Deals = [.. small.Deals.Select(deal => deal is PppDeal ppp ? TreasuryDeal.Of(ppp) with { ConcessionEnd = ConcessionEnd.Moves } : deal)] });
        BlockProjection<Scalar> projection = Run(plan, DrawSource.Philox(5), path, plan.Years);
        Assert.All(projection.State.Companies, company => Assert.True(double.IsFinite(company.Distribution.Value + company.Cash.Value + company.Reserve.Value + company.OtherCash.Value)));
        Assert.All(projection.State.Distributions, state => Assert.True(double.IsFinite(state.Retained.Value + state.FundBalance.Value + state.ToFund.Value)));
        Assert.All(projection.State.Treasuries, state => Assert.True(double.IsFinite(state.MaintenanceReserve.Value + state.TaxPayable.Value + state.Receivable.Value)));
    }

    [Theory, InlineData(2), InlineData(4), InlineData(12)]
    public void Periods_agree_where_settlement_is_yearly(int periods)
    {
        for (int years = 1; years <= 20; years++)
        {
            CompanyState<Scalar> yearly = Run(One(Plain()), DrawSource.Base, 0, years).State.Companies[0];
            BlockProjection<Scalar> finer = Run(One(Plain(), periods), DrawSource.Base, 0, years);
            DistributionState<Scalar> one = Run(One(Plain()), DrawSource.Base, 0, years).State.Distributions[0];
            CompanyState<Scalar> many = finer.State.Companies[0];
            Same(yearly.Distribution, many.Distribution, $"Distribution of year {years - 1}");
            Same(yearly.Cash, many.Cash, $"Cash of year {years - 1}");
            Same(yearly.Reserve, many.Reserve, $"Reserve of year {years - 1}");
            Same(yearly.YearCash, many.YearCash, $"YearCash of year {years - 1}");
            Same(one.FundBalance, finer.State.Distributions[0].FundBalance, $"FundBalance of year {years - 1}");
            Same(one.Retained, finer.State.Distributions[0].Retained, $"Retained of year {years - 1}");
        }
    }

    [Fact]
    public void Scaling_all_money_scales_all_results()
    {
        SimulationPlan small = One(Plain());
        PppDeal large = Plain();
        SimulationPlan twice = Twice(large);
        for (int years = 1; years <= 20; years += 3)
        {
            BlockState<Scalar> a = Run(small, DrawSource.Base, 0, years).State;
            BlockState<Scalar> b = Run(twice, DrawSource.Base, 0, years).State;
            Same(a.Companies[0].Distribution * 2, b.Companies[0].Distribution);
            Same(a.Companies[0].Cash * 2, b.Companies[0].Cash);
            Same(a.Vats[0].Credit * 2, b.Vats[0].Credit);
            Same(a.Distributions[0].FundBalance * 2, b.Distributions[0].FundBalance);
            Same(a.Treasuries[0].MaintenanceReserve * 2, b.Treasuries[0].MaintenanceReserve);
        }
    }

    [Fact]
    public void Locked_cash_is_kept_and_goes_out_in_the_end()
    {
        DistributionTerms locking = new() { LockUp = Number(4.9) };
        double free = Total(Plain() with { Distribution = null });
        (double paid, double most) = Follow(Plain() with { Distribution = locking });
        Assert.True(most > 0, "nothing was ever locked up");
        Assert.Equal(free, paid, 1e-9 * free);
    }

    [Fact]
    public void Working_capital_moves_cash_between_years_and_over_the_life_not_at_all()
    {
        PppDeal bare = Bare() with { Distribution = null };
        PppDeal waiting = bare with { WorkingCapital = new WorkingCapitalTerms { UserDays = 0, GovernmentDays = 73, PayableDays = 0, Initial = null } };
        CompanyState<Scalar>[] without = Path(One(bare));
        CompanyState<Scalar>[] with = Path(One(waiting));
        int opening = bare.PlannedOpening - HarbinCase.Portfolio.FirstYear;
        Assert.Equal(-0.2 * without[opening].SubsidyDue.Value, with[opening].YearCash.Value - without[opening].YearCash.Value, 1.0);
        Assert.Equal(without.Sum(year => year.YearCash.Value), with.Sum(year => year.YearCash.Value), 1.0);
    }

    [Fact]
    public void A_promised_exit_is_debt_of_the_payer_until_it_falls_due()
    {
        SimulationPlan plan = One(TreasuryDeal.Of(Bare()));
        DistributionPlan fund = plan.Companies[0].Distribution!;
        double contributed = Run(plan, DrawSource.Base, 0, plan.Companies[0].Works.PlannedOpening).State.Distributions[0].FundBalance.Value;
        Assert.True(contributed > 0);
        BlockState<Scalar> before = Run(plan, DrawSource.Base, 0, fund.FundExit).State;
        Assert.True(before.Accounts[fund.PromiseAccount].CountedDebt.Value > 0);
        Assert.Equal(0, before.Accounts[fund.PromiseAccount].Due.Value);
        BlockState<Scalar> at = Run(plan, DrawSource.Base, 0, fund.FundExit + 1).State;
        Assert.Equal(before.Distributions[0].FundBalance.Value * 1.05, at.Accounts[fund.PromiseAccount].Due.Value, 1e-6);
        Assert.Equal(0, at.Distributions[0].FundBalance.Value);
    }

    [Fact]
    public void Every_line_of_the_features_is_explained()
    {
        SimulationPlan plan = One(TreasuryDeal.Of(Bare(), promised: false));
        BaseCaseTrace trace = BaseCaseTrace.Of(plan);
        int entity = plan.EntityOfDeal(0);
        CashFlowLine[] expected =
        [
            CashFlowLine.OutputVat, CashFlowLine.VatPayable, CashFlowLine.Surtax, CashFlowLine.Receivable, CashFlowLine.InitialWorkingCapital, CashFlowLine.MaintenanceCost,
            CashFlowLine.MaintenanceReserve, CashFlowLine.ReserveFunding, CashFlowLine.LockedUp, CashFlowLine.RetainedProfit, CashFlowLine.FundBalance, CashFlowLine.FundDistribution,
            CashFlowLine.FundExit, CashFlowLine.ResidualValue, CashFlowLine.TaxPaid,
        ];
        Assert.Equal([], expected.Except(trace.LinesOf(entity)));
        int year = plan.Companies[0].Works.PlannedOpening + 3;
        Assert.NotNull(trace.Explain(entity, CashFlowLine.CashAvailable, year));
        Assert.Equal(Path(plan)[year].Distribution.Value, trace.Explain(entity, CashFlowLine.Distribution, year)!.Value);
    }

    private static PppDeal Bare() => HarbinCase.Portfolio.Deals.OfType<PppDeal>().First(deal => deal.Mechanism == PaymentMechanism.GovernmentPayment) with
    {
        ConstructionStart = HarbinCase.Portfolio.FirstYear,
        SpendCurve = [Part(0.5), Part(0.5)],
        OperationYears = 12,
        Loans = [HarbinCase.Portfolio.Deals.OfType<PppDeal>().First().Loans[0] with { RepaymentYears = 8, GraceYears = 0, Repayment = Repayment.EqualPrincipal }],
    };

    private static PppDeal Plain()
    {
        PppDeal bare = Bare();
        return TreasuryDeal.Of(bare with { GovernmentPayment = bare.GovernmentPayment! with { SubsidyYears = 12 } }, promised: false);
    }

    private static SimulationPlan One(PppDeal deal, int periods = 1)
    {
        Portfolio harbin = HarbinCase.Portfolio;
        return HarbinCase.Compile(harbin with
        {
            Deals = [deal],
            PeriodsPerYear = periods,
            LastYear = harbin.FirstYear + 19,
            Drivers = harbin.Drivers with
            {
                DelayProbabilities = [Part(1)],

                // A budget that is passed within a year is drawn unevenly in it: no overrun, so that finer periods can agree.
                OverrunClasses = harbin.Drivers.OverrunClasses.ToDictionary(one => one.Key, one => one.Value with { Mean = Number(1), Deviation = Number(0) }),
            },
            FiscalBehaviour = harbin.FiscalBehaviour with { RigidFloor = false },
            Plan = null,
        });
    }

    private static SimulationPlan Twice(PppDeal deal)
    {
        SimulationPlan one = One(deal);
        Portfolio portfolio = one.Portfolio;
        return HarbinCase.Compile(portfolio with
        {
            Payers = [.. portfolio.Payers.Select(payer => payer with
            {
                Revenue = Double(payer.Revenue), Expenditure = Double(payer.Expenditure), NetTransfers = Double(payer.NetTransfers), FundRevenue = Double(payer.FundRevenue),
                StatutoryDebt = Double(payer.StatutoryDebt), ExistingPppPayment = Double(payer.ExistingPppPayment),
            })],
            Deals = [deal with
            {
                Investment = Double(deal.Investment),
                Operation = new AvailabilityOperation { FixedCost = Double(deal.Operation.FixedCost) },
                WorkingCapital = deal.WorkingCapital! with { Initial = Double(deal.WorkingCapital.Initial!) },
                MajorMaintenance = new MajorMaintenanceTerms(
                    [.. deal.MajorMaintenance!.Events.Select(one => one with { Amount = Double(one.Amount) })], deal.MajorMaintenance.HandOver! with { Amount = Double(deal.MajorMaintenance.HandOver.Amount) }),
            }],
        });
    }

    private static Figure<Money> Double(Figure<Money> figure) => YiYuan(2 * figure.Value.Yuan / 1e8);

    private static BlockProjection<Scalar> Run(SimulationPlan plan, DrawSource source, long path, int years)
    {
        BlockProjection<Scalar> projection = new(plan, 1);
        projection.Begin(source, path);
        for (int year = 0; year < years; year++)
            projection.Step(year);

        return projection;
    }

    private static CompanyState<Scalar>[] Path(SimulationPlan plan)
        => [.. Enumerable.Range(1, plan.Years).Select(years => Run(plan, DrawSource.Base, 0, years).State.Companies[0])];

    private static double Total(PppDeal deal) => Path(One(deal)).Sum(year => year.Distribution.Value);

    private static (double Paid, double MostKept) Follow(PppDeal deal)
    {
        CompanyState<Scalar>[] path = Path(One(deal));
        return (path.Sum(year => year.Distribution.Value), path.Max(year => year.Cash.Value));
    }

    private static void Audit(SimulationPlan plan, DrawSource source, long path)
    {
        BlockProjection<Scalar> projection = new(plan, 1);
        projection.Begin(source, path);
        TreasuryAudit[] audits = [.. Enumerable.Range(0, plan.Companies.Count).Select(i => new TreasuryAudit(plan, i))];
        for (int year = 0; year < plan.Years; year++)
        {
            foreach (TreasuryAudit audit in audits)
                audit.Before(projection.State);

            projection.Step(year);
            foreach (TreasuryAudit audit in audits)
                audit.After(year, projection.State);
        }

        for (int i = 0; i < audits.Length; i++)
        {
            // Over the life so far: paid = output − input used, the works' credit among it.
            VatState<Scalar> vat = projection.State.Vats[plan.Companies[i].Vat!.Index];
            double used = audits[i].Vat.Input + vat.OnWorks.Value - vat.Credit.Value;
            AuditedPath.AssertSame(audits[i].Vat.Output - used, audits[i].Vat.Paid, 1e9, "tax paid over the life", plan.Years);
        }
    }

    private static void Same(Scalar expected, Scalar actual, string what = "")
        => Assert.True(Math.Abs(expected.Value - actual.Value) <= 1e-9 * (Math.Abs(expected.Value) + 1e6), $"{what}: {expected.Value:R} and {actual.Value:R}");
}
