using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

/// <summary>Interest during construction as printed in cost-engineer examinations and their question banks (造价工程师案例分析题), in 万元: draws even
/// through the year, half of a year's draw bears interest, or at its start, where the whole draw does; interest capitalised.</summary>
public class PublishedConstructionInterestTests
{
    public static TheoryData<double, double[], double[], double?> Items => new()
    {
        { 0.06, [500, 500], [15.0, 45.9], 60.9 },
        { 0.06, [900, 900], [27.0, 82.62], 109.62 },
        { 0.06, [35_000, 35_000], [1050, 3213], 4263 },
        { 0.07, [3000, 2000, 1000], [105, 287.35, 412.46], null },
        { 0.06, [400, 600], [], 54.72 },
        { 0.10, [300, 400, 0], [15, 51.5, 76.65], 143.15 },
        { 0.10, [100, 100], [], 20.5 },
        { 0.06, [1000, 1000], [], 121.8 },
        { 0.1038, [930, 620], [48.27, 133.72], null },
        { 0.06, [800, 600], [24, 67.44], null }, // The second year is printed as 63.60, which no reading of the rule gives; 67.44 is right.
        { 0.0824, [1800, 3000, 1200], [74.16, 278.03, 473.98], null }, // Third year printed as 350.38; recomputed.
    };

    [Theory, MemberData(nameof(Items))]
    public void Interest_on_even_draws_is_the_printed_one(double rate, double[] draws, double[] byYear, double? total)
    {
        List<double> interest = Interest(rate, draws, 0.5);

        for (int k = 0; k < byYear.Length; k++)
            Assert.Equal(byYear[k], interest[k], 0.011);

        if (total is double sum)
            Assert.Equal(sum, interest.Sum(), 0.011);
    }

    [Theory]
    [InlineData(0.06, new double[] { 200, 300, 200 }, new double[] { 12, 30.72, 44.56 })]
    [InlineData(0.08, new double[] { 1000, 1000 }, new double[] { 80, 166.4 })]
    public void Interest_on_draws_at_the_start_of_a_year_is_the_printed_one(double rate, double[] draws, double[] byYear)
    {
        List<double> interest = Interest(rate, draws, 1);
        for (int k = 0; k < byYear.Length; k++)
            Assert.Equal(byYear[k], interest[k], 0.011);
    }

    /// <summary>Simple interest within a year, settled at its end, does not see into how many periods the year is cut.</summary>
    [Theory, InlineData(1), InlineData(2), InlineData(4), InlineData(12)]
    public void With_yearly_settlement_the_periods_of_a_year_do_not_matter(int periods)
    {
        double loan = 0;
        double total = 0;
        foreach (double draw in new double[] { 500, 500 })
        {
            double accrued = 0;
            for (int k = 0; k < periods; k++)
            {
                accrued += Loans.ConstructionInterest<Scalar>(loan, draw / periods, 0.5, 0.06, 1.0 / periods).Value;
                loan += draw / periods;
            }

            loan += accrued;
            total += accrued;
        }

        Assert.Equal(60.9, total, 1e-10);
    }

    private static List<double> Interest(double rate, double[] draws, double timing)
    {
        double loan = 0;
        List<double> interest = [];
        foreach (double draw in draws)
        {
            interest.Add(Loans.ConstructionInterest<Scalar>(loan, draw, timing, rate, 1).Value);
            loan += draw + interest[^1];
        }

        return interest;
    }
}
