using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>What budgets give beside the payments of a contract, by hand: works of 10 in two even years, a loan at 6 %, capital of a fifth.</summary>
public class SupportTests
{
    private static readonly PppDeal _plain = QuietCase.Partnership();

    [Fact]
    public void A_grant_lowers_equity_loan_payment_base_and_amortised_cost_and_is_due_with_the_works()
    {
        Portfolio portfolio = QuietCase.Of(_plain with { Support = new PublicSupport { Grant = new ConstructionGrant { CostShare = Part(0.2) } } });
        // 4 of 5 are the company's: draw 3.2, interest 6 % × 1.6, four fifths of it borrowed; then 6 % × (3.2768 + 1.6).
        QuietCase.AssertYi([3.2768, 6.7108864], QuietCase.Years(portfolio, 2, state => state.Loans[0].Balance.Value));
        QuietCase.AssertYi([0.8192, 0.8585216], QuietCase.Years(portfolio, 2, state => state.Companies[0].EquityPaid.Value));
        double payment = 8.388608 * 0.06 / (1 - Math.Pow(1.06, -5));
        QuietCase.AssertYi([1 + 0.4096, 1 + 0.4292608, payment], QuietCase.Years(portfolio, 3, state => state.Accounts[0].YearDue.Value));
        QuietCase.AssertYi([8.388608 / 5], QuietCase.Years(portfolio, 3, state => state.Companies[0].YearAmortisation.Value).Skip(2));
    }

    [Fact]
    public void An_amount_is_the_share_that_it_makes_of_the_budget()
    {
        PublicSupport amount = new() { Grant = new ConstructionGrant { Amount = YiYuan(2) } };
        PublicSupport share = new() { Grant = new ConstructionGrant { CostShare = Part(0.2) } };
        Assert.Equal(
            QuietCase.Years(QuietCase.Of(_plain with { Support = share }), 7, state => state.Companies[0].Distribution.Value),
            QuietCase.Years(QuietCase.Of(_plain with { Support = amount }), 7, state => state.Companies[0].Distribution.Value));
    }

    [Fact]
    public void Support_counts_in_the_share_of_the_payer_that_gives_it()
    {
        PublicSupport support = new() { Grant = new ConstructionGrant { Payer = QuietCase.OtherPayer, Amount = YiYuan(2) } };
        List<(double Own, double Other)> without = QuietCase.Years(QuietCase.Of(_plain), 3, Due);
        List<(double Own, double Other)> with = QuietCase.Years(QuietCase.Of(_plain with { Support = support }), 3, Due);
        QuietCase.AssertYi([1, 1, 0], with.Zip(without, (a, b) => a.Other - b.Other));
        Assert.All(with.Zip(without), pair => Assert.True(pair.First.Own < pair.Second.Own));

        static (double Own, double Other) Due(BlockState<Scalar> state) => (state.Payers[0].PppDue.Value, state.Payers[1].PppDue.Value);
    }

    [Fact]
    public void Interest_is_given_back_a_year_after_it_was_paid_up_to_the_cap_and_for_its_years()
    {
        PublicSupport support = new() { Interest = new InterestSubsidy { Part = Part(0.5), YearlyCap = YiYuan(0.2), Years = 2 } };
        Portfolio portfolio = QuietCase.Of(_plain with { Support = support });
        List<double> interest = QuietCase.Years(portfolio, 6, state => state.Loans[0].Interest.Value / 1e8);
        Assert.True(0.5 * interest[2] > 0.2 && 0.5 * interest[3] < 0.2);
        int account = HarbinCase.Compile(portfolio).FirstExtraAccount;
        QuietCase.AssertYi([0, 0, 0, 0.2, 0.5 * interest[3], 0], QuietCase.Years(portfolio, 6, state => state.Accounts[account].Due.Value));
        double payment = QuietCase.Years(QuietCase.Of(_plain), 4, state => state.Companies[0].SubsidyDue.Value / 1e8)[3];
        QuietCase.AssertYi([payment + 0.2], QuietCase.Years(portfolio, 4, state => state.Companies[0].YearCash.Value).Skip(3));
    }

    [Fact]
    public void An_award_falls_due_in_the_year_after_its_year_of_operation()
    {
        QuietCase.AssertYi([0, 0, 0, 0, 0.5, 0], Award(1, 0));
        QuietCase.AssertYi([0, 0, 0, 0, 0, 0, 0.5, 0], Award(1, 2));
    }

    [Fact]
    public void An_award_that_is_not_certain_is_not_in_the_base_case() => Assert.All(Award(0.9999, 0), due => Assert.Equal(0, due));

    [Fact]
    public void An_award_is_earned_with_its_probability()
    {
        SimulationPlan plan = HarbinCase.Compile(QuietCase.Of(_plain with { Support = AwardOf(0.6) }));
        BlockProjection<Lanes256> projection = new(plan, 4000);
        projection.Begin(DrawSource.Philox(7), 0);
        double[] earned = new double[4000];
        for (int g = 0; g < projection.State.Groups; g++)
            Lanes256.Write(projection.State.Supports[g].AwardEarned, earned.AsSpan(g * Lanes256.Count));

        Assert.InRange(earned.Average(), 0.57, 0.63);
    }

    [Fact]
    public void A_loan_from_special_bonds_is_debt_of_the_payer_by_its_share_and_no_payment()
    {
        PayerShare[] payers = [new(QuietCase.Payer, Part(0.3)), new(QuietCase.OtherPayer, Part(0.7))];
        Portfolio without = QuietCase.Of(_plain with { Payers = payers });
        Portfolio with = QuietCase.Of(_plain with { Payers = payers, Loans = [_plain.Loans[0] with { SpecialBond = true }] });
        double[] loan = [.. QuietCase.Years(with, 6, state => (state.Loans[0].Balance.Value + state.Loans[0].Arrears.Value) / 1e8)];
        Assert.True(loan[1] > 8 && loan[5] == 0);
        QuietCase.AssertYi([.. loan.Select(balance => 0.7 * balance)], Difference(state => state.Payers[1].WideDebt.Value));
        QuietCase.AssertYi([.. loan.Select(_ => 0.0)], Difference(state => state.Payers[1].PppDue.Value));

        IEnumerable<double> Difference(Func<BlockState<Scalar>, double> read) => QuietCase.Years(with, 6, read).Zip(QuietCase.Years(without, 6, read), (a, b) => a - b);
    }

    [Fact]
    public void Equity_that_the_government_pays_late_goes_back_to_the_sponsors_and_is_no_cash_of_the_company()
    {
        Portfolio portfolio = QuietCase.Of(_plain).PaysNothingFor(2);
        // Half of a fifth of 5 and of the year's interest: 6 % × 2, then 6 % × (4.096 + 2).
        QuietCase.AssertYi([0.512, 0.512 + 0.536576, 0], QuietCase.Years(portfolio, 3, state => state.Companies[0].Bridged.Value));
        List<(double Cash, double Subsidy, double Interest, double Received)> third = QuietCase.Years(portfolio, 3, state =>
            (state.Companies[0].GovernmentCash.Value, state.Companies[0].SubsidyDue.Value, state.Accounts[0].InterestReceived.Value, state.Accounts[0].Received.Value));
        Assert.True(third[2].Interest > 0);
        QuietCase.AssertYi([(third[2].Subsidy + third[2].Interest) / 1e8], [third[2].Cash]);
        QuietCase.AssertYi([1.048576], [third[2].Received - third[2].Cash]);
    }

    [Theory, InlineData(0.0), InlineData(1.0)]
    public void Extremes_give_a_result(double share)
    {
        PublicSupport support = new()
        {
            Grant = new ConstructionGrant { CostShare = Part(share) },
            Interest = new InterestSubsidy { Part = Part(share), Years = 60 },
            Award = new VerifiedAward { Amount = YiYuan(50), OperatingYear = 5, Probability = Part(share) },
        };
        Assert.All(
            QuietCase.Years(QuietCase.Of(_plain with { Support = support, EquityShare = Part(share), GovernmentEquityShare = Part(share) }), 12, state => state.Companies[0].YearCash.Value + state.Loans[0].Balance.Value + state.Payers[0].WideDebt.Value),
            value => Assert.True(double.IsFinite(value)));
    }

    [Theory, InlineData(2), InlineData(4), InlineData(12)]
    public void Within_a_year_nothing_changes_by_the_number_of_periods(int periods)
    {
        PublicSupport support = new()
        {
            Grant = new ConstructionGrant { CostShare = Part(0.2) },
            Interest = new InterestSubsidy { Part = Part(0.5), Years = 3 },
            Award = new VerifiedAward { Amount = YiYuan(0.3), OperatingYear = 1, Probability = Part(1) },
        };
        Portfolio yearly = QuietCase.Of(_plain with { Support = support });
        double[] expected = [.. QuietCase.Years(yearly, 8, Year)];
        double[] found = [.. QuietCase.Years(yearly with { PeriodsPerYear = periods }, 8, Year)];
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 1e-9 * Math.Abs(pair.First) + 1e-3));

        static double Year(BlockState<Scalar> state) => state.Accounts[0].YearDue.Value + state.Companies[0].YearCash.Value * 3 + state.Loans[0].Balance.Value * 7 + state.Payers[0].PppDue.Value * 11;
    }

    private static List<double> Award(double probability, int late)
    {
        Portfolio portfolio = QuietCase.Of(_plain with { Support = AwardOf(probability), ConcessionEnd = ConcessionEnd.Moves }, late);
        int account = HarbinCase.Compile(portfolio).FirstExtraAccount;
        return QuietCase.Years(portfolio, 6 + late, state => state.Accounts[account].Due.Value);
    }

    private static PublicSupport AwardOf(double probability) => new() { Award = new VerifiedAward { Amount = YiYuan(0.5), OperatingYear = 2, Probability = Part(probability) } };
}
