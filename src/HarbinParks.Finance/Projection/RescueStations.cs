using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of what payers give to platforms in distress at the end of a year: by legal duty first, then of their own will.</summary>
internal static class RescueStations
{
    /// <summary>A guarantee at the end of the base year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Begin<T>(GovernmentDutyPlan plan, Span<GovernmentDutyState<T>> duties)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < duties.Length; g++)
            duties[g] = new GovernmentDutyState<T> { Left = plan.Amount };
    }

    /// <summary>The year's duties of a platform begin at nothing.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void BeginYear<T>(Span<PlatformState<T>> platform)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < platform.Length; g++)
        {
            platform[g].Guaranteed = 0;
            platform[g].DutyPaid = 0;
            platform[g].DutyUnpaid = 0;
        }
    }

    /// <summary>Equation 137: what is left of all guarantees for a platform.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Gather<T>(ReadOnlySpan<GovernmentDutyState<T>> duties, Span<PlatformState<T>> platform)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < duties.Length; g++)
            platform[g].Guaranteed += duties[g].Left;
    }

    /// <summary>Equation 137: what a payer owes on a guarantee for what was overdue at the end of the last year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Claim<T>(GovernmentDutyPlan plan, int entity, int year, ReadOnlySpan<PlatformState<T>> platform, Span<GovernmentDutyState<T>> duties, Span<PayerState<T>> payer)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, year);
        for (int g = 0; g < duties.Length; g++)
        {
            T unanswered = GovernmentDuty.Unanswered(platform[g].Overdue, platform[g].Answered, platform[g].Guaranteed);
            duties[g].Claimed = GovernmentDuty.Claimed(unanswered, duties[g].Left, platform[g].Guaranteed);
            duties[g].Due = (duties[g].Claimed * plan.Share).Named(CashFlowLine.GovernmentDutyDue);
            payer[g].DutyDue += duties[g].Due;
        }
    }

    /// <summary>Equation 137: the share of its legal duties that the cash left in the last rank pays.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Answer<T>(int entity, int year, Span<PayerState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, year);
        for (int g = 0; g < states.Length; g++)
        {
            ref PayerState<T> state = ref states[g];
            state.DutyShare = Payment.Share(state.Left, state.DutyDue, CashFlowLine.ShareOfDutyPaid);
            state.Left = T.Max(state.Left - state.DutyDue * state.DutyShare, 0);
            state.DutyDue = 0;
            state.DutyUnpaid = 0;
        }
    }

    /// <summary>Equation 137: what is paid on a guarantee, what stays owed, and what of the platform's overdue debt it has answered for.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Settle<T>(GovernmentDutyPlan plan, int entity, int year, Span<PayerState<T>> payer, Span<PayerState<T>> owner, Span<GovernmentDutyState<T>> duties, Span<PlatformState<T>> platform)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, year);
        for (int g = 0; g < duties.Length; g++)
        {
            ref GovernmentDutyState<T> duty = ref duties[g];
            T paid = duty.Due * payer[g].DutyShare;
            T met = duty.Claimed * payer[g].DutyShare;
            T unpaid = duty.Due - paid;
            duty.Left -= met;
            duty.Counted = unpaid * plan.Counted[year];
            payer[g].DutyUnpaid += duty.Counted;
            owner[g].PlatformOverdue -= paid;
            platform[g].DutyPaid = (platform[g].DutyPaid + paid).Named(CashFlowLine.GovernmentDutyPaid);
            platform[g].DutyUnpaid = (platform[g].DutyUnpaid + unpaid).Named(CashFlowLine.GovernmentDutyUnpaid);
            platform[g].Answered += met - paid;
        }
    }

    /// <summary>Equation 18: what a payer has left after all that it owes on contracts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Leave<T>(int entity, int year, Span<PayerState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, year);
        for (int g = 0; g < states.Length; g++)
            states[g].Left = T.Max(states[g].Released, 0).Named(CashFlowLine.LeftInLastRank);
    }

    /// <summary>Equation 48: the part of its platforms' overdue debt that a payer pays of its own will, out of what legal duties leave.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Rescue<T>(FiscalInputs fiscal, int entity, int year, Span<PayerState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, year);
        for (int g = 0; g < states.Length; g++)
        {
            ref PayerState<T> state = ref states[g];
            state.RescueShare = GovernmentDuty.RescueShare(fiscal, state.Left, state.PlatformOverdue);
            state.PlatformOverdue = 0;
        }
    }

    /// <summary>Equation 137: no more is answered for than is overdue; what the platform paid itself is asked for no longer.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Close<T>(Span<PlatformState<T>> platform)
        where T : struct, INumberLane<T>
    {
        for (int g = 0; g < platform.Length; g++)
            platform[g].Answered = T.Min(platform[g].Answered, platform[g].Overdue);
    }
}
