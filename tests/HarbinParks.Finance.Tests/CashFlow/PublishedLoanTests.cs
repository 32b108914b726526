using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

/// <summary>Loan schedules as published.</summary>
public class PublishedLoanTests
{
    /// <summary>2010 造价工程师 case 1, in 万元: 500 + 500 at 6 %, equal principal over six years. One host prints 53.04 for the second year's interest.</summary>
    [Fact]
    public void The_equal_principal_loan_of_the_2010_examination()
    {
        (double[] interest, double[] principal, double[] balance) = Schedule(annuity: false, 6, 1060.9, 0.06);
        AssertClose([63.65, 53.05, 42.44, 31.83, 21.22, 10.61], interest, 0.01);
        AssertClose([176.82, 176.82, 176.82, 176.82, 176.82, 176.82], principal, 0.01);
        Assert.Equal(0, balance[^1]);

        double amortisation = (2000 + 60.9 - 100) / 8;
        Assert.Equal(245.11, amortisation, 0.01);
        Scalar profit = 700 - 42 - 250 - amortisation - interest[0];
        Assert.Equal(99.24, profit.Value, 0.01);
        Assert.Equal(24.81, IncomeTax.Due<Scalar>(profit, 0, 0.25).Value, 0.01);
    }

    /// <summary>Practice case of a question bank, in 万元: 2,000 drawn in one year at 6 %, equal principal over five years; the first year makes a loss.</summary>
    [Fact]
    public void The_practice_case_with_equal_principal_over_five_years()
    {
        double built = Loans.ConstructionInterest<Scalar>(0, 2000, 0.5, 0.06, 1).Value;
        Assert.Equal(60, built, 9);
        (double[] interest, double[] principal, _) = Schedule(annuity: false, 5, 2000 + built, 0.06);
        Assert.Equal(412, principal[0], 9);
        Assert.Equal(123.6, interest[0], 9);
        Assert.Equal(535.6, principal[0] + interest[0], 9);

        double amortisation = (5756 + 60) * 0.95 / 10;
        Assert.Equal(552.52, amortisation, 9);
        double profit = 1650 - 99 - 880 - amortisation - interest[0];
        Assert.Equal(-5.12, profit, 9);
        Assert.Equal(0, IncomeTax.Due<Scalar>(profit, 0, 0.25).Value);
    }

    /// <summary>Baseline of NREL's System Advisor Model (ssc, cash loan, commercial PVWatts): 928,395.648 dollars, 4 %, 25 years, level payment.</summary>
    [Fact]
    public void The_level_loan_of_the_system_advisor_model()
    {
        double[] interest =
        [
            37135.82592, 36244.12184996471, 35316.749617128, 34352.28249497782, 33349.23668794164, 32306.069048624013, 31221.174703733675, 30092.884585047726,
            28919.462861614338, 27699.10426924362, 26429.93133317807, 25109.991479669894, 23737.254032021392, 22309.607086466953, 20824.854263090332,
            19280.71132677865, 17674.8026730145, 16004.657673099784, 14267.70687318848, 12461.278041280722, 10582.592056096655, 8628.758631505227,
            6596.7718699301395, 4483.505637892049, 2285.7087565724355,
        ];
        (double[] computed, double[] principal, double[] balance) = Schedule(annuity: true, 25, 928395.648, 0.04);
        AssertClose(interest, computed, 1e-9 * 928395.648);
        for (int year = 0; year < 25; year++)
            Assert.Equal(59428.427670882396, computed[year] + principal[year], 1e-8 * 59428);

        Assert.Equal(906103.0462491177, balance[0], 1e-6);
        Assert.Equal(441870.0668253625, balance[15], 1e-6);
        Assert.Equal(0, balance[^1]);
    }

    /// <summary>PMT, IPMT and PPMT vectors of the test suites of numpy-financial and pyxirr, signs of the borrower taken off.</summary>
    [Theory]
    [InlineData("pmt", 0.08 / 12, 60, 15_000, 1, 304.145914326205)]
    [InlineData("pmt", 0.0, 60, 15_000, 1, 250)]
    [InlineData("pmt", 0.8, 3, 20_000, 1, 19311.258278145695)]
    [InlineData("pmt", 0.3, 12, 2000, 1, 626.9081401700757)]
    [InlineData("pmt", 0.075 / 12, 180, 200_000, 1, 1854.0247200054619)]
    [InlineData("pmt", 0.01 / 12, 180, 200_000, 1, 1196.9890290366611)]
    [InlineData("pmt", 0.06 / 12, 180, 200_000, 1, 1687.713656)]
    [InlineData("ipmt", 0.06 / 12, 180, 200_000, 53, 796.374758)]
    [InlineData("ipmt", 0.1 / 12, 24, 2000, 1, 16.66666667)]
    [InlineData("ipmt", 0.1 / 12, 24, 2000, 2, 16.03647345)]
    [InlineData("ipmt", 0.1 / 12, 24, 2000, 3, 15.40102862)]
    [InlineData("ipmt", 0.1 / 12, 24, 2000, 4, 14.76028842)]
    [InlineData("ppmt", 0.1 / 12, 24, 2000, 1, 75.62318600836664)]
    [InlineData("ppmt", 0.1 / 12, 24, 2000, 2, 76.25337922510303)]
    [InlineData("ppmt", 0.1 / 12, 24, 2000, 5, 78.17564395451548)]
    [InlineData("ppmt", 0.1 / 12, 60, 55_000, 1, 710.2541257864218)]
    [InlineData("ipmt", 0.1479, 300, 270.51, 297, 16.9656277018672)]
    [InlineData("ppmt", 0.1479, 300, 270.51, 297, 23.0428012981328)]
    public void Time_value_vectors(string function, double rate, int years, double loan, int year, double expected)
    {
        (double[] interest, double[] principal, _) = Schedule(annuity: true, years, loan, rate);
        double actual = function switch
        {
            "ipmt" => interest[year - 1],
            "ppmt" => principal[year - 1],
            _ => interest[year - 1] + principal[year - 1],
        };
        Assert.Equal(expected, actual, 2e-6 * Math.Abs(expected));
    }

    private static (double[] Interest, double[] Principal, double[] Balance) Schedule(bool annuity, int years, double loan, double rate)
    {
        double[] interest = new double[years];
        double[] principal = new double[years];
        double[] balance = new double[years];
        Scalar opening = loan;
        for (int year = 0; year < years; year++)
        {
            interest[year] = Loans.Interest(opening, rate).Value;
            Scalar paid = Loans.Principal(annuity, years - year, opening, rate);
            principal[year] = paid.Value;
            opening -= paid;
            balance[year] = opening.Value;
        }

        return (interest, principal, balance);
    }

    private static void AssertClose(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], tolerance);
    }
}
