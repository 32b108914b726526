using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Units;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Deals that wait before a gate (enforceGates).</summary>
public class GateTests
{
    private const int Signed = 2019;

    [Theory, InlineData(0.099, true), InlineData(0.101, false)]
    public void A_deal_whose_payer_is_above_the_gate_is_not_signed(double share, bool begins)
    {
        // The ten-percent gate: users pay, the government fills the gap.
        (BlockState<Scalar> state, SimulationPlan plan) = At(Portfolio(share, PaymentMechanism.ViabilityGap), 6);
        Assert.Equal(begins ? 0 : 1, state.Gates[0].Value);
        Assert.Equal(begins, state.CompanyWorks[0].Spent.Value > 1e6);
        Assert.Equal(begins, state.Accounts[0].Due.Value > 1e6);
        Assert.Equal(begins, state.Loans[0].Balance.Value > 1e6);
        Assert.Single(plan.Gates);
    }

    [Fact]
    public void Gates_are_reported_and_not_enforced_unless_the_model_says_so()
    {
        (BlockState<Scalar> state, SimulationPlan plan) = At(Portfolio(0.2, PaymentMechanism.ViabilityGap) with { EnforceGates = false }, 6);
        Assert.Empty(plan.Gates);
        Assert.True(state.CompanyWorks[0].Spent.Value > 1e6);
    }

    [Fact]
    public void A_deal_signed_before_the_valuation_or_begun_before_its_signature_waits_no_more()
    {
        Portfolio portfolio = Portfolio(0.2, PaymentMechanism.ViabilityGap);
        PppDeal deal = (PppDeal)portfolio.Deals[0];
        Assert.Empty(HarbinCase.Compile(portfolio with { Deals = [deal with { SigningDate = new DateOnly(2016, 3, 1) }] }).Gates);
        Assert.Empty(HarbinCase.Compile(portfolio with { Deals = [deal with { ConstructionStart = Signed - 1 }] }).Gates);
    }

    [Fact]
    public void The_gate_of_five_percent_is_for_government_pay_alone()
    {
        // It holds from March 2019: a share between the two gates stops the one and not the other.
        Assert.Equal(1, At(Portfolio(0.07, PaymentMechanism.GovernmentPayment), 6).State.Gates[0].Value);
        Assert.Equal(0, At(Portfolio(0.07, PaymentMechanism.ViabilityGap), 6).State.Gates[0].Value);
    }

    [Fact]
    public void On_some_paths_a_deal_is_signed_and_on_others_not_and_every_width_agrees()
    {
        Portfolio portfolio = Portfolio(0.100, PaymentMechanism.ViabilityGap);
        portfolio = portfolio with { Payers = [portfolio.Payers[0] with { RevenueVolatility = Part(0.08) }, .. portfolio.Payers.Skip(1)] };
        SimulationPlan plan = HarbinCase.Compile(portfolio);
        BlockProjection<Lanes512> wide = new(plan, 64);
        BlockProjection<Scalar> plain = new(plan, 1);
        Run(wide, 0);
        double[] closed = new double[64];
        for (int g = 0; g < 8; g++)
            Lanes512.Write(wide.State.Gates[g], closed.AsSpan(8 * g));

        Assert.Contains(0.0, closed);
        Assert.Contains(1.0, closed);
        for (int path = 0; path < 64; path++)
        {
            Run(plain, path);
            Assert.Equal(plain.State.Gates[0].Value, closed[path]);
        }

        static void Run<T>(BlockProjection<T> projection, long first)
            where T : struct, INumberLane<T>
        {
            projection.Begin(DrawSource.Philox(7), first);
            for (int year = 0; year < 6; year++)
                projection.Step(year);
        }
    }

    /// <summary>A payer whose deals outside the model take a share of its expenditure in the year before the signature.</summary>
    private static Portfolio Portfolio(double share, PaymentMechanism mechanism)
    {
        Portfolio portfolio = QuietCase.Of(QuietCase.Partnership() with { SigningDate = new DateOnly(Signed, 6, 1), ConstructionStart = Signed, Mechanism = mechanism }) with { EnforceGates = true };
        Payer payer = portfolio.Payers[0];
        portfolio = portfolio with
        {
            Payers = [payer with { ExistingPppPhase = new Phased<Share>([new Phase<Share>(int.MaxValue, Part(1))]), ExistingPppPayment = YiYuan(1) }, .. portfolio.Payers.Skip(1)],
            FiscalBehaviour = portfolio.FiscalBehaviour with { ExistingPppGrowth = Percent(0) },
        };
        double expenditure = QuietCase.Years(portfolio with { Deals = [] }, Signed - QuietCase.FirstYear, state => state.Payers[0].Expenditure.Value)[^1];
        return portfolio with { Payers = [portfolio.Payers[0] with { ExistingPppPayment = YiYuan(share * expenditure / 1e8) }, .. portfolio.Payers.Skip(1)] };
    }

    private static (BlockState<Scalar> State, SimulationPlan Plan) At(Portfolio portfolio, int years)
    {
        SimulationPlan plan = HarbinCase.Compile(portfolio);
        BlockProjection<Scalar> projection = new(plan, 1);
        projection.Begin(DrawSource.Base, 0);
        for (int year = 0; year < years; year++)
            projection.Step(year);

        return (projection.State, plan);
    }
}
