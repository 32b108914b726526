using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 300)]
public class SupportLawTests
{
    [Property]
    public void Sources_with_a_grant_are_the_spend(Amount spend, Amount budget, Part equity, Part grant)
    {
        ConstructionInputs terms = Terms.Works(budget.Yuan, equity.Value, 0.1 * budget.Yuan, 0.2 * budget.Yuan) with { GrantShare = Terms.In(grant.Value) };
        ConstructionFunding<Scalar> funding = Construction.Fund<Scalar>(terms, spend.Yuan, 0, 0, 0, 0);
        double sources = funding.Grant.Value + funding.Draw.Value + funding.Equity.Value + funding.StandbyEquity.Value + funding.Unfunded.Value;
        Assert.Equal(spend.Yuan, sources, 1e-9 * (spend.Yuan + 1));
        Assert.Equal(grant.Value * Math.Min(spend.Yuan, budget.Yuan), funding.Grant.Value, 1e-9 * (spend.Yuan + 1));
    }

    [Property]
    public void A_subsidy_is_its_part_of_the_interest_and_never_above_its_cap(Amount interest, Part part, Amount cap)
    {
        SupportInputs terms = new() { InterestPart = Terms.In(part.Value), InterestCap = Terms.In(cap.Yuan) };
        Assert.Equal(Math.Min(part.Value * interest.Yuan, cap.Yuan), Support.InterestSubsidy<Scalar>(terms, interest.Yuan).Value, 1e-9 * (interest.Yuan + 1));
    }

    [Theory]
    [InlineData(1, 0.5, 1)]
    [InlineData(0.99, 0.5, 0)]
    [InlineData(0.6, 0.29, 1)]
    [InlineData(0.6, 0.31, 0)]
    [InlineData(0.6, 0.69, 0)]
    [InlineData(0.6, 0.71, 1)]
    [InlineData(0, 0.999999, 0)]
    public void The_middle_of_the_draws_is_the_last_to_earn_an_award(double probability, double uniform, double earned)
        => Assert.Equal(earned, Support.Earned<Scalar>(Terms.In(probability), uniform).Value);

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 0, 0, Termination.Company)]
    [InlineData(1, 1, 0, Termination.Government)]
    [InlineData(1, 0, 1, Termination.ForceMajeure)]
    [InlineData(1, 1, 1, Termination.Government)]
    public void The_governments_fault_goes_first_and_the_companys_last(double company, double government, double struck, double cause)
        => Assert.Equal(cause, Termination.Cause<Scalar>(company, government, struck).Value);

    [Property]
    public void A_compensation_is_shares_by_cause_and_lost_equity_is_not_made_up_from_below_nothing(Amount debt, Amount equity, Part share, bool lost)
    {
        TerminationInputs terms = new()
        {
            DebtShare = Terms.Table(0, 0.5, share.Value, 0.7),
            EquityShare = Terms.Table(0, 0, share.Value, 0.2),
            ArrearsThreshold = Terms.In(0),
            ForceMajeure = Terms.In(0),
        };
        double signed = lost ? -equity.Yuan : equity.Yuan;
        double size = debt.Yuan + equity.Yuan + 1;
        Assert.Equal(0.5 * debt.Yuan, Termination.Compensation<Scalar>(terms, 1, debt.Yuan, signed).Value, 1e-9 * size);
        Assert.Equal(share.Value * (debt.Yuan + Math.Max(signed, 0)), Termination.Compensation<Scalar>(terms, 2, debt.Yuan, signed).Value, 1e-9 * size);
        Assert.Equal(0.7 * debt.Yuan + 0.2 * Math.Max(signed, 0), Termination.Compensation<Scalar>(terms, 3, debt.Yuan, signed).Value, 1e-9 * size);
        Assert.Equal(0, Termination.Compensation<Scalar>(terms, 0, debt.Yuan, signed).Value);
    }

    [Property]
    public void Instalments_towards_a_target_add_up_to_the_base_whatever_was_withheld(Amount whole, Part retention, YearlyRate rate)
    {
        BuybackInputs terms = new()
        {
            BaseMultiple = Terms.In(1),
            Return = Terms.In(rate.Value),
            InstalmentShare = Terms.Table(0.4, 0.3, 0.3, 0, 0, 0),
            ReturnYears = Terms.Table(1, 1, 1, 0, 0, 0),
            WorksShare = Terms.In(1),
        };
        InputTable due = Terms.Table(0.4, 0.7, 1, 1, 1, 1);
        InputTable held = Terms.Table(0, 0, retention.Value, retention.Value, 0, 0);
        double unpaid = whole.Yuan;
        for (int year = 0; year < 6; year++)
        {
            (Scalar principal, Scalar instalment) = Buyback.Settled<Scalar>(terms, due, held, year, 0, whole.Yuan, whole.Yuan, whole.Yuan - unpaid, unpaid);
            Assert.InRange(principal.Value, 0, unpaid);
            Assert.Equal(principal.Value + (year < 3 ? rate.Value * unpaid : 0), instalment.Value, 1e-9 * (whole.Yuan + 1));
            unpaid -= principal.Value;
        }

        Assert.Equal(0, unpaid, 1e-9 * (whole.Yuan + 1));
    }
}
