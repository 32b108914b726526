using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a build–transfer deal.</summary>
internal static class BuybackStations
{
    /// <summary>Equations 20 and 40: works of a year are certified and become debt.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Build<T>(BuybackPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, Span<WorksState<T>> works, Span<BuybackState<T>> states)
        where T : struct, INumberLane<T>
    {
        WorksPlan terms = plan.Works;
        T.Station(entity, plan.Works.NamedIn(period));
        for (int g = 0; g < states.Length; g++)
        {
            ref BuybackState<T> state = ref states[g];
            T spend = Construction.Spend(terms.Construction, period - terms.Start, works[g].Delay, works[g].Overrun, works[g].LandOverrun, city[g].CostIndex, works[g].Active);
            T certified = Buyback.Certified(plan.Terms, spend);
            works[g].Spent += spend;
            state.Base = (state.Base + certified).Named(CashFlowLine.BuybackBase);
            state.Unpaid += certified;
        }
    }

    /// <summary>Equation 41: the instalment of the year and the debt that stays.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Owe<T>(BuybackPlan plan, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<BuybackState<T>> states, Span<AccountState<T>> accounts)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, plan.Works.NamedIn(period));
        bool pays = plan.PaysIn(period);
        for (int g = 0; g < states.Length; g++)
        {
            ref BuybackState<T> state = ref states[g];
            T due = 0;
            if (pays)
            {
                Mask<T> open = works[g].Opening <= period;
                (T principal, T instalment) = Buyback.Instalment(plan.Terms, period - plan.Works.PlannedOpening, works[g].Delay, state.Base, state.Unpaid);
                due = T.Select(open, instalment, 0);
                state.Unpaid = T.Select(open, state.Unpaid - principal, state.Unpaid);
            }

            accounts[g] = new AccountState<T> { YearDue = due, Due = due, PppDue = 0, DebtLikeDue = due, CountedDebt = state.Unpaid, Received = 0 };
        }
    }
}
