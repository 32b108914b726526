using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of the city's drivers (全市风险因子).</summary>
internal static class CityStations
{
    /// <summary>The city at the end of the base year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Begin<T>(CityInputs city, Span<CityState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(0, -1);
        for (int g = 0; g < states.Length; g++)
        {
            states[g] = default;
            ref CityState<T> state = ref states[g];
            state.RevenueDeviation = city.Revenue.OpeningDeviation;
            state.TransferDeviation = city.Transfers.OpeningDeviation;
            state.PriceDeviation = city.Inflation.OpeningDeviation;
            state.CostDeviation = city.ConstructionCost.OpeningDeviation;
            state.RevenueLevel = 0;
            state.TransferLevel = 0;
            state.PriceLevel = 0;
            state.CostLevel = 0;
            state.PriceIndex = 1;
            state.CostIndex = 1;
            state.Rate = city.RateStart;
            state.LongRate = T.Max(city.RateStart, city.RateFloor);
            state.LandRegime = city.LandStartRegime;
            state.LandDeviation = 0;
            state.Coal = city.Coal.Start;
            state.CoalPrice = T.Exp(city.Coal.Start) * city.Coal.Level;
            state.Gas = city.Gas.Start;
            state.GasIndex = T.Exp(city.Gas.Start) * city.Gas.Level;
            state.Industry = 0;
            state.HeatTariff = 1;
            state.WaterTariff = 1;
        }
    }

    /// <summary>Equation 1: one correlated innovation per lane: a row of the Cholesky factor times the independent draws.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Correlate<T>(Input[] row, DrawBlock draws, int period, Span<T> innovations)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < innovations.Length; g++)
        {
            T sum = row[0] * T.Read(draws.Yearly(0, period)[(g * T.Count)..]);
            for (int factor = 1; factor < row.Length; factor++)
            {
                sum += row[factor] * T.Read(draws.Yearly(factor, period)[(g * T.Count)..]);
            }

            innovations[g] = sum;
        }
    }

    /// <summary>Equations 2 and 3: growth deviations and the levels that they add up to; consumer prices.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Grow<T>(CityInputs city, int period, Span<CityState<T>> states, ReadOnlySpan<T> innovations)
        where T : struct, INumberLane<T>
    {
        int groups = states.Length;
        T.Station(0, period);
        for (int g = 0; g < groups; g++)
        {
            ref CityState<T> state = ref states[g];
            state.RevenueDeviation = Processes.Persist(city.Revenue.Persistence, city.Revenue.Volatility, state.RevenueDeviation, innovations[g]);
            state.RevenueLevel += state.RevenueDeviation;
            state.TransferDeviation = Processes.Persist(city.Transfers.Persistence, city.Transfers.Volatility, state.TransferDeviation, innovations[groups + g]);
            state.TransferLevel += state.TransferDeviation;
            state.PriceDeviation = Processes.Persist(city.Inflation.Persistence, city.Inflation.Volatility, state.PriceDeviation, innovations[2 * groups + g]);
            state.PriceLevel += state.PriceDeviation;
            state.PriceIndexBefore = state.PriceIndex;
            state.PriceIndex = (city.PriceTrend[period] * T.Exp(state.PriceLevel)).Named(CashFlowLine.PriceIndex);
            state.CostDeviation = Processes.Persist(city.ConstructionCost.Persistence, city.ConstructionCost.Volatility, state.CostDeviation, innovations[9 * groups + g]);
            state.CostLevel += state.CostDeviation;
            state.CostIndex = T.Exp(state.CostLevel).Named(CashFlowLine.CostIndex);
        }
    }

    /// <summary>Equations 4 and 5: long rate and land market.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Markets<T>(CityInputs city, int period, DrawBlock draws, int regimeDraw, Span<CityState<T>> states, ReadOnlySpan<T> innovations)
        where T : struct, INumberLane<T>
    {
        int groups = states.Length;
        T.Station(0, period);
        ReadOnlySpan<double> regimes = draws.Yearly(regimeDraw, period);
        for (int g = 0; g < groups; g++)
        {
            ref CityState<T> state = ref states[g];
            state.Rate = Processes.Revert(city.RateLevel, city.RateDecay, city.RateStep, state.Rate, innovations[3 * groups + g]);
            state.LongRate = T.Max(state.Rate, city.RateFloor).Named(CashFlowLine.LongRate);
            state.LandRegime = Processes.Regime(city.LandToBust, city.LandOutOfBust, state.LandRegime, T.Read(regimes[(g * T.Count)..]));
            state.LandDeviation = Processes.Land(
                city.LandReversion, city.LandNormalDrift, city.LandBustDrift, city.LandVolatility, state.LandRegime, state.LandDeviation, innovations[4 * groups + g]);
            state.LandMarket = (city.LandLevel * T.Exp(state.LandDeviation)).Named(CashFlowLine.LandMarket);
        }
    }

    /// <summary>Equation 6: coal and gas prices; degree-days.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Energy<T>(CityInputs city, int period, Span<CityState<T>> states, ReadOnlySpan<T> innovations)
        where T : struct, INumberLane<T>
    {
        int groups = states.Length;
        T.Station(0, period);
        for (int g = 0; g < groups; g++)
        {
            ref CityState<T> state = ref states[g];
            state.Coal = Processes.Revert(city.Coal.Centre, city.Coal.Decay, city.Coal.Step, state.Coal, innovations[5 * groups + g]);
            state.Gas = Processes.Revert(city.Gas.Centre, city.Gas.Decay, city.Gas.Step, state.Gas, innovations[6 * groups + g]);
            T gas = T.Exp(state.Gas) * city.Gas.Level;
            state.GasRise = gas / state.GasIndex - 1;
            state.GasIndex = gas;
            state.DegreeDays = 1 + city.ColdVolatility * innovations[8 * groups + g];
            state.CoalPrice = T.Exp(state.Coal) * city.Coal.Level;
            state.FuelIndex = (state.CoalPrice * state.DegreeDays).Named(CashFlowLine.FuelIndex);
        }
    }

    /// <summary>Equation 7 and the city's independent draws: industrial activity, common bond shock, tariff jumps.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Others<T>(CityInputs city, int period, DrawBlock draws, in CityDraws index, Span<CityState<T>> states, ReadOnlySpan<T> innovations)
        where T : struct, INumberLane<T>
    {
        int groups = states.Length;
        T.Station(0, period);
        ReadOnlySpan<double> bonds = draws.Yearly(index.Bonds, period);
        ReadOnlySpan<double> heat = draws.Yearly(index.HeatTariff, period);
        ReadOnlySpan<double> water = draws.Yearly(index.WaterTariff, period);
        for (int g = 0; g < groups; g++)
        {
            ref CityState<T> state = ref states[g];
            int lane = g * T.Count;
            state.Industry = Processes.Persist(city.IndustryPersistence, city.IndustryVolatility, state.Industry, innovations[7 * groups + g]);
            state.BondShock = T.Read(bonds[lane..]);
            T noJump = 1 - (T)city.TariffJumpProbability;
            T jump = 1 + (T)city.TariffJumpSize;
            state.HeatTariff = T.Select(T.Read(heat[lane..]) > noJump, state.HeatTariff * jump, state.HeatTariff).Named(CashFlowLine.HeatTariff);
            state.WaterTariff = T.Select(T.Read(water[lane..]) > noJump, state.WaterTariff * jump, state.WaterTariff).Named(CashFlowLine.WaterTariff);
        }
    }

    /// <summary>Equation 7: park activity = exp(loading × industry + own).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Park<T>(ParkInputs terms, int entity, int period, ReadOnlySpan<double> draw, ReadOnlySpan<CityState<T>> city, Span<ParkState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref ParkState<T> state = ref states[g];
            state.Own = Processes.Persist(terms.Persistence, terms.Volatility, state.Own, T.Read(draw[(g * T.Count)..]));
            state.Activity = T.Exp(terms.IndustryLoading * city[g].Industry + state.Own).Named(CashFlowLine.ParkActivity);
            state.PppDue = 0;
            state.Debt = 0;
        }
    }
}
