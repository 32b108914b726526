using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of the guarantees among platforms, which clear at the end of a year.</summary>
internal static class GuaranteeStations
{
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
}
