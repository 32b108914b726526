using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a platform company and of the guarantees among platforms.</summary>
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
            state.ShortDebt = terms.OpeningShortDebt;
            state.Assets = PlatformLiquidity.Assets<T>(terms, terms.OpeningCash, 1, 1);
        }
    }

    /// <summary>Equations 45, 46, 48: the year's need, what lenders refinance, what the payer rescues, what stays unpaid.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Run<T>(PlatformPlan plan, FiscalInputs fiscal, int entity, int period, ReadOnlySpan<CityState<T>> city, ReadOnlySpan<PayerState<T>> payer, Span<PlatformState<T>> states)
        where T : struct, INumberLane<T>
    {
        PlatformInputs terms = plan.Terms;
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref PlatformState<T> state = ref states[g];
            T rate = T.Max(terms.DebtInterest + fiscal.DebtInterestSlope * (city[g].LongRate - fiscal.ReferenceLongRate), 0);
            state.Interest = (state.Debt * rate).Named(CashFlowLine.Interest);
            state.Ebitda = terms.Ebitda * city[g].PriceIndex * (1 + city[g].Industry);
            T rescue = (state.Overdue * payer[g].RescueShare).Named(CashFlowLine.Rescue);
            T leverage = (state.Debt + terms.OtherLiabilities) / state.Assets;
            (T need, T refinanced) = PlatformLiquidity.Refinance(terms, state.Interest, state.ShortDebt, state.Overdue, leverage, state.Cash);
            (T cash, T shortfall) = PlatformLiquidity.Settle(state.Cash, state.Ebitda, rescue, refinanced, need);
            state.Debt = PlatformLiquidity.Debt(state.Debt, state.Interest, refinanced, need, shortfall);
            state.Cash = cash;
            state.Shortfall = shortfall;
            state.CallsUnpaid = 0;
        }
    }

    /// <summary>Equation 47: a round of calls begins.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void BeginRound<T>(Span<PlatformState<T>> states)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < states.Length; g++)
        {
            states[g].Cover = 0;
            states[g].Asked = 0;
        }
    }

    /// <summary>Equation 47: what a guarantee may still be called for; a guarantor without cash leaves its part to the others.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Cover<T>(GuaranteePlan plan, ReadOnlySpan<PlatformState<T>> guarantor, Span<GuaranteeState<T>> guarantees, Span<PlatformState<T>> beneficiary)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < guarantees.Length; g++)
        {
            guarantees[g].Room = T.Select(guarantor[g].Cash > 1, plan.Amount - guarantees[g].Used, 0);
            beneficiary[g].Cover += guarantees[g].Room;
        }
    }

    /// <summary>Equation 47: a beneficiary's shortfall is asked of the guarantors that have cash, in proportion to what they may be called for.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Ask<T>(ReadOnlySpan<PlatformState<T>> beneficiary, Span<GuaranteeState<T>> guarantees, Span<PlatformState<T>> guarantor)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < guarantees.Length; g++)
        {
            T room = guarantees[g].Room;
            guarantees[g].Asked = T.Select(beneficiary[g].Cover > 1e-6, T.Min(beneficiary[g].Shortfall / beneficiary[g].Cover, 1) * room, 0);
            guarantor[g].Asked += guarantees[g].Asked;
        }
    }

    /// <summary>Equation 47: a guarantor pays its calls pro rata out of free cash.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Answer<T>(int entity, int period, Span<PlatformState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref PlatformState<T> state = ref states[g];
            state.PaidShare = Payment.Share(state.Cash, state.Asked, CashFlowLine.None);
            T paid = (state.Asked * state.PaidShare).Named(CashFlowLine.GuaranteePaid);
            state.Cash = (state.Cash - paid).Named(CashFlowLine.PlatformCash);
            state.Receivables += paid;
        }
    }

    /// <summary>Equation 47: what the guarantor paid reduces the beneficiary's shortfall; it now owes the guarantor instead of the lender.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Pay<T>(int entity, int period, ReadOnlySpan<PlatformState<T>> guarantor, Span<GuaranteeState<T>> guarantees, Span<PlatformState<T>> beneficiary)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < guarantees.Length; g++)
        {
            T paid = (guarantees[g].Asked * guarantor[g].PaidShare).Named(CashFlowLine.GuaranteeCall);
            guarantees[g].Used += paid;
            beneficiary[g].Shortfall = (beneficiary[g].Shortfall - paid).Named(CashFlowLine.PlatformShortfall);
        }
    }

    /// <summary>Equation 47 after all rounds: what a guarantor was called for and could not pay.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void CountUnpaidCalls<T>(GuaranteePlan plan, int entity, int period, ReadOnlySpan<PlatformState<T>> beneficiary, ReadOnlySpan<GuaranteeState<T>> guarantees, Span<PlatformState<T>> guarantor)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < guarantees.Length; g++)
        {
            T unpaid = T.Min(beneficiary[g].Shortfall, plan.Amount - guarantees[g].Used);

            // What rounding leaves is no call.
            guarantor[g].CallsUnpaid = (guarantor[g].CallsUnpaid + T.Select(unpaid > 1, unpaid, 0)).Named(CashFlowLine.GuaranteeUnpaid);
        }
    }

    /// <summary>Equations 46, 48, 49: what stays unpaid is overdue; debt due next year; assets; the payer's part in both.</summary>
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
            state.ShortDebt = T.Max(state.Debt - state.Overdue, 0) * terms.MaturingShare;
            state.Assets = PlatformLiquidity.Assets(terms, state.Cash, city[g].LandMarket, city[g].PriceIndex) + state.Receivables;
            payer[g].PlatformOverdue += state.Overdue;
            payer[g].PlatformHidden += state.Debt * terms.RecognisedShare[period];
        }
    }
}
