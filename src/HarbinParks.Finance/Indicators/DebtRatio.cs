using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Debt ratio by perimeter (债务率): debt at the end of the year ÷ composite resources, gross of land cost, without bond proceeds.</summary>
public static class DebtRatio
{
    /// <summary>Equation 51: statutory debt (法定口径); 100 % is the international warning line.</summary>
    /// <param name="statutoryDebt">General and special bonds.</param>
    /// <param name="compositeResources">Own revenue + net transfers + fund revenue.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Narrow<T>(T statutoryDebt, T compositeResources)
        where T : struct, INumberLane<T>
        => (statutoryDebt / compositeResources).Named(CashFlowLine.DebtRatioNarrow);

    /// <summary>Equation 52: wide debt (宽口径); bands 120, 200 and 300 %.</summary>
    /// <param name="wideDebt">Statutory + hidden + buy-back + platform-loan deals + arrears.</param>
    /// <param name="compositeResources">As above.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Wide<T>(T wideDebt, T compositeResources)
        where T : struct, INumberLane<T>
        => (wideDebt / compositeResources).Named(CashFlowLine.DebtRatioWide);
}
