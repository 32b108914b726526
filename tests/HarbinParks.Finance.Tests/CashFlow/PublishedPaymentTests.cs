using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

/// <summary>Government payments and cover ratios as published.</summary>
public class PublishedPaymentTests
{
    /// <summary>Ring-road exercise on 财金〔2015〕21号 in a question bank, in 万元: 90,000 and 4,200 interest, m = 6 %, d = 5 %, ten years, cost 1,000, users 2,500.
    /// The first year is printed as an option; the other years follow from the formula and were recomputed.</summary>
    [Fact]
    public void The_ring_road_subsidy_of_the_21_formula()
    {
        double[] expected = [9044.46, 9568.68, 10119.12, 10697.07, 11303.93, 11941.12, 12610.18, 13312.69, 14050.32, 14824.84];
        PaymentInputs terms = Terms.Payment(Formula21(0.06, 0.05, 10));
        Scalar paymentBase = GovernmentPayment.Base<Scalar>(terms, 90_000, 4200);
        for (int year = 0; year < 10; year++)
        {
            Scalar part = GovernmentPayment.ConstructionPart<Scalar>(terms, year, 0, paymentBase);
            Assert.Equal(expected[year], GovernmentPayment.Due<Scalar>(terms, part, 1000, 0, 2500, 1).Value, 0.011);
        }
    }

    /// <summary>Why a contract uses an annuity: the formula pays late. Cost 1, 75 % debt at 5.15 % repaid level over 9 of 10 and 15 of 20 years; m = 6 %, d = 4 %.</summary>
    [Theory, InlineData(10, 9, 1.04, 1.32), InlineData(20, 15, 0.76, 1.25)]
    public void The_formula_is_hardly_bankable_in_its_first_year_and_an_annuity_is(int years, int loanYears, double byFormula, double byAnnuity)
    {
        Scalar rate = 0.0515;
        Scalar service = Loans.Interest<Scalar>(0.75, rate) + Loans.Principal<Scalar>(true, loanYears, 0.75, rate);
        Scalar formula = GovernmentPayment.ConstructionPart<Scalar>(Terms.Payment(Formula21(0.06, 0.04, years)), 0, 0, 1);
        Scalar annuity = GovernmentPayment.ConstructionPart<Scalar>(Terms.Payment([.. Enumerable.Repeat(0.066 / (1 - Math.Pow(1.066, -years)), years)]), 0, 0, 1);
        Assert.Equal(byFormula, CoverRatio.Of(formula, service, service > 0).Value, 0.005);
        Assert.Equal(byAnnuity, CoverRatio.Of(annuity, service, service > 0).Value, 0.005);
    }

    /// <summary>Single-year items of question banks on 《建设项目经济评价方法与参数》, in 万元.</summary>
    [Theory, InlineData(180 + 20, 37.5, 70, 2.32), InlineData(200 + 30, 20, 100, 2.10)]
    public void Cover_is_earnings_before_interest_depreciation_and_after_tax_over_debt_service(double earnings, double tax, double service, double expected)
    {
        Scalar cash = Waterfall.CashAvailable<Scalar>(earnings + 5, 3, 8, tax);
        Assert.Equal(expected, CoverRatio.Of<Scalar>(cash, service, (Scalar)service > 0).Value, 0.005);
    }

    [Fact]
    public void Interest_cover_is_earnings_before_interest_over_interest() => Assert.Equal(6.0, InterestCover.Of<Scalar>(1000 + 200, 200).Value, 9);

    private static double[] Formula21(double m, double d, int years) => [.. Enumerable.Range(1, years).Select(n => (1 + m) * Math.Pow(1 + d, n) / years)];
}
