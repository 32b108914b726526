using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Tests.Projection;

/// <summary>The city's drivers against closed forms of their processes, from the model's own figures; 32,768 paths, bounds of 4.5 standard errors.</summary>
public class CityDriverTests
{
    private const int Years = 12;
    private static readonly Portfolio _portfolio = HarbinCase.Portfolio with { Deals = [], Platforms = [], Perimeters = [], Payers = [HarbinCase.Portfolio.Payers[0]], Parks = [HarbinCase.Portfolio.Parks.First(park => park.Payer == HarbinCase.Portfolio.Payers[0].Id) with { InsideOf = null }] };
    private static readonly DriverSet _drivers = _portfolio.Drivers;
    private static readonly SimulationPlan _plan = HarbinCase.Compile(_portfolio);
    private static readonly Lazy<DriverPaths> _paths = new(() => DriverPaths.Of(_plan, Years, (state, period, keep) =>
    {
        for (int factor = 0; factor < CityDraws.Correlated; factor++)
        {
            int row = factor;
            keep($"innovation {row}", g => state.Innovations[row * state.Groups + g]);
        }

        keep("revenue", g => state.City[g].RevenueLevel);
        keep("transfers", g => state.City[g].TransferLevel);
        keep("prices", g => state.City[g].PriceLevel);
        keep("cost", g => state.City[g].CostLevel);
        keep("rate", g => state.City[g].Rate);
        keep("long rate", g => state.City[g].LongRate);
        keep("coal", g => state.City[g].Coal);
        keep("gas", g => state.City[g].Gas);
        keep("gas rise", g => state.City[g].GasRise);
        keep("fuel", g => state.City[g].FuelIndex);
        keep("industry", g => state.City[g].Industry);
        keep("regime", g => state.City[g].LandRegime);
        keep("land", g => state.City[g].LandDeviation);
        keep("heat", g => state.City[g].HeatTariff);
        keep("water", g => state.City[g].WaterTariff);
        keep("bonds", g => state.City[g].BondShock);
        keep("park", g => Lanes256.Log(state.Parks[g].Activity));
        keep("own revenue", g => state.Payers[g].OwnRevenue);
        keep("own transfers", g => state.Payers[g].OwnTransfers);
        keep("own land", g => state.Payers[g].OwnLand);
        keep("debt", g => state.Payers[g].Debt);
        PayerPlan payer = _plan.Payers[0];
        foreach ((string draw, int variable) in new[] { ("revenue draw", payer.RevenueDraw), ("transfer draw", payer.TransferDraw), ("land draw", payer.LandDraw), ("bond draw", payer.BondDraw) })
            keep(draw, g => Lanes256.Read(state.Draws.Yearly(variable, period)[(g * Lanes256.Count)..]));
    }));

    public static TheoryData<int> Periods => [0, 4, 11];

    [Theory, MemberData(nameof(Periods))]
    public void Levels_of_growth_are_sums_of_an_autoregression(int period)
    {
        AssertLevel("revenue", _drivers.Revenue, period);
        AssertLevel("transfers", _drivers.Transfers, period);
        AssertLevel("prices", _drivers.Inflation, period);
        AssertLevel("cost", _drivers.ConstructionCost, period);
    }

    [Theory, MemberData(nameof(Periods))]
    public void The_long_rate_has_the_mean_and_variance_of_vasicek_and_is_floored_where_read(int period)
    {
        RateProcess rate = _drivers.LongRate;
        AssertReversion("rate", period, rate.Level.Value.Fraction, rate.Start.Value.Fraction, rate.Reversion.Value.Value, rate.Volatility.Value.Fraction);
        _paths.Value.At("long rate", period).AssertShare(value => value >= rate.Floor.Value.Fraction, 1, "long rate at or above its floor");
        Assert.True(_paths.Value.At("long rate", period).Mean >= _paths.Value.At("rate", period).Mean);
    }

    [Theory, MemberData(nameof(Periods))]
    public void Coal_and_gas_prices_revert_to_their_trend(int period)
    {
        AssertReversion("coal", period, 0, _drivers.Coal.Start.Value.Value, _drivers.Coal.Reversion.Value.Value, _drivers.Coal.Volatility.Value.Fraction);
        AssertReversion("gas", period, 0, _drivers.Gas.Start.Value.Value, _drivers.Gas.Reversion.Value.Value, _drivers.Gas.Volatility.Value.Fraction);
    }

    [Fact]
    public void The_rise_of_gas_and_the_cost_of_fuel_follow_their_prices()
    {
        (double reversion, double volatility) = (_drivers.Gas.Reversion.Value.Value, _drivers.Gas.Volatility.Value.Fraction);
        double step = OuVariance(reversion, volatility, 1);
        _paths.Value.At("gas rise", 0).AssertMean(Math.Exp(step / 2 + _drivers.Gas.Start.Value.Value * (Math.Exp(-reversion) - 1)) - 1, "rise of gas");
        double coal = OuVariance(_drivers.Coal.Reversion.Value.Value, _drivers.Coal.Volatility.Value.Fraction, 1);
        double mean = _drivers.Coal.Start.Value.Value * Math.Exp(-_drivers.Coal.Reversion.Value.Value);
        int place = _drivers.CorrelationOrder.ToList().IndexOf("coal");
        double together = _drivers.Correlation[place][8] * Math.Sqrt(coal) * _drivers.ColdVolatility.Value.Fraction;
        _paths.Value.At("fuel", 0).AssertMean(Math.Exp(mean + coal / 2) * (1 + together), "coal price × degree-days");
    }

    [Fact]
    public void Innovations_are_standard_normal_and_correlated_as_the_model_says()
    {
        for (int a = 0; a < CityDraws.Correlated; a++)
        {
            Sample first = _paths.Value.At($"innovation {a}", 3);
            first.AssertMoments(0, 1, $"innovation {a}");
            for (int b = 0; b < a; b++)
            {
                double expected = _drivers.Correlation[a][b];
                double error = (1 - expected * expected) / Math.Sqrt(1 << 15);
                Assert.InRange(first.Correlation(_paths.Value.At($"innovation {b}", 3)), expected - 4 * error, expected + 4 * error);
            }

            Assert.InRange(first.Correlation(_paths.Value.At($"innovation {a}", 4)), -4.5 / Math.Sqrt(1 << 15), 4.5 / Math.Sqrt(1 << 15));
        }
    }

    [Theory, MemberData(nameof(Periods))]
    public void The_land_regime_is_a_markov_chain_that_tends_to_its_stationary_share(int period)
    {
        _paths.Value.At("regime", period).AssertMean(Bust(period + 1), "share of busts");
        if (period == Years - 1)
            Assert.Equal(Stationary, Bust(period + 1), 0.01);
    }

    [Theory, MemberData(nameof(Periods))]
    public void The_land_market_reverts_with_a_drift_of_its_regime(int period)
    {
        LandProcess land = _drivers.Land;
        double kept = 1 - land.Reversion.Value.Value;
        double normal = land.NormalDrift.Value.Fraction;
        double gap = land.BustDrift.Value.Fraction - normal;
        double memory = 1 - land.ToBust.Value.Fraction - land.OutOfBust.Value.Fraction;
        double mean = 0;
        double variance = 0;
        for (int i = 1; i <= period + 1; i++)
        {
            mean += Math.Pow(kept, period + 1 - i) * (normal + gap * Bust(i));
            variance += Math.Pow(kept, 2 * (period + 1 - i)) * land.Volatility.Value.Fraction * land.Volatility.Value.Fraction;
            for (int j = 1; j <= period + 1; j++)
                variance += Math.Pow(kept, 2 * (period + 1) - i - j) * gap * gap * Bust(Math.Min(i, j)) * (1 - Bust(Math.Min(i, j))) * Math.Pow(memory, Math.Abs(i - j));
        }

        _paths.Value.At("land", period).AssertMoments(mean, variance, "land");
    }

    [Theory, MemberData(nameof(Periods))]
    public void Residents_tariffs_move_by_independent_jumps(int period)
    {
        double probability = _drivers.TariffJumpProbability.Value.Fraction;
        double size = _drivers.TariffJumpSize.Value.Fraction;
        double mean = Math.Pow(1 + probability * size, period + 1);
        double variance = Math.Pow(1 + probability * (2 * size + size * size), period + 1) - mean * mean;
        foreach (string tariff in new[] { "heat", "water" })
        {
            _paths.Value.At(tariff, period).AssertMoments(mean, variance, tariff);
            _paths.Value.At(tariff, period).AssertShare(value => value == 1, Math.Pow(1 - probability, period + 1), $"{tariff} without a jump");
        }

        Assert.InRange(_paths.Value.At("heat", period).Correlation(_paths.Value.At("water", period)), -0.025, 0.025);
    }

    [Theory, MemberData(nameof(Periods))]
    public void Industry_parks_and_payers_deviate_by_autoregressions(int period)
    {
        (double persistence, double volatility) = (_drivers.Industry.Persistence.Value.Value, _drivers.Industry.Volatility.Value.Fraction);
        double industry = PersistentVariance(persistence, volatility, period + 1);
        _paths.Value.At("industry", period).AssertMoments(0, industry, "industry");
        double own = PersistentVariance(_drivers.Park.Persistence.Value.Value, _drivers.Park.Volatility.Value.Fraction, period + 1);
        double loading = _drivers.Park.IndustryLoading.Value.Value;
        _paths.Value.At("park", period).AssertMoments(0, loading * loading * industry + own, "park");
        Assert.True(_paths.Value.At("park", period).Correlation(_paths.Value.At("industry", period)) > 0.3);

        Payer payer = _portfolio.Payers[0];
        FiscalBehaviour fiscal = _portfolio.FiscalBehaviour;
        _paths.Value.At("own revenue", period).AssertMoments(0, PersistentVariance(Math.Exp(-fiscal.RevenueReversion.Value.Value), payer.RevenueVolatility.Value.Fraction, period + 1), "own revenue");
        _paths.Value.At("own transfers", period).AssertMoments(0, PersistentVariance(fiscal.TransferPersistence.Value.Value, payer.TransferVolatility.Value.Fraction, period + 1), "own transfers");
        _paths.Value.At("own land", period).AssertMoments(0, PersistentVariance(_drivers.Land.OwnPersistence.Value.Value, _drivers.Land.OwnVolatility.Value.Fraction, period + 1), "own land");
        _paths.Value.At("bonds", period).AssertMoments(0, 1, "common bond shock");
    }

    /// <summary>A distribution around its mean looks the same upside down: what a driver does with its draw shows the sign.</summary>
    [Theory]
    [InlineData("revenue", "innovation 0", 0.999), InlineData("transfers", "innovation 1", 0.999), InlineData("prices", "innovation 2", 0.999), InlineData("rate", "innovation 3", 0.999)]
    [InlineData("land", "innovation 4", 0.9), InlineData("coal", "innovation 5", 0.999), InlineData("gas", "innovation 6", 0.999), InlineData("industry", "innovation 7", 0.999)]
    [InlineData("fuel", "innovation 8", 0.2), InlineData("cost", "innovation 9", 0.999), InlineData("gas rise", "innovation 6", 0.99), InlineData("park", "industry", 0.3)]
    [InlineData("own revenue", "revenue draw", 0.999), InlineData("own transfers", "transfer draw", 0.999), InlineData("own land", "land draw", 0.999)]
    [InlineData("debt", "bonds", 0.2), InlineData("debt", "bond draw", 0.2)]
    public void A_high_draw_moves_its_driver_up(string driver, string draw, double atLeast)
        => Assert.InRange(_paths.Value.At(driver, 0).Correlation(_paths.Value.At(draw, 0)), atLeast, 1.0001);

    private static double Stationary => _drivers.Land.ToBust.Value.Fraction / (_drivers.Land.ToBust.Value.Fraction + _drivers.Land.OutOfBust.Value.Fraction);

    private static double Bust(int years)
        => Stationary + ((_drivers.Land.StartsInBust ? 1 : 0) - Stationary) * Math.Pow(1 - _drivers.Land.ToBust.Value.Fraction - _drivers.Land.OutOfBust.Value.Fraction, years);

    private static double PersistentVariance(double persistence, double volatility, int years)
        => volatility * volatility * (1 - Math.Pow(persistence, 2 * years)) / (1 - persistence * persistence);

    private static double OuVariance(double reversion, double volatility, int years) => volatility * volatility * (1 - Math.Exp(-2 * reversion * years)) / (2 * reversion);

    private static void AssertReversion(string driver, int period, double level, double start, double reversion, double volatility)
        => _paths.Value.At(driver, period).AssertMoments(level + (start - level) * Math.Exp(-reversion * (period + 1)), OuVariance(reversion, volatility, period + 1), driver);

    private static void AssertLevel(string driver, GrowthProcess process, int period)
    {
        double persistence = process.Persistence.Value.Value;
        double opening = process.Start.Value.Fraction - process.Mean.At(_portfolio.FirstYear).Value.Fraction;
        double mean = 0;
        double variance = 0;
        for (int k = 1; k <= period + 1; k++)
        {
            mean += opening * Math.Pow(persistence, k);
            double weight = process.Volatility.Value.Fraction * (1 - Math.Pow(persistence, k)) / (1 - persistence);
            variance += weight * weight;
        }

        _paths.Value.At(driver, period).AssertMoments(mean, variance, driver);
    }
}
