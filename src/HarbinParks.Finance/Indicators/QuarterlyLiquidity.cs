using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Lowest quarterly liquidity ratio of a platform (最低季度流动性比率): below 1 means that something was not paid when it fell due.</summary>
public static class QuarterlyLiquidity
{
    /// <summary>The lowest of the year's four quarters. Source: definition of this model. Lines: 1.0, from the rule pack.</summary>
    public static Indicator Definition { get; } = new(
        "quarterlyLiquidity", "最低季度流动性比率", "Lowest quarterly liquidity ratio", "ratio", "min-over-quarters:(cash+ebitda+refinancing)/(due+overdue)",
        "各季(季初现金 + 当季 EBITDA + 当季再融资与救助)÷(当季到期本息 + 未付逾期)的最低值，上限 10");

    /// <summary>Equation 122: (cash + EBITDA + refinancing + rescue of the quarter) ÷ what falls due in it with what is overdue, capped at 10.</summary>
    /// <param name="sources">Cash at hand in the quarter, new loans included.</param>
    /// <param name="need">Interest, principal and overdue debt to be paid in it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T sources, T need)
        where T : struct, INumberLane<T>
        => T.Min(T.Select(need > 1, sources / need, 10), 10).Named(CashFlowLine.QuarterlyLiquidity);
}
