using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a platform that is given assets after the base year, or has injected ones to pledge.</summary>
internal static class InjectionStations
{
    /// <summary>Equation 136: what is given in a quarter enters the balance sheet at its start; cash given away leaves it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Receive<T>(InjectionInputs terms, int entity, int year, int quarter, Span<PlatformState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, year);
        for (int g = 0; g < states.Length; g++)
        {
            ref PlatformState<T> state = ref states[g];
            state.Cash = (state.Cash + terms.Cash[quarter]).Named(CashFlowLine.PlatformCash);
            state.Assets = (state.Assets + terms.Cash[quarter] + terms.Booked[quarter]).Named(CashFlowLine.PlatformAssets);
        }
    }

    /// <summary>Equation 139: lenders meet the quarter's gap up to the free capacity, whatever their tests say; what falls due frees its pledge.</summary>
    /// <param name="plan">The platform, which has injections.</param>
    /// <param name="entity">Its entity.</param>
    /// <param name="year">The year.</param>
    /// <param name="quarter">Its quarter, from 0.</param>
    /// <param name="city">The city.</param>
    /// <param name="due">Rung of secured debt that falls due in the year.</param>
    /// <param name="renewed">Rung on which all debt taken up now falls due.</param>
    /// <param name="secured">Rung on which secured debt taken up now falls due.</param>
    /// <param name="states">The platform.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Lend<T>(PlatformPlan plan, int entity, int year, int quarter, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<T> due, Span<T> renewed, Span<T> secured, Span<PlatformState<T>> states)
        where T : struct, INumberLane<T>
    {
        InjectionInputs terms = plan.Injections!;
        int sinceStart = year * PlatformPlan.Quarters + quarter;
        bool frozen = plan.Frozen[year];
        T.Station(entity, year);
        for (int g = 0; g < states.Length; g++)
        {
            ref PlatformState<T> state = ref states[g];
            T outstanding = T.Max(state.Secured - due[g] * plan.Terms.MaturityQuarters[quarter], 0);
            T free = MortgageCapacity.Free(terms, sinceStart, city[g].LandMarket, city[g].PriceIndex, outstanding);
            T lent = frozen ? 0 : MortgageCapacity.Lent(state.Shortfall, free);
            state.Secured = (outstanding + lent).Named(CashFlowLine.SecuredDebt);
            state.MortgageRoom = MortgageRoom.Of(free, lent);
            state.Shortfall = (state.Shortfall - lent).Named(CashFlowLine.PlatformShortfall);
            renewed[g] += lent;
            secured[g] += lent;
        }
    }

    /// <summary>Equation 136: assets at the end of the year with all that was given, land at the market's level and the rest at consumer prices.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Value<T>(InjectionInputs terms, int entity, int year, ReadOnlySpan<CityState<T>> city, Span<PlatformState<T>> states)
        where T : struct, INumberLane<T>
    {
        int last = year * PlatformPlan.Quarters + PlatformPlan.Quarters - 1;
        T.Station(entity, year);
        for (int g = 0; g < states.Length; g++)
        {
            ref PlatformState<T> state = ref states[g];
            state.Assets = (state.Assets + terms.Land[last] * city[g].LandMarket + terms.Other[last] * city[g].PriceIndex).Named(CashFlowLine.PlatformAssets);
        }
    }
}
