using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Tests.Lanes;

/// <summary>Stations in the shape of the real ones: terms of inputs, state by reference, rules inlined.</summary>
internal static class SampleStation
{
    private static readonly InputTable _prices = InputTable.Of([1, 1.02, 1.05, 1.09], 1);

    /// <summary>What the child process of the test does: every station once on every vector type.</summary>
    internal static void RunAll()
    {
        Terms terms = new(Input.Of(0.049, 1), Input.Of(0.3, 2), Input.Of(0.25, 3), Input.Of(1e6, 4));
        Run<Lanes512>(terms);
        Run<Pair512>(terms);
        Run<Lanes256>(terms);
        Run<Lanes128>(terms);
    }

    /// <summary>About 60 operations: one deal-year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void DealYear<T>(in Terms terms, Span<State<T>> groups, InputTable prices, int period)
        where T : struct, INumberLane<T>
    {
        T.Station(1, period);
        for (int i = 0; i < groups.Length; i++)
        {
            ref State<T> state = ref groups[i];
            Year(terms, ref state, T.Pick(prices, period, state.Delay));
        }
    }

    /// <summary>The same year with a draw and a discount factor.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void DrawYear<T>(in Terms terms, Span<State<T>> groups)
        where T : struct, INumberLane<T>
    {
        for (int i = 0; i < groups.Length; i++)
        {
            ref State<T> state = ref groups[i];
            T normal = T.NormalQuantile(state.Delay);
            state.Cash *= T.Exp(normal * terms.Rate) * T.NormalProbability(normal);
            state.Reserve += T.Log(state.Cash);
        }
    }

    /// <summary>Ten years in one method: far beyond what the compiler can keep track of.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void TooLong<T>(in Terms terms, Span<State<T>> groups)
        where T : struct, INumberLane<T>
    {
        for (int i = 0; i < groups.Length; i++)
        {
            ref State<T> state = ref groups[i];
            Year(terms, ref state, state.Delay);
            Year(terms, ref state, state.Delay);
            Year(terms, ref state, state.Delay);
            Year(terms, ref state, state.Delay);
            Year(terms, ref state, state.Delay);
            Year(terms, ref state, state.Delay);
            Year(terms, ref state, state.Delay);
            Year(terms, ref state, state.Delay);
            Year(terms, ref state, state.Delay);
            Year(terms, ref state, state.Delay);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Year<T>(in Terms terms, ref State<T> state, T price)
        where T : struct, INumberLane<T>
    {
        T growth = (1 + terms.Rate * price).IntegerPower(2);
        T income = state.Income * growth + terms.Fixed * price;
        T interest = (state.Debt * terms.Rate).Named(CashFlowLine.Interest);
        T principal = T.Min(state.Debt, income * terms.Share).Named(CashFlowLine.Principal);
        T taxable = income - interest - (T)terms.Fixed / 3;
        T tax = (T.Max(taxable - state.Losses, 0) * terms.TaxRate).Named(CashFlowLine.IncomeTax);
        T losses = T.Max(state.Losses - taxable, 0);
        T available = state.Cash + income - tax + state.Reserve;
        T due = interest + principal;
        T paid = T.Min(T.Max(available, 0), due);
        T rest = available - paid;
        T kept = T.Min(T.Max(rest, 0), due * 0.5);
        T cover = T.Select(due > 1e-9, available / due, 10);
        Mask<T> locked = (cover < 1.1) | !(cover > 0) & (state.Debt >= 1);
        T distributed = T.Select(locked, 0, rest - kept);
        state.Debt = state.Debt + interest - paid;
        state.Cash = T.Select(locked, rest - kept, 0) + T.Sqrt(T.Max(distributed, 0));
        state.Reserve = kept;
        state.Losses = T.Select((taxable < 0) & (cover <= 2), losses, state.Losses * 0.5 - -taxable);
        state.Income = income;
    }

    private static void Run<T>(in Terms terms)
        where T : struct, INumberLane<T>
    {
        State<T>[] groups = [new State<T> { Income = 10, Debt = 100, Delay = 0.5 }, new State<T> { Income = 20, Debt = 10, Delay = 0.25 }];
        DealYear(terms, groups, _prices, 2);
        DrawYear(terms, groups);
        TooLong(terms, groups);
    }

    internal readonly record struct Terms(Input Rate, Input Share, Input TaxRate, Input Fixed);

    internal struct State<T>
        where T : struct, INumberLane<T>
    {
        internal T Income;
        internal T Debt;
        internal T Cash;
        internal T Reserve;
        internal T Losses;
        internal T Delay;
    }
}
