using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.CashFlow;

/// <summary>Interest during construction as printed in cost-engineer examinations and their question banks (造价工程师案例分析题), in 万元: draws even
/// through the year, half of a year's draw bears interest, interest capitalised. Items that draw at the start of a year are left out: the method
/// does not have that rule.</summary>
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
        ConstructionInputs terms = Terms.Works(draws.Sum(), 0);
        double loan = 0;
        double spent = 0;
        List<double> interest = [];
        foreach (double draw in draws)
        {
            ConstructionFunding<Scalar> year = Construction.Fund<Scalar>(terms, draw, spent, 0, 0, loan, rate);
            Assert.Equal(draw, year.Draw.Value, 9);
            interest.Add(year.Interest.Value);
            spent += draw;
            loan += year.Draw.Value + year.Interest.Value;
        }

        for (int k = 0; k < byYear.Length; k++)
            Assert.Equal(byYear[k], interest[k], 0.011);

        if (total is double sum)
            Assert.Equal(sum, interest.Sum(), 0.011);
    }

    /// <summary>With equity, interest is a use like any other: equity pays its part of it and the draw is smaller. Checked by iterating the circle.</summary>
    [Theory, InlineData(0.2, 0.06), InlineData(0.25, 0.049), InlineData(0.5, 0.12), InlineData(1, 0.08)]
    public void The_closed_form_with_equity_is_where_the_circle_of_interest_and_draw_ends(double equity, double rate)
    {
        ConstructionFunding<Scalar> year = Construction.Fund<Scalar>(Terms.Works(1000, equity), 400, 0, 0, 0, 150, rate);
        double interest = 0;
        for (int round = 0; round < 200; round++)
        {
            double draw = 400 + interest - equity * (400 + interest) - interest;
            interest = rate * (150 + draw / 2);
        }

        Assert.Equal(interest, year.Interest.Value, 9);
        Assert.Equal(equity * (400 + interest), year.Equity.Value, 9);
    }
}
