using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>A platform's year in quarters, solved by hand. Figures in 亿元; no interest but where it is named, prices and activity on trend.</summary>
public class QuarterTests
{
    [Fact]
    public void A_year_that_balances_shows_the_quarter_that_does_not()
    {
        // 12 falls due in the second quarter, 4 of cash and 2 earned in each of the first two are there: 4 wait, 2 of them are paid in the third quarter and 2 in the fourth.
        PlatformState<Scalar> year = Year(PlatformCase.Of(cash: 4, shortDebt: 12, ebitda: 12) with { Quarters = Of(ebitda: [2 / 12.0, 2 / 12.0, 2 / 12.0, 6 / 12.0], maturities: [0, 1, 0, 0]) });
        AssertYiYuan(4, year.Cash);
        AssertYiYuan(0, year.Overdue);
        AssertYiYuan(4, year.QuarterShortfall);
        AssertYiYuan(0, year.LowestCash);
        Assert.Equal(2 / 4.0, year.LowestLiquidity.Value, 1e-9);
    }

    [Fact]
    public void The_same_year_in_equal_quarters_pays_on_time()
    {
        PlatformState<Scalar> year = Year(PlatformCase.Of(cash: 4, shortDebt: 12, ebitda: 12));
        AssertYiYuan(4, year.Cash);
        AssertYiYuan(0, year.QuarterShortfall);
        AssertYiYuan(4, year.LowestCash);
        Assert.Equal(7 / 3.0, year.LowestLiquidity.Value, 1e-9);
    }

    [Theory]
    [InlineData(30, 40, 6, 5, 0.9, 0.9)]
    [InlineData(0, 40, 2, 5, 0.9, 0.6)]
    [InlineData(4, 30, 0, 6, 0, 0)]
    [InlineData(1, 10, 3, 0, 0.5, 0.5)]
    public void Four_equal_quarters_in_which_the_test_holds_or_fails_throughout_give_the_undivided_year(double cash, double shortDebt, double ebitda, double interest, double normal, double stressed)
    {
        PlatformState<Scalar> year = Year(
            PlatformCase.Of(cash, shortDebt, ebitda) with { DebtInterest = Percent(100 * interest / shortDebt) },
            PlatformCase.Behaviour with { RefinancingShare = Part(normal), StressedRefinancingShare = Part(stressed), CashToShortDebtLimit = Part(0.3) });

        // One undivided year by the same identities.
        double refinanced = (cash >= 0.3 * shortDebt ? normal : stressed) * (interest + shortDebt);
        double left = cash + ebitda + refinanced - interest - shortDebt;
        AssertYiYuan(Math.Max(left, 0), year.Cash);
        AssertYiYuan(Math.Max(-left, 0), year.Overdue);
        AssertYiYuan(refinanced + Math.Max(-left, 0), year.Debt);
    }

    [Fact]
    public void Lenders_look_at_every_quarter_anew()
    {
        // Cash of 5 is below a quarter of 40: 6 of 10 are refinanced. The 12 earned in the first quarter then keep 13, 12 and 11 above a quarter of the 30, 20 and 10 still to come: 9 of 10.
        PlatformState<Scalar> year = Year(
            PlatformCase.Of(cash: 5, shortDebt: 40, ebitda: 12) with { Quarters = Of(ebitda: [1, 0, 0, 0], maturities: []) },
            PlatformCase.Behaviour with { RefinancingShare = Part(0.9), StressedRefinancingShare = Part(0.6), CashToShortDebtLimit = Part(0.25) });
        AssertYiYuan(10, year.Cash);
        AssertYiYuan(0, year.QuarterShortfall);
        AssertYiYuan(6 + 3 * 9, year.Debt);
    }

    [Fact]
    public void What_waits_from_quarter_to_quarter_is_new_only_once()
    {
        PlatformState<Scalar> year = Year(PlatformCase.Of(cash: 0, shortDebt: 12, ebitda: 0) with { Quarters = Of(ebitda: [], maturities: [0.5, 0.5, 0, 0]) });
        AssertYiYuan(12, year.Overdue);
        AssertYiYuan(12, year.QuarterShortfall);
    }

    private static PlatformQuarters Of(double[] ebitda, double[] maturities) => new([.. ebitda.Select(Part)], [], [.. maturities.Select(Part)]);

    private static PlatformState<Scalar> Year(Platform platform, PlatformBehaviour? behaviour = null) => PlatformCase.Run(1, behaviour ?? PlatformCase.Behaviour, platform).State.Platforms[0];

    private static void AssertYiYuan(double expected, Scalar actual) => Assert.Equal(expected, actual.Value / 1e8, 1e-6);
}
