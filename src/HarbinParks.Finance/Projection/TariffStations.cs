using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of tariffs that are reviewed, and of prices that are followed late, at the beginning of a year (调价与顺价).</summary>
internal static class TariffStations
{
    /// <summary>Equation 115: the index of the base year stands for all years before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Begin<T>(TariffReviewInputs terms, int entity, ReadOnlySpan<CityState<T>> city, Span<PriceHistory<T>> past)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, -1);
        for (int g = 0; g < past.Length; g++)
            past[g].Fill(TariffFormula.Coefficient(terms, -1, city[g].PriceIndex, city[g].CostIndex, city[g].CoalPrice, city[g].GasIndex));
    }

    /// <summary>Equation 115: the index of the year is noted, and the tariff reviewed where it is time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Review<T>(TariffReviewInputs terms, int entity, int period, int year, bool reviews, ReadOnlySpan<CityState<T>> city, Span<PriceHistory<T>> past, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            T now = TariffFormula.Coefficient(terms, year, city[g].PriceIndex, city[g].CostIndex, city[g].CoalPrice, city[g].GasIndex);
            if (reviews)
                states[g].TariffIndex = TariffFormula.Reviewed(terms, past[g].Ago(terms.LagYears, now), states[g].TariffIndex);

            past[g].Note(now);
        }
    }

    /// <summary>Equation 116: the tariff by allowed revenue, from what the year before cost and sold; paths that were not open keep theirs.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Allow<T>(CompanyPlan plan, AllowedReturnInputs terms, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> state = ref states[g];
            T age = plan.Works.YearOf(period) - works[g].Delay;
            T assets = works[g].Spent + state.InterestCapitalised;
            if (plan.Works.Construction.GrantShare is not null)
                assets -= state.Grants;

            T allowed = AllowedRevenue.Of(terms, state.Earned.Cost, assets, age, city[g].LongRate);
            T index = AllowedRevenue.Index(terms, plan.Operation, allowed, state.Earned.Volume);
            state.TariffIndex = T.Select(age > 0.5 & works[g].Active > 0.5, index, state.TariffIndex);
        }
    }

    /// <summary>Equation 112: prices before the first year are those of the base year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void BeginFollowing<T>(FollowedPrice terms, ReadOnlySpan<CityState<T>> city, Span<PriceHistory<T>> past)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < past.Length; g++)
            past[g].Fill(terms.IsGas ? city[g].GasIndex : city[g].CoalPrice);
    }

    /// <summary>Equation 112: the price of gas or coal that a contract follows in the year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Follow<T>(FollowedPrice terms, ReadOnlySpan<CityState<T>> city, Span<PriceHistory<T>> past, Span<CompanyState<T>> states)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < states.Length; g++)
        {
            T now = terms.IsGas ? city[g].GasIndex : city[g].CoalPrice;
            states[g].FollowedPrice = past[g].Ago(terms.LagYears, now);
            past[g].Note(now);
        }
    }
}
