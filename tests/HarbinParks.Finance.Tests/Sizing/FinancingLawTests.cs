using System.Reflection;
using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Sizing;
using HarbinParks.Finance.Tests.Projection;
using HarbinParks.Finance.Units;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Sizing;

/// <summary>Laws of a financing through the engine.</summary>
public sealed class FinancingLawTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void A_loan_in_two_equal_parts_is_the_loan()
    {
        int compared = 0;
        foreach (bool sculpted in new[] { false, true })
        {
            for (int seed = 3000; seed < 3020; seed++)
            {
                Portfolio whole = SmallPortfolios.Build(new Random(seed));
                if (sculpted)
                    whole = With(whole, deal => deal with { DebtSizing = null, Loans = [deal.Loans[0] with { Repayment = Repayment.Sculpted }] });

                Portfolio split = With(whole, deal => deal with { Loans = [deal.Loans[0] with { Id = "a", Portion = Part(0.5) }, deal.Loans[0] with { Id = "b", Portion = Part(0.5) }] });
                BaseCase one = BaseCase.Of(HarbinCase.Compile(whole));
                SimulationPlan plan = HarbinCase.Compile(split);
                BaseCase two = BaseCase.Of(plan);
                for (int row = 0; row < plan.Observations.Rows.Count; row++)
                {
                    for (int year = 0; year < plan.Years; year++)
                    {
                        double expected = one.Value(row, year) ?? double.NaN;
                        double actual = two.Value(row, year) ?? double.NaN;
                        Assert.True(double.IsNaN(expected) == double.IsNaN(actual), $"seed {seed}, row {row}, year {year}");
                        Assert.False(Math.Abs(actual - expected) > Tolerance * Math.Max(Math.Abs(expected), 1), $"seed {seed}, row {row}, year {year}: {expected:R}, {actual:R}");
                        compared++;
                    }
                }
            }
        }

        Assert.True(compared > 10_000);
    }

    [Theory]
    [InlineData("hanan-roads", DrawTiming.Even)]
    [InlineData("binxi-heating", DrawTiming.Start)]
    public void What_a_loan_pays_is_worth_its_draws_at_its_own_rate(string id, DrawTiming timing)
    {
        Portfolio portfolio = With(HarbinCase.Portfolio, deal => deal.Id == id ? deal with { Capital = CapitalTerms.Usual with { Base = CapitalBase.StaticCost }, Loans = [deal.Loans[0] with { DrawTiming = timing }] } : deal);
        SimulationPlan plan = HarbinCase.Compile(portfolio);
        int place = portfolio.Deals.ToList().FindIndex(deal => deal.Id == id);
        CashFlowTable table = BaseCaseTrace.Of(plan).Table(plan.EntityOfDeal(place));
        LoanFlows<Scalar> loan = CompanyFlows<Scalar>.Of(plan, [Sensitivities.CompanyOf(plan, id)])[0].Loans[0];
        double value = 0;
        double size = 0;
        double discount = 1;
        for (int t = 0; t < plan.Years; t++)
        {
            double rate = loan.Rate[t].Value;
            double draw = table.Find(CashFlowLine.LoanDraw)!.Values[t] ?? 0;
            double grown = draw * (1 + (timing == DrawTiming.Even ? 0.5 : 1) * rate);
            discount /= 1 + rate;
            value += (grown - loan.Interest[t].Value - loan.Principal[t].Value) * discount;
            size += grown * discount;
        }

        Assert.True(size > 1e7);
        Assert.InRange(value / size, -Tolerance, Tolerance);
    }

    /// <summary>Where works may be late, a path that opened in time still passes the stations of construction.</summary>
    [Fact]
    public void Interest_of_operation_between_settlements_is_no_cost_of_construction()
    {
        Portfolio portfolio = With(HarbinCase.Portfolio with { PeriodsPerYear = 4 }, deal => deal with { Loans = [deal.Loans[0] with { SettlementsPerYear = 1 }] });
        SimulationPlan plan = HarbinCase.Compile(portfolio);
        IReadOnlyList<CompanyFlows<Scalar>> all = CompanyFlows<Scalar>.Of(plan, Enumerable.Range(0, plan.Companies.Count));
        Assert.Contains(all, flows => flows.Company.Works.BuildsIn(flows.Opening + 1));
        foreach (CompanyFlows<Scalar> flows in all)
            Assert.All(flows.Equity.Skip(Math.Max(flows.Opening, 0)), amount => Assert.Equal(0, amount.Value));
    }

    [Fact]
    public void A_sculpted_loan_of_a_target_cover_is_the_capacity_of_its_cash()
    {
        Portfolio portfolio = With(HarbinCase.Portfolio, deal => deal.Id != "hanan-roads" ? deal : deal with
        {
            Loans = [deal.Loans[0] with { Repayment = Repayment.Sculpted }],
            DebtSizing = new DebtSizing { TargetCover = Number(1.8), CapitalFloor = Part(0.2) },
        });
        SizedPortfolio found = SizedPortfolio.Of(portfolio, HarbinCase.Rules);
        SizingResult result = Assert.Single(found.Results);
        Assert.Equal(SizingBound.TargetCover, result.Bound);
        CompanyFlows<Scalar> flows = FinancedDeals.Flows(found.Portfolio, "hanan-roads");
        int first = flows.Company.Loans[0].Phases[0].FirstRepayment;
        int years = flows.Company.Loans[0].Phases[0].Instalments;
        double[] cash = [.. flows.YearCash.Skip(first).Take(years).Select(amount => amount.Value)];
        double[] rates = [.. flows.Loans[0].Rate.Skip(first).Take(years).Select(rate => rate.Value)];
        Assert.Equal(1, SculptedDebt.Capacity(cash, rates, 1.8) / result.Debt, Tolerance);
        Assert.Equal(1.8, LifeCover.Of(cash, rates, result.Debt)!.Value, Tolerance);
    }

    [Fact]
    public void Money_ten_times_as_large_gives_a_debt_ten_times_as_large_and_the_same_ratios()
    {
        int compared = 0;
        for (int seed = 4000; compared < 20; seed++)
        {
            Portfolio portfolio = FinancedDeals.Build(seed, sculpted: seed % 2 == 0, sized: true);
            SizedPortfolio one = SizedPortfolio.Of(portfolio, HarbinCase.Rules);
            SizedPortfolio ten = SizedPortfolio.Of((Portfolio)Scaled(portfolio, 10), HarbinCase.Rules);
            for (int i = 0; i < one.Results.Count; i++)
            {
                Assert.Equal(one.Results[i].Infeasibility?.Reason, ten.Results[i].Infeasibility?.Reason);
                Assert.Equal(one.Results[i].EquityShare, ten.Results[i].EquityShare, Tolerance);
                if (one.Results[i] is not { Infeasibility: null, Debt: > 0 })
                    continue;

                Assert.Equal(10, ten.Results[i].Debt / one.Results[i].Debt, 1e-8);
                Assert.Equal(1, (ten.Results[i].Cover ?? 1) / (one.Results[i].Cover ?? 1), Tolerance);
                compared++;
            }
        }
    }

    /// <summary>Where users alone pay and no loss is carried forward: a deficiency payment falls as the price rises, and losses used up earlier raise later tax.</summary>
    [Property(Arbitrary = [typeof(SmallPortfolios)], MaxTest = 60)]
    public void A_higher_price_never_lowers_the_lowest_cover(SmallPortfolio portfolio)
    {
        Portfolio paidByUsers = With(portfolio.Value, deal => FinancedDeals.Plain(deal) with
        {
            DebtSizing = null,
            GovernmentPayment = null,
            Mechanism = PaymentMechanism.UserPayment,
            Loans = [deal.Loans[0] with { Repayment = Repayment.Annuity }],
            IncomeTax = deal.IncomeTax with { LossExpiryYears = 0 },
        });
        foreach (PppDeal deal in paidByUsers.Deals.OfType<PppDeal>())
        {
            foreach (DealLever lever in DealLevers.Of(deal).Where(lever => lever.Id is "charge" or "heatPrice" or "netRevenue"))
            {
                double before = double.NegativeInfinity;
                foreach (double factor in new[] { 0.5, 0.9, 1, 1.05, 1.5, 3 })
                {
                    SimulationPlan plan = HarbinCase.Compile(lever.Set(paidByUsers, lever.Get(paidByUsers) * factor));
                    DealOutcome<Scalar> outcome = DealOutcome<Scalar>.Of(plan, Sensitivities.CompanyOf(plan, deal.Id), 0);
                    Assert.True(!outcome.HasCover || outcome.MinimumCover.Value >= before - Tolerance, $"{lever} × {factor}: {outcome.MinimumCover.Value:R} after {before:R}");
                    before = outcome.MinimumCover.Value;
                }
            }
        }
    }

    [Fact]
    public void The_numbers_of_a_goal_are_those_of_the_table()
    {
        foreach (PppDeal deal in HarbinCase.Portfolio.Deals.OfType<PppDeal>())
        {
            DealOutcome<Scalar> outcome = DealOutcome<Scalar>.Of(HarbinCase.Plan, Sensitivities.CompanyOf(HarbinCase.Plan, deal.Id), 0.06);
            DealMetrics metrics = DealMetrics.Of(HarbinCase.Plan, deal.Id, Rate.FromPercent(6));
            Assert.Equal(metrics.Cover.Minimum!.Value, outcome.MinimumCover.Value, 1e-12);
            Assert.Equal(metrics.Cover.Average!.Value, outcome.AverageCover.Value, 1e-12);
            Assert.Equal(metrics.LoanLifeCover[0]!.Value, outcome.LoanLifeCover.Value, 1e-12);
            Assert.Equal(1, metrics.ProjectValue / outcome.ProjectValue.Value, 1e-9);
            Assert.Equal(1, metrics.EquityValue / outcome.EquityValue.Value, 1e-9);
            Assert.True(metrics.ProjectLifeCover >= metrics.LoanLifeCover[0] - 1e-12);
        }
    }

    private static Portfolio With(Portfolio portfolio, Func<PppDeal, PppDeal> change)
        => portfolio with { Deals = [.. portfolio.Deals.Select(deal => deal is PppDeal ppp ? change(ppp) : deal)] };

    /// <summary>A copy of a record of the portfolio in which every amount of money and every price is a multiple.</summary>
    private static object Scaled(object value, double factor)
    {
        switch (value)
        {
            case Figure<Money> money:
                return money with { Value = Money.FromYuan(money.Value.Yuan * factor) };
            case IReadOnlyList<Figure<Money>> amounts:
                return amounts.Select(amount => (Figure<Money>)Scaled(amount, factor)).ToArray();
            case IEnumerable<Deal> deals:
                return deals.Select(deal => (Deal)Scaled(deal, factor)).ToArray();
            case IEnumerable<Payer> payers:
                return payers.Select(payer => (Payer)Scaled(payer, factor)).ToArray();
            case IEnumerable<Platform> platforms:
                return platforms.Select(platform => (Platform)Scaled(platform, factor)).ToArray();
            case IEnumerable<Guarantee> guarantees:
                return guarantees.Select(guarantee => (Guarantee)Scaled(guarantee, factor)).ToArray();
            case Portfolio or Deal or Payer or Platform or Guarantee or OperatingTerms:
                object copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(value, null)!;
                foreach (PropertyInfo property in value.GetType().GetProperties().Where(property => property.CanWrite))
                {
                    object? old = property.GetValue(value);
                    object? scaled = old is Figure<Number> price && (property.Name.Contains("Per", StringComparison.Ordinal) || property.Name == "PowerPrice") && property.Name is not ("TonnesPerYear" or "PowerPerTonne")
                        ? price with { Value = Units.Number.Of(price.Value.Value * factor) }
                        : old is null ? null : Scaled(old, factor);
                    property.SetValue(copy, scaled);
                }

                return copy;
            default:
                return value;
        }
    }
}
