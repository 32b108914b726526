using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Sampling;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations that every deal has: what is drawn once about its works.</summary>
internal static class WorksStations
{
    /// <summary>Equation 9: whether the deal is signed, how late and how dear its works are.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Begin<T>(WorksPlan plan, int entity, DrawBlock draws, Span<WorksState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, -1);
        ReadOnlySpan<double> overrun = draws.Once(plan.OverrunDraw);
        ReadOnlySpan<double> delay = draws.Once(plan.DelayDraw);
        ReadOnlySpan<double> closing = draws.Once(plan.ClosingDraw);
        for (int g = 0; g < states.Length; g++)
        {
            ref WorksState<T> state = ref states[g];
            int lane = g * T.Count;
            state.Overrun = Processes.Lognormal(plan.OverrunLocation, plan.OverrunScale, T.Read(overrun[lane..])).Named(CashFlowLine.Overrun);
            state.Active = T.Select(T.Read(closing[lane..]) <= (T)plan.ClosingProbability, 1, 0);
            T uniform = T.Read(delay[lane..]);
            T years = 0;
            for (int k = 0; k < plan.DelayCumulative.Length; k++)
            {
                years = T.Select(uniform > (T)plan.DelayCumulative[k], k + 1, years);
            }

            state.Delay = years.Named(CashFlowLine.Delay);
            state.Opening = plan.PlannedOpening + state.Delay * plan.PeriodsPerYear;
            state.Spent = 0;
            state.LandOverrun = 1;
        }
    }

    /// <summary>Equation 9: how dear land and resettlement are, where they run over by a class of their own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void DrawLand<T>(WorksPlan plan, int entity, DrawBlock draws, Span<WorksState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, -1);
        ReadOnlySpan<double> overrun = draws.Once(plan.LandOverrunDraw);
        for (int g = 0; g < states.Length; g++)
            states[g].LandOverrun = Processes.Lognormal(plan.LandOverrunLocation, plan.LandOverrunScale, T.Read(overrun[(g * T.Count)..])).Named(CashFlowLine.LandOverrun);
    }
}
