using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of what bounds a company's distributions.</summary>
internal static class DistributionStations
{
    /// <summary>Equation 131: profit of the year before tax, taxable or not.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Earn<T>(int entity, int period, ReadOnlySpan<CompanyState<T>> companies, Span<DistributionState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
            states[g].YearProfit = (companies[g].YearIncome - companies[g].YearInterest - companies[g].YearAmortisation).Named(CashFlowLine.ProfitBeforeTax);
    }

    /// <summary>Equation 131: profit after tax and statutory reserve may be distributed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Retain<T>(DistributionPlan plan, int entity, int period, ReadOnlySpan<CompanyState<T>> companies, Span<DistributionState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
            states[g].Retained = ProfitDistribution.Retain(states[g].Retained, states[g].YearProfit - companies[g].Tax, plan.StatutoryReserve);
    }

    /// <summary>Equation 130: the cover ratio of the year locks distributions up or releases them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Test<T>(DistributionPlan plan, int entity, int period, ReadOnlySpan<CompanyState<T>> companies, Span<DistributionState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
            states[g].LockUp = ProfitDistribution.Test(states[g].LockUp, companies[g].Cover, companies[g].HasCover, plan.LockUp);
    }

    /// <summary>Equations 130 and 131: what may not go out stays as cash, and goes out when operation has ended.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void HoldBack<T>(
        DistributionPlan plan, CompanyPlan company, int entity, int period, ReadOnlySpan<WorksState<T>> works, Span<CompanyState<T>> companies, Span<DistributionState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref CompanyState<T> owner = ref companies[g];
            ref DistributionState<T> state = ref states[g];
            T spare = owner.Distribution;
            T allowed = plan.LimitedByProfit ? T.Min(spare, T.Max(state.Retained, 0)) : spare;
            if (plan.Locks)
                allowed = T.Select(state.LockUp.Locked > 0.5, 0, allowed);

            allowed = T.Select(OperatingPaths.Ended(company, period, works[g]), spare, allowed).Named(CashFlowLine.Distribution);
            owner.Distribution = allowed;
            owner.Cash = (spare - allowed).Named(CashFlowLine.CashTrapped);
            if (plan.LimitedByProfit)
                state.Retained = (state.Retained - allowed).Named(CashFlowLine.RetainedProfit);
        }
    }
}
