using FsCheck.Xunit;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

[Properties(Arbitrary = [typeof(Plausible)], MaxTest = 1000)]
public class PaymentRankTests
{
    [Property]
    public void A_rank_is_paid_in_full_or_takes_all_the_cash(Amount cash, Amount lost, Amount owed)
    {
        double left = cash.Yuan - lost.Yuan;
        double share = Payment.Share<Scalar>(left, owed.Yuan, CashFlowLine.None).Value;
        Assert.InRange(share, 0, 1);
        double expected = owed.Yuan == 0 ? 1 : Math.Clamp(left / owed.Yuan, 0, 1);
        Assert.Equal(expected, share, 1e-12);
    }

    [Property]
    public void What_is_paid_and_what_is_left_add_up_to_what_was_owed_and_left_over_is_a_year_older(Amount due, Amount interest, Amount[] arrears, Part[] parts)
    {
        double[] old = [.. Enumerable.Range(0, 4).Select(i => i < arrears.Length ? arrears[i].Yuan : 17.0 * i)];
        double[] share = [.. Enumerable.Range(0, 6).Select(i => i < parts.Length ? parts[i].Value : 0.4)];
        Vintages<Scalar> vintages = new(old[0], old[1], old[2], old[3]);
        RankShares<Scalar> shares = new(share[0], share[1], share[2], share[3], share[4], share[5]);
        double paid = Payment.Paid<Scalar>(due.Yuan, interest.Yuan, vintages, shares).Value;
        Vintages<Scalar> next = Payment.Age(Payment.Unpaid<Scalar>(due.Yuan, shares), vintages, shares);
        double size = due.Yuan + interest.Yuan + old.Sum() + 1;
        Assert.Equal(due.Yuan + interest.Yuan + old.Sum(), paid + next.Total.Value + interest.Yuan * (1 - share[0]), 1e-9 * size);
        Assert.Equal(due.Yuan * (1 - share[5]), next.OneYear.Value, 1e-9 * size);
        Assert.Equal(old[0] * (1 - share[4]), next.TwoYears.Value, 1e-9 * size);
        Assert.Equal(old[1] * (1 - share[3]), next.ThreeYears.Value, 1e-9 * size);
        Assert.Equal(old[2] * (1 - share[2]) + old[3] * (1 - share[1]), next.Older.Value, 1e-9 * size);
    }

    [Property]
    public void Interest_on_arrears_is_simple_and_begins_on_the_sixty_first_day(Amount unpaid, Amount one, Amount two, Amount three, Amount older)
    {
        Scalar due = Payment.InterestDue<Scalar>(Terms.In(0.05), Terms.Fiscal().FirstYearPart, unpaid.Yuan, new(one.Yuan, two.Yuan, three.Yuan, older.Yuan));
        double expected = unpaid.Yuan + 0.05 * (one.Yuan * 305 / 365 + two.Yuan + three.Yuan + older.Yuan);
        Assert.Equal(expected, due.Value, 1e-9 * (expected + 1));
    }
}
