using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>What compiling makes of a contract's payment terms, by present values; and whether random portfolios reach what they are there for.</summary>
public class CompiledPaymentTests
{
    [Theory, InlineData(1, 10), InlineData(1, 25), InlineData(0, 10)]
    public void Discounted_to_the_start_of_the_first_subsidy_year_the_21_formula_is_worth_cost_and_profit(int firstExponent, int years)
    {
        double worth = Worth(0.04, years, terms => terms with
        {
            ConstructionPayment = ConstructionPayment.Formula21,
            ReasonableProfit = Percent(6),
            DiscountRate = Percent(4),
            FirstExponent = firstExponent,
        });
        Assert.Equal(firstExponent == 1 ? 106 : 106 / 1.04, worth, 1e-9);
    }

    [Theory, InlineData(6.6, 10), InlineData(6.6, 25), InlineData(0, 10)]
    public void An_annuity_is_worth_its_cost_at_the_return_of_the_contract(double returnPercent, int years)
        => Assert.Equal(100, Worth(returnPercent / 100, years, terms => terms with { ConstructionPayment = ConstructionPayment.Annuity, AnnuityReturn = Percent(returnPercent) }), 1e-9);

    [Fact]
    public void Random_portfolios_meet_arrears_defaults_unfunded_works_called_guarantees_and_rescue()
    {
        bool[] met = new bool[5];
        for (int seed = 0; seed < 40; seed++)
        {
            SimulationPlan plan = HarbinCase.Compile(SmallPortfolios.Build(new Random(seed)));
            BlockProjection<Scalar> projection = new(plan, 1);
            projection.Begin(DrawSource.Philox(1), seed);
            for (int period = 0; period < plan.Years; period++)
            {
                projection.Step(period);
                BlockState<Scalar> state = projection.State;
                met[0] |= state.Claims.Any(claim => claim.Arrears.Older.Value > 1);
                met[1] |= state.Companies.Any(company => company.Defaulted.Value > 0);
                met[2] |= state.Companies.Any(company => company.Unfunded.Value > 1);
                met[3] |= state.Guarantees.Any(guarantee => guarantee.Used.Value > 1);
                met[4] |= state.Payers.Any(payer => payer.RescueShare.Value > 0);
            }
        }

        Assert.Equal([true, true, true, true, true], met);
    }

    private static double Worth(double rate, int years, Func<GovernmentPaymentTerms, GovernmentPaymentTerms> change)
    {
        PppDeal road = HarbinCase.Portfolio.Deals.OfType<PppDeal>().First(deal => deal.Id == "hanan-roads");
        PppDeal deal = road with { OperationYears = years, GovernmentPayment = change(road.GovernmentPayment! with { SubsidyYears = years }) };
        PaymentInputs payment = HarbinCase.Compile(HarbinCase.Portfolio with { Deals = [deal] }).Companies[0].Payment!;
        Assert.Equal(0, GovernmentPayment.ConstructionPart<Scalar>(payment, years, 0, 100).Value);
        return Enumerable.Range(1, years).Sum(n => GovernmentPayment.ConstructionPart<Scalar>(payment, n - 1, 0, 100).Value / Math.Pow(1 + rate, n));
    }
}
