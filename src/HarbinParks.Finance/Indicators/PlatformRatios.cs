using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Health of a platform company (平台公司健康度).</summary>
public static class PlatformRatios
{
    /// <summary>Equation 57: liabilities ÷ assets.</summary>
    /// <param name="liabilities">Interest-bearing debt and other liabilities.</param>
    /// <param name="assets">Cash, land and other assets.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Leverage<T>(T liabilities, T assets)
        where T : struct, INumberLane<T>
        => (liabilities / assets).Named(CashFlowLine.PlatformLeverage);

    /// <summary>Equation 58: cash ÷ debt due within a year, overdue debt included, capped at 10 so that a platform almost without short debt does not drown the mean.</summary>
    /// <param name="cash">Cash at the end of the year.</param>
    /// <param name="shortDebt">Due within a year and overdue.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T CashToShortDebt<T>(T cash, T shortDebt)
        where T : struct, INumberLane<T>
        => T.Min(T.Select(shortDebt > 1, cash / shortDebt, 10), 10).Named(CashFlowLine.CashToShortDebt);

    /// <summary>Equation 59: EBITDA ÷ interest, capped at 10.</summary>
    /// <param name="ebitda">Of the year.</param>
    /// <param name="interest">Of the year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T InterestCover<T>(T ebitda, T interest)
        where T : struct, INumberLane<T>
        => T.Min(T.Select(interest > 1, ebitda / interest, 10), 10).Named(CashFlowLine.InterestCover);
}
