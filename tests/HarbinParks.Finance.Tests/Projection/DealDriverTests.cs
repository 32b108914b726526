using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using static HarbinParks.Finance.Tests.Projection.Figures;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>A deal's own drivers against their distributions; 32,768 paths.</summary>
public class DealDriverTests
{
    private static readonly DriverSet _drivers = HarbinCase.Portfolio.Drivers;
    private static readonly Deal _deal = HarbinCase.Portfolio.Deals.First(deal => deal.Id == "hanan-sewage");
    private static readonly SimulationPlan _plan = HarbinCase.Compile(HarbinCase.Portfolio with
    {
        Deals = [_deal with { SigningDate = new DateOnly(2016, 12, 31) }],
        Drivers = _drivers with { ClosingProbability = Part(0.49) },
    });

    private static readonly Lazy<DriverPaths> _paths = new(() => DriverPaths.Of(
        _plan,
        8,
        (state, period, keep) =>
        {
            CompanyPlan company = _plan.Companies[0];
            keep("overrun draw", g => Lanes256.Read(state.Draws.Once(company.Works.OverrunDraw)[(g * Lanes256.Count)..]));
            keep("demand draw", g => Lanes256.Read(state.Draws.Once(company.DemandDraw)[(g * Lanes256.Count)..]));
            keep("collection draw", g => Lanes256.Read(state.Draws.Yearly(company.CollectionDraw, period)[(g * Lanes256.Count)..]));
            keep("score draw", g => Lanes256.Read(state.Draws.Yearly(company.PerformanceDraw, period)[(g * Lanes256.Count)..]));
            keep("overrun", g => state.CompanyWorks[g].Overrun);
            keep("delay", g => state.CompanyWorks[g].Delay);
            keep("opening", g => state.CompanyWorks[g].Opening);
            keep("active", g => state.CompanyWorks[g].Active);
            keep("demand", g => state.Companies[g].Demand);
            keep("collection", g => state.Companies[g].Collection);
            keep("score", g => state.Companies[g].Performance);
        }));

    [Fact]
    public void Overrun_and_demand_are_lognormal_with_the_stated_mean_and_deviation()
    {
        OverrunClass overrun = _drivers.OverrunClasses[_deal.OverrunClass];
        _paths.Value.At("overrun", 0).AssertMoments(overrun.Mean.Value.Value, Math.Pow(overrun.Deviation.Value.Value, 2), "overrun");
        _paths.Value.At("demand", 0).AssertMoments(1, Math.Pow(_drivers.DemandVolatility.Value.Fraction, 2), "demand");
        double scale = Math.Sqrt(Math.Log(1 + Math.Pow(overrun.Deviation.Value.Value / overrun.Mean.Value.Value, 2)));
        _paths.Value.At("overrun", 0).AssertShare(value => value < overrun.Mean.Value.Value * Math.Exp(-scale * scale / 2), 0.5, "below the median");
    }

    [Fact]
    public void Delays_come_with_their_probabilities_and_move_the_opening()
    {
        for (int years = 0; years < _drivers.DelayProbabilities.Count; years++)
        {
            _paths.Value.At("delay", 0).AssertShare(value => value == years, _drivers.DelayProbabilities[years].Value.Fraction, $"{years} years late");
            _paths.Value.At("opening", 0).AssertShare(
                value => value == _deal.PlannedOpening - HarbinCase.Portfolio.FirstYear + years, _drivers.DelayProbabilities[years].Value.Fraction, $"opened {years} years late");
        }
    }

    [Fact]
    public void A_deal_not_yet_signed_is_signed_with_its_probability() => _paths.Value.At("active", 0).AssertShare(value => value == 1, 0.49, "signed");

    [Theory, InlineData(1), InlineData(7)]
    public void The_collection_rate_stays_within_its_bounds_and_reaches_them_as_often_as_a_normal(int period)
    {
        CollectionProcess collection = _drivers.Collection;
        double persistence = collection.Persistence.Value.Value;
        int years = period + 1;
        double deviation = collection.Volatility.Value.Fraction * Math.Sqrt((1 - Math.Pow(persistence, 2 * years)) / (1 - persistence * persistence));
        Sample sample = _paths.Value.At("collection", period);
        sample.AssertShare(value => value >= collection.Floor.Value.Fraction && value <= collection.Cap.Value.Fraction, 1, "within bounds");
        sample.AssertShare(value => value == collection.Cap.Value.Fraction, 1 - Normal((collection.Cap.Value.Fraction - collection.Mean.Value.Fraction) / deviation), "at the cap");
        sample.AssertShare(value => value < collection.Mean.Value.Fraction, 0.5, "below the mean");
    }

    [Fact]
    public void The_performance_score_is_a_normal_truncated_to_floor_and_one()
    {
        double mean = _drivers.PerformanceMean.Value.Fraction;
        double deviation = _drivers.PerformanceVolatility.Value.Fraction;
        double floor = _drivers.PerformanceFloor.Value.Fraction;
        (double mass, double first, double second) = (0, 0, 0);
        const int Steps = 20_000;
        for (int i = 0; i < Steps; i++)
        {
            double score = floor + (1 - floor) * (i + 0.5) / Steps;
            double density = Math.Exp(-Math.Pow((score - mean) / deviation, 2) / 2);
            (mass, first, second) = (mass + density, first + density * score, second + density * score * score);
        }

        Sample sample = _paths.Value.At("score", 7);
        sample.AssertMoments(first / mass, second / mass - Math.Pow(first / mass, 2), "performance score");
        sample.AssertShare(value => value >= floor && value <= 1, 1, "within floor and one");
    }

    [Theory, InlineData("overrun", 0.9), InlineData("demand", 0.9), InlineData("collection", 0.6), InlineData("score", 0.9)]
    public void A_high_draw_moves_its_driver_up(string driver, double atLeast)
        => Assert.InRange(_paths.Value.At(driver, 7).Correlation(_paths.Value.At($"{driver} draw", 7)), atLeast, 1.0001);

    /// <summary>Distribution function of the standard normal by Simpson's rule.</summary>
    private static double Normal(double z)
    {
        double sum = 0;
        const int Steps = 2000;
        for (int i = 0; i <= Steps; i++)
        {
            double x = z * i / Steps;
            sum += Math.Exp(-x * x / 2) * (i == 0 || i == Steps ? 1 : i % 2 == 1 ? 4 : 2);
        }

        return 0.5 + sum * z / Steps / 3 / Math.Sqrt(2 * Math.PI);
    }
}
