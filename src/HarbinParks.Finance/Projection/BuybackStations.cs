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
            if (plan.BearsInterest)
                certified += Buyback.Interest(plan.Terms, state.Base, certified) * T.Select(works[g].Opening > period, 1, 0);

            works[g].Spent += spend;
            state.Base = (state.Base + certified).Named(CashFlowLine.BuybackBase);
            state.Unpaid += certified;
        }
    }

    /// <summary>Equations 20, 40 and 140 where the base is audited later: until then the contract sum of the works is base and debt, beside their actual cost.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void BuildByContract<T>(BuybackPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, Span<WorksState<T>> works, Span<BuybackState<T>> states)
        where T : struct, INumberLane<T>
    {
        WorksPlan terms = plan.Works;
        T.Station(entity, plan.Works.NamedIn(period));
        for (int g = 0; g < states.Length; g++)
        {
            ref BuybackState<T> state = ref states[g];
            T agreed = Buyback.Certified(plan.Terms, Construction.Spend(terms.Construction, period - terms.Start, works[g].Delay, 1, 1, 1, works[g].Active));
            T spend = Construction.Spend(terms.Construction, period - terms.Start, works[g].Delay, works[g].Overrun, works[g].LandOverrun, city[g].CostIndex, works[g].Active);
            T actual = Buyback.Certified(plan.Terms, spend);
            if (plan.BearsInterest)
            {
                T building = T.Select(works[g].Opening > period, 1, 0);
                agreed += Buyback.Interest(plan.Terms, state.Base, agreed) * building;
                actual += Buyback.Interest(plan.Terms, state.Audited, actual) * building;
            }

            works[g].Spent += spend;
            state.Audited = (state.Audited + actual).Named(CashFlowLine.AuditedBase);
            state.Base = (state.Base + agreed).Named(CashFlowLine.BuybackBase);
            state.Unpaid += agreed;
        }
    }

    /// <summary>Equation 140: the actual cost of construction works, of which a part will be withheld; land that stands apart is not in it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Measure<T>(BuybackPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<WorksState<T>> works, Span<BuybackState<T>> states)
        where T : struct, INumberLane<T>
    {
        WorksPlan terms = plan.Works;
        T.Station(entity, plan.Works.NamedIn(period));
        for (int g = 0; g < states.Length; g++)
        {
            // A land overrun of nothing leaves all but the land.
            T spend = Construction.Spend(terms.Construction, period - terms.Start, works[g].Delay, works[g].Overrun, 0, city[g].CostIndex, works[g].Active);
            states[g].Works = (states[g].Works + spend * plan.Terms.WorksShare).Named(CashFlowLine.ConstructionWorks);
        }
    }

    /// <summary>Equation 140: the audit makes the base final; what is unpaid changes by the difference.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Audit<T>(BuybackPlan plan, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<BuybackState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, plan.Works.NamedIn(period));
        for (int g = 0; g < states.Length; g++)
        {
            ref BuybackState<T> state = ref states[g];
            Mask<T> audited = works[g].Opening <= period - plan.AuditYears;
            T difference = T.Select(audited, state.Audited - state.Base, 0).Named(CashFlowLine.AuditDifference);
            state.Base = (state.Base + difference).Named(CashFlowLine.BuybackBase);
            state.Unpaid = T.Max(state.Unpaid + difference, 0);
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

            accounts[g].OweYear(due, due, state.Unpaid);
        }
    }

    /// <summary>Equations 41 and 140: the instalment of the year where the base is audited later or a retention is withheld.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void OweSettled<T>(BuybackPlan plan, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<BuybackState<T>> states, Span<AccountState<T>> accounts)
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
                (T principal, T instalment) = Buyback.Settled(
                    plan.Terms, plan.Terms.DueShare!, plan.Terms.RetentionHeld!, period - plan.Works.PlannedOpening, works[g].Delay, state.Base, state.Works, state.FallenDue, state.Unpaid);
                due = T.Select(open, instalment, 0);
                T repaid = T.Select(open, principal, 0);
                state.Unpaid -= repaid;
                state.FallenDue += repaid;
            }

            accounts[g].OweYear(due, due, state.Unpaid);
        }
    }
}
