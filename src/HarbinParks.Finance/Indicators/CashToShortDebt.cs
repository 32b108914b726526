using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Cash of a platform company to its short-term debt (现金短债比).</summary>
public static class CashToShortDebt
{
    /// <summary>Times. Source: from memory. Lines: from the rule pack.</summary>
    public static Indicator Definition { get; } = new("cashToShortDebt", "现金短债比", "Cash to short-term debt", "ratio", "cash/(due-within-a-year+overdue)", "货币资金 ÷（一年内到期债务 + 逾期债务），上限 10");

    /// <summary>Equation 58: cash ÷ debt due within a year, overdue debt included, capped at 10 so that a platform almost without short debt does not drown the mean.</summary>
    /// <param name="cash">Cash at the end of the year.</param>
    /// <param name="shortDebt">Due within a year and overdue.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T cash, T shortDebt)
        where T : struct, INumberLane<T>
        => T.Min(T.Select(shortDebt > 1, cash / shortDebt, 10), 10).Named(CashFlowLine.CashToShortDebt);
}
