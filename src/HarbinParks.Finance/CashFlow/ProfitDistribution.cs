using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Distributions to shareholders (利润分配).</summary>
public static class ProfitDistribution
{
    private const int TestsToRelease = 2;

    /// <summary>Equation 130: a bad test locks, the second good one in a row releases; a year without debt service locks nothing.</summary>
    /// <param name="before">State at the start of the year.</param>
    /// <param name="cover">Cover ratio of the year.</param>
    /// <param name="tested">1 where the year has one.</param>
    /// <param name="threshold">Line below which the test is bad.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LockUp<T> Test<T>(in LockUp<T> before, T cover, T tested, Input threshold)
        where T : struct, INumberLane<T>
    {
        Mask<T> good = cover >= (T)threshold;
        Mask<T> any = tested > 0.5;
        T tests = T.Select(any, T.Select(good, before.Tests + 1, 0), before.Tests).Named(CashFlowLine.LockUpTests);
        T locked = T.Select(good, T.Select(tests >= TestsToRelease, 0, before.Locked), 1);
        return new(T.Select(any, locked, 0).Named(CashFlowLine.LockedUp), tests);
    }

    /// <summary>Equation 131: profit that may be distributed: what is left after losses of earlier years and the statutory reserve.</summary>
    /// <param name="retained">Carried in; negative after losses.</param>
    /// <param name="net">Profit of the year after tax; negative is a loss.</param>
    /// <param name="reserveShare">Part that goes to the statutory reserve.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Retain<T>(T retained, T net, Input reserveShare)
        where T : struct, INumberLane<T>
    {
        T sum = retained + net;
        T setAside = (T.Max(T.Min(net, sum), 0) * reserveShare).Named(CashFlowLine.StatutoryReserve);
        return (sum - setAside).Named(CashFlowLine.RetainedProfit);
    }

    /// <summary>Equation 132: the fund's priority balance: last year's with its hurdle, and what it pays in.</summary>
    /// <param name="terms">Terms of the fund.</param>
    /// <param name="balance">Carried in.</param>
    /// <param name="equity">Equity paid in during the period.</param>
    /// <param name="grows">Whether the period begins a year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Contribute<T>(FundInputs terms, T balance, T equity, bool grows)
        where T : struct, INumberLane<T>
    {
        T paidIn = (equity * terms.EquityShare).Named(CashFlowLine.FundContribution);
        T carried = grows ? balance * (1 + (T)terms.Hurdle) : balance;
        return (carried + paidIn).Named(CashFlowLine.FundBalance);
    }

    /// <summary>Equation 133: of a distribution the fund gets its priority balance first, then its share of the rest.</summary>
    /// <param name="terms">Terms of the fund.</param>
    /// <param name="balance">Priority balance.</param>
    /// <param name="distribution">Distribution of the year.</param>
    /// <returns>To the fund, and the balance left.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T ToFund, T Balance) ToFund<T>(FundInputs terms, T balance, T distribution)
        where T : struct, INumberLane<T>
    {
        T first = T.Min(distribution, balance);
        T share = (distribution - first) * terms.ProfitShare;
        return ((first + share).Named(CashFlowLine.FundDistribution), (balance - first).Named(CashFlowLine.FundBalance));
    }
}
