using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a platform company: its year in quarters, and its balance at the end.</summary>
internal static class PlatformStations
{
    /// <summary>The platform at the end of the base year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Begin<T>(PlatformInputs terms, int entity, Span<PlatformState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, -1);
        for (int g = 0; g < states.Length; g++)
        {
            states[g] = default;
            ref PlatformState<T> state = ref states[g];
            state.Cash = terms.OpeningCash;
            state.Debt = terms.OpeningDebt;
            state.ShortDebt = terms.Maturities[0];
            state.Assets = PlatformLiquidity.Assets<T>(terms, terms.OpeningCash, 1, 1);
        }
    }

    /// <summary>Equations 45, 46, 48: interest, EBITDA and rescue of the year, before its quarters.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void BeginYear<T>(PlatformPlan plan, FiscalInputs fiscal, int entity, int year, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<PayerState<T>> payer, Span<PlatformState<T>> states)
        where T : struct, INumberLane<T>
    {
        PlatformInputs terms = plan.Terms;
        T.Station(entity, year);
        for (int g = 0; g < states.Length; g++)
        {
            ref PlatformState<T> state = ref states[g];
            T rate = T.Max(terms.DebtInterest + fiscal.DebtInterestSlope * (city[g].LongRate - fiscal.ReferenceLongRate), 0);
            state.Interest = (state.Debt * rate).Named(CashFlowLine.Interest);
            state.Ebitda = terms.Ebitda * city[g].PriceIndex * (1 + city[g].Industry);
            state.Rescue = ((state.Overdue - state.DutyPaid) * payer[g].RescueShare).Named(CashFlowLine.Rescue);
            state.Shortfall = state.Overdue;
            state.CallsUnpaid = 0;
            state.LowestLiquidity = 10;
            state.QuarterShortfall = 0;
        }
    }

    /// <summary>Equations 45, 46, 121: a quarter's need, what lenders refinance on what they see at its start, what is paid and what stays unpaid.</summary>
    /// <param name="plan">The platform.</param>
    /// <param name="entity">Its entity.</param>
    /// <param name="year">The year.</param>
    /// <param name="quarter">Its quarter, from 0.</param>
    /// <param name="next">Rung of what falls due next year.</param>
    /// <param name="renewed">Rung on which debt taken up now falls due; with a tenor of one year it is the next.</param>
    /// <param name="states">The platform.</param>
    /// <remarks>A payer's year is settled at its end: rescue comes in the last quarter.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Quarter<T>(PlatformPlan plan, int entity, int year, int quarter, ReadOnlySpan<T> next, Span<T> renewed, Span<PlatformState<T>> states)
        where T : struct, INumberLane<T>
    {
        PlatformInputs terms = plan.Terms;
        T.Station(entity, year);
        for (int g = 0; g < states.Length; g++)
        {
            ref PlatformState<T> state = ref states[g];
            T interest = state.Interest * terms.InterestQuarters[quarter];
            T maturing = state.ShortDebt * terms.MaturityQuarters[quarter];
            T leverage = (state.Debt + terms.OtherLiabilities) / state.Assets;
            T within = MaturityLadder.WithinTwelveMonths(state.ShortDebt, terms.Maturities[year + 1] + next[g], terms.ElapsedQuarters[quarter]);
            (T need, T refinanced) = PlatformLiquidity.Refinance(terms, year, interest, maturing, state.Shortfall, leverage, state.Cash, within);
            T rescue = quarter == PlatformPlan.Quarters - 1 ? state.Rescue + state.DutyPaid : 0;
            (T cash, T unpaid) = PlatformLiquidity.Settle(state.Cash, state.Ebitda * terms.EbitdaQuarters[quarter], rescue, refinanced, need);
            state.Debt = PlatformLiquidity.Debt(state.Debt, interest, refinanced, need, unpaid);
            state.Assets += cash - state.Cash;
            state.Cash = cash;
            state.QuarterDue = interest + maturing;
            state.Need = need;
            state.Shortfall = unpaid;
            renewed[g] += refinanced;
        }
    }

    /// <summary>Equations 121 and 122: what a quarter left unpaid, its liquidity ratio and its cash, beside those of the quarters before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void CloseQuarter<T>(int entity, int year, int quarter, Span<PlatformState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, year);
        for (int g = 0; g < states.Length; g++)
        {
            ref PlatformState<T> state = ref states[g];

            // What was at hand is what was paid and what is left.
            T sources = state.Need - state.Shortfall + state.Cash;
            state.LowestLiquidity = T.Min(QuarterlyLiquidity.Of(sources, state.Need), state.LowestLiquidity);
            state.LowestCash = quarter == 0 ? state.Cash : LowestQuarterCash.After(state.Cash, state.LowestCash);
            state.QuarterShortfall = QuarterlyShortfall.After(state.QuarterShortfall, PlatformLiquidity.NewlyUnpaid(state.QuarterDue, state.Shortfall));
        }
    }

    /// <summary>Equations 46, 48, 49: what stays unpaid is overdue; assets; the payer's part in debt.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Close<T>(PlatformPlan plan, int entity, int period, ReadOnlySpan<CityState<T>> city, Span<PlatformState<T>> states, Span<PayerState<T>> payer)
        where T : struct, INumberLane<T>
    {
        PlatformInputs terms = plan.Terms;
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref PlatformState<T> state = ref states[g];
            state.Overdue = T.Max(state.Shortfall, 0);
            state.LowestCash = LowestQuarterCash.After(state.Cash, state.LowestCash);
            state.Assets = PlatformLiquidity.Assets(terms, state.Cash, city[g].LandMarket, city[g].PriceIndex) + state.Receivables;
            payer[g].PlatformOverdue += state.Overdue;
            payer[g].PlatformHidden += state.Debt * terms.RecognisedShare[period];
        }
    }

    /// <summary>Equations 123 and 124: the ladder goes on by a year; what falls due next year, and the highest of the next three.</summary>
    /// <param name="plan">The platform.</param>
    /// <param name="entity">Its entity.</param>
    /// <param name="year">The year that ends.</param>
    /// <param name="ladder">All rungs of its ladder [rung × group].</param>
    /// <param name="states">The platform.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Roll<T>(PlatformPlan plan, int entity, int year, Span<T> ladder, Span<PlatformState<T>> states)
        where T : struct, INumberLane<T>
    {
        Input[] opening = plan.Terms.Maturities;
        T.Station(entity, year);
        int groups = states.Length;
        int first = (year + 1) % plan.Rungs * groups;
        int second = (year + 2) % plan.Rungs * groups;
        int third = (year + 3) % plan.Rungs * groups;
        ladder.Slice(year % plan.Rungs * groups, groups).Clear();
        for (int g = 0; g < groups; g++)
        {
            ref PlatformState<T> state = ref states[g];

            // Beyond the tenor a rung belongs to a nearer year: nothing new falls due that late.
            T one = MaturityLadder.Due(opening[year + 1], ladder[first + g]);
            T two = opening[year + 2] + (plan.Tenor >= 2 ? ladder[second + g] : 0);
            T three = opening[year + 3] + (plan.Tenor >= 3 ? ladder[third + g] : 0);
            state.ShortDebt = one;
            state.Wall = MaturityWall.Of(one, two, three);
        }
    }
}
