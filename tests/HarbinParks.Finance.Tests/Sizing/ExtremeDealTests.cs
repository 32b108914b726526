using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Tests.Projection;
using HarbinParks.Finance.Units;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Sizing;

/// <summary>Terms at the ends of what can be written: a result or a named infeasibility, never NaN, never an exception.</summary>
public class ExtremeDealTests
{
    private static readonly (string Name, Func<PppDeal, PppDeal> Deal, Func<Portfolio, Portfolio> Portfolio)[] _extremes =
    [
        ("zero revenue", deal => deal with { Operation = new ScheduleOperation { FixedCost = YiYuan(0), Revenue = [YiYuan(0)], Cost = [YiYuan(0.1)], Indexed = false, DemandLoading = Part(0) } }, Same),
        ("zero revenue and zero cost", deal => deal with { Operation = new ScheduleOperation { FixedCost = YiYuan(0), Revenue = [], Cost = [], Indexed = false, DemandLoading = Part(0) } }, Same),
        ("zero debt", deal => deal with { EquityShare = Part(1) }, Same),
        ("all debt", deal => deal with { EquityShare = Part(0), StandbyEquityShare = Part(0) }, Same),
        ("forty years", deal => deal with { OperationYears = 40, Loans = [deal.Loans[0] with { RepaymentYears = 38, GraceYears = 1 }] }, portfolio => portfolio with { LastYear = portfolio.FirstYear + 55 }),
        ("one instalment", deal => deal with { Loans = [deal.Loans[0] with { RepaymentYears = 1, GraceYears = 0 }] }, Same),
        ("one year of operation", deal => deal with { OperationYears = 1, Loans = [deal.Loans[0] with { RepaymentYears = 1, GraceYears = 0 }] }, Same),
        ("a grant for all of it", deal => deal with { Support = new PublicSupport { Grant = new ConstructionGrant { CostShare = Part(1) } } }, Same),
        ("three years late", Same, portfolio => portfolio with { Drivers = portfolio.Drivers with { DelayProbabilities = [Part(0), Part(0), Part(0), Part(1)] } }),
        ("later than the loan", deal => deal with { Loans = [deal.Loans[0] with { RepaymentYears = 2, GraceYears = 0 }] }, portfolio => portfolio with { Drivers = portfolio.Drivers with { DelayProbabilities = [Part(0), Part(0), Part(0), Part(1)] } }),
        ("later than the concession", deal => deal with { OperationYears = 2, Loans = [deal.Loans[0] with { RepaymentYears = 2, GraceYears = 0 }] }, portfolio => portfolio with { Drivers = portfolio.Drivers with { DelayProbabilities = [Part(0), Part(0), Part(0), Part(1)] } }),
        ("falling prices", Same, portfolio => portfolio with { Drivers = portfolio.Drivers with { Inflation = portfolio.Drivers.Inflation with { Start = Percent(-5), Mean = new Phased<Rate>([new Phase<Rate>(int.MaxValue, Percent(-5))]) } } }),
        ("rate of zero", deal => deal with { Loans = [deal.Loans[0] with { RateBasis = RateBasis.Fixed, RateOrSpread = Percent(0) }] }, Same),
        ("negative rate", deal => deal with { Loans = [deal.Loans[0] with { RateBasis = RateBasis.Fixed, RateOrSpread = Percent(-2) }] }, Same),
        ("bullet", deal => deal with { Loans = [deal.Loans[0] with { Repayment = Repayment.Balloon, Balloon = Part(1) }] }, Same),
        ("sculpted", deal => deal with { Loans = [deal.Loans[0] with { Repayment = Repayment.Sculpted }] }, Same),
        ("sculpted without cash", deal => deal with
        {
            Loans = [deal.Loans[0] with { Repayment = Repayment.Sculpted }],
            Operation = new ScheduleOperation { FixedCost = YiYuan(0), Revenue = [], Cost = [YiYuan(0.5)], Indexed = false, DemandLoading = Part(0) },
            GovernmentPayment = null,
            Mechanism = PaymentMechanism.UserPayment,
        }, Same),
        ("sized without cash", deal => deal with
        {
            DebtSizing = new DebtSizing { TargetCover = Number(1.3), CapitalFloor = Part(0.2) },
            Operation = new ScheduleOperation { FixedCost = YiYuan(0), Revenue = [], Cost = [YiYuan(0.5)], Indexed = false, DemandLoading = Part(0) },
            GovernmentPayment = null,
            Mechanism = PaymentMechanism.UserPayment,
        }, Same),
    ];

    public static TheoryData<string, int> Extremes
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach ((string name, Func<PppDeal, PppDeal> _, Func<Portfolio, Portfolio> _) in _extremes)
            {
                data.Add(name, 1);
                data.Add(name, 4);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Extremes))]
    public void An_extreme_gives_a_result_or_a_named_infeasibility(string name, int periodsPerYear)
    {
        (string _, Func<PppDeal, PppDeal> change, Func<Portfolio, Portfolio> around) = _extremes.Single(extreme => extreme.Name == name);
        Portfolio harbin = HarbinCase.Portfolio;
        Portfolio extreme = around(harbin with { PeriodsPerYear = periodsPerYear, Deals = [.. harbin.Deals.Select(deal => deal is PppDeal ppp ? change(ppp) : deal)] });
        SizedPortfolio sized = SizedPortfolio.Of(extreme, HarbinCase.Rules);
        SimulationPlan plan = HarbinCase.Compile(sized.Portfolio);
        Check(plan, DrawSource.Base, 0);
        for (int path = 0; path < 3; path++)
            Check(plan, DrawSource.Philox(20160101), path);

        foreach (PppDeal deal in sized.Portfolio.Deals.OfType<PppDeal>().Take(6))
        {
            DealMetrics metrics = DealMetrics.Of(plan, deal.Id, Rate.FromPercent(6));
            Assert.True(double.IsFinite(metrics.ProjectValue) && double.IsFinite(metrics.EquityValue), $"{name}: {deal.Id}: present value");
            Assert.All(metrics.ProjectReturn.Roots.Concat(metrics.EquityReturn.Roots), root => Assert.True(double.IsFinite(root), $"{name}: {deal.Id}: return"));
            Assert.True(metrics.LowestLoanLifeCover is not double life || double.IsFinite(life), $"{name}: {deal.Id}: loan life cover");
        }
    }

    [Fact]
    public void Where_no_cash_comes_in_the_financing_is_infeasible_by_name()
    {
        foreach (string name in new[] { "sculpted without cash", "sized without cash" })
        {
            Portfolio harbin = HarbinCase.Portfolio;
            PppDeal deal = _extremes.Single(extreme => extreme.Name == name).Deal(harbin.Deals.OfType<PppDeal>().First());
            SizingResult result = SizedPortfolio.Of(harbin with { Deals = [deal] }, HarbinCase.Rules).Find(deal.Id)!;
            Assert.NotNull(result.Infeasibility);
        }
    }

    private static T Same<T>(T unchanged) => unchanged;

    private static void Check(SimulationPlan plan, DrawSource source, long path)
    {
        BlockProjection<Scalar> projection = new(plan, 1);
        Observer<Scalar> observer = new(plan, 1);
        projection.Begin(source, path);
        for (int year = 0; year < plan.Years; year++)
        {
            projection.Step(year);
            observer.Observe(projection.State, year);
            for (int row = 0; row < plan.Observations.Rows.Count; row++)
                Assert.True(double.IsFinite(observer.Values(row)[0]), $"row {row} ({plan.Observations.Rows[row].Indicator.Id}) in year {year}: {observer.Values(row)[0]}");
        }
    }
}
