using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Derivations;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>Early ends by hand: works of 10 in two even years, a loan at 6 %, capital of a fifth, half of it the government's.</summary>
public class TerminationTests
{
    private static readonly PppDeal _plain = QuietCase.Partnership();

    private static readonly PppDeal _struck = _plain with
    {
        Termination = new TerminationTerms { ForceMajeure = new Compensation(Part(0.8), Part(0.5)), ForceMajeureProbability = Part(1), Instalments = 2 },
    };

    [Fact]
    public void After_force_majeure_nothing_is_built_and_the_compensation_repays_lenders_in_its_instalments()
    {
        Portfolio portfolio = QuietCase.Of(_struck);
        // Loan 4 + 0.8 × 0.12, sponsors' half of the capital 0.512: 0.8 × 4.096 + 0.5 × 0.512 = 3.5328 in two years.
        QuietCase.AssertYi([0.512, 1.7664, 1.7664, 0, 0], QuietCase.Years(portfolio, 5, state => state.Accounts[0].YearDue.Value));
        QuietCase.AssertYi([4.096, 2.3296, 0.5632, 0.5632], QuietCase.Years(portfolio, 4, state => state.Terminations[0].Senior.Value));
        QuietCase.AssertYi([0, 0, 0.5632, 0.5632], QuietCase.Years(portfolio, 4, state => state.Terminations[0].LenderLoss.Value));
        QuietCase.AssertYi([0, 0, 0, 0], QuietCase.Years(portfolio, 4, state => state.Loans[0].Balance.Value));
        QuietCase.AssertYi([5, 5, 5, 5], QuietCase.Years(portfolio, 4, state => state.CompanyWorks[0].Spent.Value));
        Assert.All(QuietCase.Years(portfolio, 8, state => state.Terminations[0].Cause.Value), cause => Assert.Equal(Termination.ForceMajeure, cause));
        Assert.All(QuietCase.Years(portfolio, 8, state => state.Companies[0].SubsidyDue.Value + state.Companies[0].Tax.Value + state.Companies[0].HasCover.Value), value => Assert.Equal(0, value));
    }

    [Fact]
    public void The_compensation_is_a_risk_payment_in_the_PPP_share()
    {
        List<double> with = QuietCase.Years(QuietCase.Of(_struck), 3, state => state.Payers[0].PppDue.Value);
        List<double> without = QuietCase.Years(QuietCase.Of(_plain), 3, state => state.Payers[0].PppDue.Value - state.Accounts[0].Due.Value);
        QuietCase.AssertYi([0.512, 1.7664, 1.7664], with.Zip(without, (a, b) => a - b));
    }

    [Fact]
    public void What_lenders_do_not_need_goes_to_shareholders()
    {
        TerminationTerms generous = _struck.Termination! with { ForceMajeure = new Compensation(Part(1), Part(1)), Instalments = 1 };
        Portfolio portfolio = QuietCase.Of(_struck with { Termination = generous });
        QuietCase.AssertYi([0, 0.512, 0], QuietCase.Years(portfolio, 3, state => state.Companies[0].Distribution.Value));
        QuietCase.AssertYi([0, 0, 0], QuietCase.Years(portfolio, 3, state => state.Terminations[0].LenderLoss.Value));
    }

    [Fact]
    public void Two_years_of_unpaid_service_end_a_deal_by_the_companys_fault()
    {
        PppDeal penniless = _plain with { GovernmentPayment = _plain.GovernmentPayment! with { PaymentBaseCap = Number(0.0001) } };
        Portfolio runsOn = QuietCase.Of(penniless);
        Portfolio ends = QuietCase.Of(penniless with { Termination = new TerminationTerms { Company = new Compensation(Part(0.5), Part(0)) } });
        Assert.Equal([0, 0, 0, 1, 1], QuietCase.Years(ends, 5, state => state.Terminations[0].Cause.Value));
        Assert.Equal([0, 0, 0, 1, 1], QuietCase.Years(runsOn, 5, state => state.Companies[0].Defaulted.Value));
        double owed = QuietCase.Years(runsOn, 4, state => state.Loans[0].Balance.Value + state.Loans[0].Arrears.Value)[3] / 1e8;
        QuietCase.AssertYi([owed], [QuietCase.Years(ends, 4, state => state.Terminations[0].Senior.Value)[3]]);
        QuietCase.AssertYi([0.5 * owed, 0], QuietCase.Years(ends, 6, state => state.Accounts[0].YearDue.Value).Skip(4));
        QuietCase.AssertYi([0.5 * owed], [QuietCase.Years(ends, 5, state => state.Terminations[0].LenderLoss.Value)[4]]);
    }

    [Fact]
    public void Works_that_nobody_funds_for_years_end_it_too()
    {
        PppDeal dear = _plain with { Termination = new TerminationTerms { Company = new Compensation(Part(0.5), Part(0)), UnfundedYears = 1 } };
        Assert.Equal([0, 1], QuietCase.Years(QuietCase.Of(dear, 0, overrun: 1.5), 2, state => state.Companies[0].Unfunded.Value > 0 ? 1.0 : 0));
        Assert.Equal([0, 0, 1], QuietCase.Years(QuietCase.Of(dear, 1, overrun: 1.5), 3, state => state.Terminations[0].Cause.Value));
    }

    [Fact]
    public void Old_arrears_end_it_by_the_governments_fault()
    {
        TerminationTerms terms = new() { Government = new Compensation(Part(1), Part(1)), ArrearsYears = 1, ArrearsThreshold = Part(0.5) };
        Portfolio soon = QuietCase.Of(_plain with { Termination = terms }).PaysNothingFor(30);
        Assert.Equal([0, 2, 2], QuietCase.Years(soon, 3, state => state.Terminations[0].Cause.Value));
        // 0.512 is less than the 0.536576 that falls due in the second year.
        Portfolio later = QuietCase.Of(_plain with { Termination = terms with { ArrearsThreshold = Part(1) } }).PaysNothingFor(30);
        Assert.Equal([0, 0], QuietCase.Years(later, 2, state => state.Terminations[0].Cause.Value));
    }

    [Fact]
    public void Without_a_cause_that_strikes_the_terms_change_nothing()
    {
        TerminationTerms idle = new()
        {
            Company = new Compensation(Part(1), Part(1)),
            UnpaidYears = 10,
            Government = new Compensation(Part(1), Part(1)),
            ForceMajeure = new Compensation(Part(1), Part(1)),
            ForceMajeureProbability = Part(0),
        };
        Assert.Equal(
            QuietCase.Years(QuietCase.Of(_plain), 10, state => (state.Companies[0].Distribution.Value, state.Loans[0].Balance.Value, state.Payers[0].PppDue.Value)),
            QuietCase.Years(QuietCase.Of(_plain with { Termination = idle }), 10, state => (state.Companies[0].Distribution.Value, state.Loans[0].Balance.Value, state.Payers[0].PppDue.Value)));
    }

    [Fact]
    public void Cause_year_and_loss_can_be_read_in_the_trace()
    {
        Planning.SimulationPlan plan = HarbinCase.Compile(QuietCase.Of(_struck));
        CashFlowTable table = BaseCaseTrace.Of(plan).Table(plan.EntityOfDeal(0));
        Assert.Equal(3, table.Find(CashFlowLine.TerminationCause)!.Values[0]);
        Assert.Equal(0.5632e8, table.Find(CashFlowLine.LenderLoss)!.Values[2]!.Value, 1.0);
        CashFlowTable compensation = BaseCaseTrace.Of(plan).Table(plan.FirstSupportEntity);
        Assert.Equal(1.7664e8, compensation.Find(CashFlowLine.CompensationDue)!.Values[1]!.Value, 1.0);
    }

    [Theory, InlineData(2), InlineData(4)]
    public void Periods_within_a_year_do_not_move_it(int periods)
    {
        Portfolio yearly = QuietCase.Of(_struck);
        double[] expected = [.. QuietCase.Years(yearly, 5, Year)];
        double[] found = [.. QuietCase.Years(yearly with { PeriodsPerYear = periods }, 5, Year)];
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 1e-9 * Math.Abs(pair.First) + 1e-3));

        static double Year(BlockState<Scalar> state) => state.Accounts[0].YearDue.Value + state.Terminations[0].Senior.Value * 3 + state.Terminations[0].LenderLoss.Value * 5;
    }
}
