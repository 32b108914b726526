using System.Runtime.CompilerServices;
using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of what follows a park's output (园区产值的影响): called only where the plan has such a term.</summary>
internal static class ParkStations
{
    /// <summary>Equation 162: activity of a park with a view of its own on its growth: what demand is forecast on is the outside view's trend.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Lead<T>(Input[] lead, int entity, int period, Span<ParkState<T>> states)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            ref ParkState<T> state = ref states[g];
            state.Activity = (state.Activity * lead[period]).Named(CashFlowLine.ParkActivity);
        }
    }

    /// <summary>Equation 164: own revenue follows the output of the payer's parks; transfers make up their part of the change.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Earn<T>(ParkRevenuePlan plan, IReadOnlyList<ParkPlan> parks, FiscalInputs fiscal, int entity, int period, int groups, ReadOnlySpan<ParkState<T>> states, Span<BudgetFlow<T>> flows)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, period);
        for (int g = 0; g < groups; g++)
        {
            // By index: an enumerator of a list behind an interface is an allocation a year.
            T output = 0;
            for (int i = 0; i < plan.Parks.Count; i++)
            {
                int park = plan.Parks[i];
                output += parks[park].OutputTrend![period] * states[park * groups + g].Activity;
            }

            ref BudgetFlow<T> flow = ref flows[g];
            T before = flow.Revenue;
            T factor = Budget.ParkFactor<T>(plan.Share, output, plan.OutputTrend[period]);
            flow.Revenue = (before * factor).Named(CashFlowLine.OwnRevenue);
            flow.Transfers = (flow.Transfers - fiscal.TransferCompensation * (flow.Revenue - before)).Named(CashFlowLine.NetTransfers);
        }
    }
}
