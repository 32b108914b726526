using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a project company's operating year, one per kind of revenue: what users pay and what it costs. Amounts are those of a year.</summary>
internal static class CompanyRevenueStations
{
    /// <summary>Paid for availability.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Availability<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
            states[g].Earned = UserRevenue.Availability(plan.Operation, city[g].PriceIndex);
    }

    /// <summary>Sewage treatment.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Sewage<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<ParkState<T>> park, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            state.Earned = UserRevenue.Sewage(
                plan.Operation, plan.Works.YearOf(period), works[g].Delay, state.Demand * park[g].Activity, state.Collection, state.TariffIndex, city[g].PriceIndex);
        }
    }

    /// <summary>Heating; its price moves by reviews where they are agreed, else with that of all residents.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Heating<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        bool reviewed = plan.Review is not null;
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            T tariff = reviewed ? state.TariffIndex : city[g].HeatTariff;
            T fuel = plan.BurnsGas ? city[g].GasIndex * city[g].DegreeDays : city[g].FuelIndex;
            state.Earned = UserRevenue.Heating(
                plan.Operation, plan.Works.YearOf(period), works[g].Delay, state.Demand, state.Collection, tariff, city[g].PriceIndex, fuel);
        }
    }

    /// <summary>Equation 114: what a heating contract adds: connection fees, fuel passed on, metered heat.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void HeatExtras<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        OperationInputs terms = plan.Operation;
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            Operation<T> earned = state.Earned;
            T users = 0;
            if (terms.Connections is not null)
                users = HeatTerms.Connections(terms, plan.Works.YearOf(period), works[g].Delay, state.Demand);

            T passed = plan.Follows is null ? 0 : HeatTerms.Passed(terms, earned.Volume, state.FollowedPrice);
            T metered = plan.HeatIsMetered ? HeatTerms.Metered(terms, earned.Volume, city[g].HeatTariff, city[g].DegreeDays) : 0;
            users += plan.GovernmentPaysFuel ? 0 : passed * state.Collection;
            state.Earned = new(
                (earned.UserRevenue + users).Named(CashFlowLine.UserRevenue),
                (earned.UsageFee + (plan.GovernmentPaysFuel ? passed : 0)).Named(CashFlowLine.UsageFee),
                (earned.Cost + metered).Named(CashFlowLine.OperatingCost),
                (earned.CostInSubsidy + metered).Named(CashFlowLine.CostInSubsidy))
            {
                Volume = earned.Volume,
                IndexedCost = earned.IndexedCost,
                SeasonalCost = earned.SeasonalCost + metered,
            };
        }
    }

    /// <summary>Water or gas supply by net revenue: residents' water tariff moves by jumps, the gas margin suffers a rise of the purchase price for a year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Supply<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<ParkState<T>> park, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        bool water = plan.Sector == Sector.Water;
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            T tariff = water ? city[g].WaterTariff : 1;
            T rise = water ? 0 : city[g].GasRise;
            state.Earned = UserRevenue.Supply(
                plan.Operation, plan.Works.YearOf(period), works[g].Delay, state.Demand * park[g].Activity,
                state.Collection / plan.Service.CollectionMean, tariff, city[g].PriceIndex, rise);
        }
    }

    /// <summary>Waste treatment.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Waste<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
            states[g].Earned = UserRevenue.Waste(plan.Operation, states[g].Demand, states[g].TariffIndex, city[g].PriceIndex);
    }

    /// <summary>Equation 110: a toll road.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Toll<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<ParkState<T>> park, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            state.Earned = VolumeRevenue.Toll(
                plan.Operation, plan.Works.YearOf(period), works[g].Delay, state.Demand, park[g].Activity, state.TariffIndex, city[g].PriceIndex);
        }
    }

    /// <summary>Equation 111: water by volume; its tariff moves by reviews or allowed revenue where they are agreed, else with that of all residents.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Water<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<ParkState<T>> park, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        bool reviewed = plan.Review is not null || plan.AllowedReturn is not null;
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            T tariff = reviewed ? state.TariffIndex : city[g].WaterTariff;
            state.Earned = VolumeRevenue.Water(
                plan.Operation, plan.Works.YearOf(period), works[g].Delay, state.Demand * park[g].Activity, state.Collection, tariff, city[g].PriceIndex);
        }
    }

    /// <summary>Equation 112: gas by volume.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Gas<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<ParkState<T>> park, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            state.Earned = VolumeRevenue.Gas(
                plan.Operation, plan.Works.YearOf(period), works[g].Delay, state.Demand * park[g].Activity, state.Collection, state.TariffIndex, city[g].PriceIndex,
                city[g].GasIndex, state.FollowedPrice);
        }
    }

    /// <summary>Equation 113: revenue and cost given by the year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Scheduled<T>(CompanyPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            state.Earned = VolumeRevenue.Scheduled(
                plan.Operation, plan.Works.YearOf(period), works[g].Delay, state.Demand, state.Collection / plan.Service.CollectionMean, city[g].PriceIndex);
        }
    }
}
