using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Units;
using MathNet.Numerics.LinearAlgebra;

namespace HarbinParks.Finance.Planning;

/// <summary>Compiles the city's drivers.</summary>
internal static class CityCompiler
{
    /// <summary>Terms of the city's drivers; takes the first places among the yearly draws.</summary>
    public static CityInputs City(CompilationContext context)
    {
        InputRegistry inputs = context.Inputs;
        DriverSet drivers = context.Portfolio.Drivers;
        int first = context.Portfolio.FirstYear;
        foreach (string factor in drivers.CorrelationOrder)
            context.Draws.Yearly($"city:{factor}", normal: true);

        context.Draws.Yearly("city:land-regime", normal: false);
        context.Draws.Yearly("city:bonds", normal: true);
        context.Draws.Yearly("city:heat-tariff", normal: false);
        context.Draws.Yearly("city:water-tariff", normal: false);

        RateProcess rate = drivers.LongRate;
        (double rateDecay, double rateStep) = ExactStep(rate.Reversion.Value.Value, rate.Volatility.Value.Fraction);
        LandProcess land = drivers.Land;
        return new CityInputs
        {
            Cholesky = Cholesky(context),
            Revenue = Growth(inputs, drivers.Revenue, first),
            Transfers = Growth(inputs, drivers.Transfers, first),
            Inflation = Growth(inputs, drivers.Inflation, first),
            ConstructionCost = Growth(inputs, drivers.ConstructionCost, first),
            PriceTrend = inputs.Series([.. context.PriceTrend.Take(context.Portfolio.Years)], "物价趋势 = 上年 × (1 + 平均涨幅)", CompilationContext.Origins(drivers.Inflation.Mean)),
            RateStart = inputs.Of(rate.Start),
            RateLevel = inputs.Of(rate.Level),
            RateFloor = inputs.Of(rate.Floor),
            RateDecay = inputs.Derived(rateDecay, "e^(−回复速度)", rate.Reversion.Origin),
            RateStep = inputs.Derived(rateStep, "σ √((1 − e^(−2a)) ÷ 2a)", rate.Volatility.Origin, rate.Reversion.Origin),
            LandLevel = inputs.Of(land.Level),
            LandStartRegime = inputs.Derived(land.StartsInBust ? 1 : 0, land.StartsInBust ? "估值日处于下行状态" : "估值日处于正常状态"),
            LandNormalDrift = inputs.Of(land.NormalDrift),
            LandBustDrift = inputs.Of(land.BustDrift),
            LandReversion = inputs.Of(land.Reversion),
            LandVolatility = inputs.Of(land.Volatility),
            LandToBust = inputs.Of(land.ToBust),
            LandOutOfBust = inputs.Of(land.OutOfBust),
            Coal = Reversion(inputs, drivers.Coal),
            Gas = Reversion(inputs, drivers.Gas),
            IndustryPersistence = inputs.Of(drivers.Industry.Persistence),
            IndustryVolatility = inputs.Of(drivers.Industry.Volatility),
            ColdVolatility = inputs.Of(drivers.ColdVolatility),
            TariffJumpProbability = inputs.Of(drivers.TariffJumpProbability),
            TariffJumpSize = inputs.Of(drivers.TariffJumpSize),
        };
    }

    /// <summary>Terms of park activity.</summary>
    public static ParkInputs Park(CompilationContext context)
    {
        ParkProcess park = context.Portfolio.Drivers.Park;
        return new ParkInputs(context.Inputs.Of(park.IndustryLoading), context.Inputs.Of(park.Persistence), context.Inputs.Of(park.Volatility));
    }

    private static GrowthInputs Growth(InputRegistry inputs, GrowthProcess process, int firstYear)
    {
        Figure<Rate> mean = process.Mean.At(firstYear);
        return new GrowthInputs(
            inputs.Of(process.Persistence),
            inputs.Of(process.Volatility),
            inputs.Derived(process.Start.Value.Fraction - mean.Value.Fraction, "基年增速 − 平均增速", process.Start.Origin, mean.Origin));
    }

    private static ReversionInputs Reversion(InputRegistry inputs, ReversionProcess process)
    {
        (double decay, double step) = ExactStep(process.Reversion.Value.Value, process.Volatility.Value.Fraction);
        return new ReversionInputs(
            inputs.Of(process.Level),
            inputs.Derived(0, "对数偏离回复到零"),
            inputs.Of(process.Start),
            inputs.Derived(decay, "e^(−回复速度)", process.Reversion.Origin),
            inputs.Derived(step, "σ √((1 − e^(−2κ)) ÷ 2κ)", process.Volatility.Origin, process.Reversion.Origin));
    }

    private static (double Decay, double Step) ExactStep(double reversion, double volatility)
    {
        double decay = CompilationContext.Exp(-reversion);
        return (decay, volatility * Math.Sqrt((1 - decay * decay) / (2 * reversion)));
    }

    private static Input[][] Cholesky(CompilationContext context)
    {
        IReadOnlyList<IReadOnlyList<double>> correlation = context.Portfolio.Drivers.Correlation;
        Matrix<double> factor = Matrix<double>.Build.Dense(CityDraws.Correlated, CityDraws.Correlated, (i, j) => correlation[i][j]).Cholesky().Factor;
        return [.. Enumerable.Range(0, CityDraws.Correlated).Select(row => context.Inputs.Series(
            [.. Enumerable.Range(0, row + 1).Select(column => factor[row, column])],
            $"相关系数矩阵的 Cholesky 因子,第 {row + 1} 行"))];
    }
}
