using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Models;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Tests.Models;
using HarbinParks.Finance.Tests.Projection;
using HarbinParks.Finance.Units;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Warnings;

/// <summary>Targets of the plan against theory, and what follows a park's output against the hand.</summary>
public class TargetJudgeTests
{
    private const int Years = 5;
    private static readonly Portfolio _harbin = HarbinCase.Portfolio;

    [Theory]
    [InlineData(1.6)]
    [InlineData(2.5)]
    [InlineData(10)]
    public void A_park_reaches_its_target_as_often_as_theory_says(double growth)
    {
        // Two parks whose targets ask for 2.1 and 10.9 % a year: one is near, the other comes near when growth does.
        Portfolio portfolio = _harbin with { Drivers = _harbin.Drivers with { Park = _harbin.Drivers.Park with { OutputGrowth = Always(Percent(growth)) } }, LastYear = 2021, Deals = [] };
        RiskReport report = HarbinReport.Of(portfolio, HarbinCase.Rules);
        foreach (string park in new[] { "harbin-etdz", "binxi" })
        {
            TargetReport target = report.Targets.Single(one => one.Entity == park);
            double expected = Reached(portfolio, target.Base!.Value, target.Target, growth / 100);
            double error = Math.Sqrt(expected * (1 - expected) / HarbinReport.Paths);
            Assert.True(Math.Abs(target.Probability!.Value.Value - expected) <= 4 * error + 1e-9, $"{park} at {growth} %: {target.Probability.Value.Value:0.0000}, theory {expected:0.0000} ± {error:0.0000}");
            Assert.InRange(target.Probability.Value.Value, target.Low, target.High);
        }
    }

    [Fact]
    public void Only_bases_and_targets_of_one_measure_have_an_answer_and_the_others_a_reason()
    {
        RiskReport report = HarbinReport.Value;
        Assert.Equal(13, report.Targets.Count(target => target is { EntityKind: "park", Probability: not null, Reason: null }));
        Assert.Contains("口径不同", report.Targets.Single(target => target.Entity == "xinyu").Reason, StringComparison.Ordinal);
        foreach (string park in new[] { "acheng", "nangang", "xinhua", "pingfang" })
            Assert.Contains("基年产值未知", report.Targets.Single(target => target.Entity == park).Reason, StringComparison.Ordinal);

        Assert.All(report.Targets.Where(target => target.Reason is not null), target => Assert.Null(target.Probability));
        Assert.Equal(9, report.Targets.Count(target => target is { BaseFromTarget: true, Reason: null }));
        Assert.DoesNotContain(report.Warnings, warning => warning.Indicator == "parkOutput");
        Assert.Equal(4300e8, report.Targets[^1].Target);
        Assert.Equal("city", report.Targets[^1].EntityKind);
    }

    [Fact]
    public void All_parks_are_the_sum_of_the_known_ones_and_a_rest_that_makes_the_base_of_the_plan()
    {
        SimulationPlan plan = HarbinCase.Plan;
        BlockProjection<Scalar> projection = new(plan, 1);
        Observer<Scalar> observer = new(plan, 1);
        int city = plan.Observations.CityRow + ObservationPlan.PlaceOf(ObservationPlan.OfCity, IndicatorCatalogue.ParkOutput);
        int place = ObservationPlan.PlaceOf(ObservationPlan.OfPark, IndicatorCatalogue.ParkOutput);
        double known = _harbin.Parks.Sum(park => park.Output?.Value.Yuan ?? 0);
        double rest = 3099.7e8 - known;
        Assert.InRange(rest, 0, 0.2 * known);
        for (long path = 0; path < 20; path++)
        {
            projection.Begin(DrawSource.Philox(9), path);
            double trend = 1;
            for (int year = 0; year < Years; year++)
            {
                projection.Step(year);
                observer.Observe(projection.State, year);
                trend *= 1.016;
                double parks = Enumerable.Range(0, plan.Parks.Count).Sum(park => plan.Parks[park].OutputTrend is null ? 0 : observer.Values(plan.Observations.ParkRow(park) + place)[0]);
                double expected = parks + rest * trend * Math.Exp(0.7 * projection.State.City[0].Industry.Value);
                Assert.Equal(expected, observer.Values(city)[0], 1e-9 * expected);
            }
        }
    }

    [Fact]
    public void The_overlay_lets_the_parks_grow_as_base_and_target_imply()
    {
        Portfolio met = Overlaid();
        PlanDocument document = met.Plan!;
        int grown = 0;
        foreach (PlanTarget target in document.Targets)
        {
            Park park = met.Parks.Single(one => one.Id == target.Entity);
            Assert.Equal(park.Output is not null, park.OutputGrowth is not null);
            if (park is not { Output: Figure<Money> output, OutputGrowth: Phased<Rate> growth })
                continue;

            double implied = Math.Pow(target.Target!.Value.Value * 1e8 / output.Value.Yuan, 1.0 / Years) - 1;
            Assert.Equal(implied, growth.At(document.TargetYear).Value.Fraction, 0.0015);
            Assert.Equal(FigureStatus.Assumption, growth.At(document.TargetYear).Origin.Status);
            Assert.Equal(0.016, growth.At(document.TargetYear + 1).Value.Fraction, 12);
            grown++;
        }

        Assert.Equal(13, grown);
        Assert.Equal("规划目标实现", Assert.Single(met.Scenarios).Title);
    }

    [Fact]
    public void Revenue_follows_the_parks_by_its_share_and_transfers_make_up_their_part()
    {
        SimulationPlan plain = HarbinCase.Compile(_harbin with { Deals = [] });
        SimulationPlan met = HarbinCase.Compile(Overlaid() with { Deals = [] });
        Assert.All(plain.Payers, payer => Assert.Null(payer.ParkRevenue));
        int hulan = _harbin.Payers.ToList().FindIndex(payer => payer.Id == "hulan");
        int limin = _harbin.Parks.ToList().FindIndex(park => park.Id == "limin");
        double compensation = _harbin.FiscalBehaviour.TransferCompensation.Value.Fraction;
        BlockProjection<Scalar> before = new(plain, 1);
        BlockProjection<Scalar> after = new(met, 1);
        before.Begin(DrawSource.Philox(3), 5);
        after.Begin(DrawSource.Philox(3), 5);
        for (int year = 0; year < Years; year++)
        {
            before.OpenYear(year);
            after.OpenYear(year);
            double lead = Math.Pow(1.4127 / 1.016, year + 1);
            double activity = before.State.Parks[limin].Activity.Value;
            Assert.Equal(lead * activity, after.State.Parks[limin].Activity.Value, 1e-9 * lead);

            // Composite resources = revenue + transfers + fund revenue: the change is what revenue gains, less what transfers give back.
            double gained = after.State.Payers[hulan].Composite.Value - before.State.Payers[hulan].Composite.Value;
            double revenue = gained / (1 - compensation) / (0.2 * (lead * activity - 1));
            Assert.InRange(revenue, 10e8, 25e8);
            Assert.Equal(0, after.State.Payers[0].Composite.Value - before.State.Payers[0].Composite.Value);
        }
    }

    [Fact]
    public void Without_another_growth_a_share_changes_nothing_in_the_base_case()
    {
        Portfolio share = _harbin with { Payers = [.. _harbin.Payers.Select(payer => payer with { ParkRevenueShare = Part(0.3) })], Deals = [] };
        SimulationPlan plan = HarbinCase.Compile(share);
        Assert.Contains(plan.Payers, payer => payer.ParkRevenue is not null);
        BlockProjection<Scalar> one = new(HarbinCase.Compile(_harbin with { Deals = [] }), 1);
        BlockProjection<Scalar> two = new(plan, 1);
        one.Begin(DrawSource.Base, 0);
        two.Begin(DrawSource.Base, 0);
        for (int year = 0; year < Years; year++)
        {
            one.Step(year);
            two.Step(year);
            for (int payer = 0; payer < plan.Payers.Count; payer++)
                Assert.Equal(one.State.Payers[payer].Expenditure.Value, two.State.Payers[payer].Expenditure.Value, 1e-9 * one.State.Payers[payer].Expenditure.Value);
        }
    }

    private static Portfolio Overlaid() => ModelReader.Read(Path.Combine(ModelFolder.Models, "harbin"), ["targets-met"], []).Portfolio!;

    /// <summary>Φ((ln of the trend − ln of the target) ÷ deviation): log activity is the sum of two normal AR(1) after five years.</summary>
    private static double Reached(Portfolio portfolio, double from, double target, double growth)
    {
        ParkProcess park = portfolio.Drivers.Park;
        double industry = park.IndustryLoading.Value.Value * portfolio.Drivers.Industry.Volatility.Value.Fraction;
        double variance = industry * industry * Sum(portfolio.Drivers.Industry.Persistence.Value.Value)
            + park.Volatility.Value.Fraction * park.Volatility.Value.Fraction * Sum(park.Persistence.Value.Value);
        return Scalar.NormalProbability((Math.Log(from) + Years * Math.Log(1 + growth) - Math.Log(target)) / Math.Sqrt(variance)).Value;

        static double Sum(double persistence) => Enumerable.Range(0, Years).Sum(lag => Math.Pow(persistence, 2 * lag));
    }

    private static Phased<Rate> Always(Figure<Rate> value) => new([new Phase<Rate>(int.MaxValue, value)]);
}
