using System.Runtime.CompilerServices;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <content>Product of territories and output of parks, where the plan knows them.</content>
internal sealed partial class Observer<T>
{
    /// <summary>Equation 160 of a payer: debt to the product of its territory.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Product(Input[] trend, int entity, int period, ReadOnlySpan<PayerState<T>> states, ReadOnlySpan<CityState<T>> city, Span<double> row)
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            T product = DebtToGdp.Product<T>(trend[period], _plan.Fiscal.ProductLoading, city[g].RevenueLevel);
            T.Write(DebtToGdp.Of(states[g].Debt, product), row[(g * T.Count)..]);
        }
    }

    /// <summary>Equation 160 of the whole city: debt of all levels to the product of the city.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Product(Input[] trend, BlockState<T> state, int period, Span<double> row)
    {
        T.Station(0, period);
        for (int g = 0; g < state.Groups; g++)
        {
            T debt = 0;
            for (int i = 0; i < _plan.Payers.Count; i++)
                debt += state.Payers[i * state.Groups + g].Debt;

            T product = DebtToGdp.Product<T>(trend[period], _plan.Fiscal.ProductLoading, state.City[g].RevenueLevel);
            T.Write(DebtToGdp.Of(debt, product), row[(g * T.Count)..]);
        }
    }

    /// <summary>Equation 163 of a park: its gross output.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Output(Input[] trend, int entity, int period, ReadOnlySpan<ParkState<T>> states, Span<double> row)
    {
        T.Station(entity, period);
        for (int g = 0; g < states.Length; g++)
        {
            T.Write(ParkOutput.Of(trend[period], states[g].Activity), row[(g * T.Count)..]);
        }
    }

    /// <summary>Equation 163 of all parks: what the known ones have, and the rest, which moves with the city's industry alone.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Output(CityOutputPlan plan, BlockState<T> state, int period, Span<double> row)
    {
        T.Station(0, period);
        for (int g = 0; g < state.Groups; g++)
        {
            T known = 0;
            for (int i = 0; i < plan.Parks.Count; i++)
            {
                int park = plan.Parks[i];
                known += _plan.Parks[park].OutputTrend![period] * state.Parks[park * state.Groups + g].Activity;
            }

            T other = plan.OtherTrend[period] * T.Exp(_plan.ParkTerms.IndustryLoading * state.City[g].Industry);
            T.Write((known + other).Named(CashFlowLine.ParkOutput), row[(g * T.Count)..]);
        }
    }
}
