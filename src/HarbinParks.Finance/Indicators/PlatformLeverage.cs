using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Leverage of a platform company (资产负债率).</summary>
public static class PlatformLeverage
{
    /// <summary>Share of assets. Source: from memory. Lines: from the rule pack.</summary>
    public static Indicator Definition { get; } = new("platformLeverage", "资产负债率", "Leverage", "share", "liabilities/assets", "负债总额 ÷ 资产总额");

    /// <summary>Equation 57: liabilities ÷ assets.</summary>
    /// <param name="liabilities">Interest-bearing debt and other liabilities.</param>
    /// <param name="assets">Cash, land and other assets.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T liabilities, T assets)
        where T : struct, INumberLane<T>
        => (liabilities / assets).Named(CashFlowLine.PlatformLeverage);
}
