using System.Runtime.CompilerServices;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>Stations of a gate before which a deal waits (新签门槛).</summary>
internal static class GateStations
{
    /// <summary>Equation 171: where a payer's PPP payment share of the last settled year is above the gate, the deal is not signed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Judge<T>(Input line, int entity, int year, ReadOnlySpan<PayerState<T>> payer, Span<WorksState<T>> works, Span<T> closed)
        where T : struct, INumberLane<T>
    {
        T.Station(entity, year);
        for (int g = 0; g < works.Length; g++)
        {
            Mask<T> shut = PppPaymentShare.Of(payer[g].PppDue, payer[g].Expenditure) > (T)line;
            closed[g] = T.Select(shut, T.Max(closed[g], works[g].Active), closed[g]);
            works[g].Active = T.Select(shut, 0, works[g].Active);
        }
    }
}
