using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Debt ratio of the wide perimeter (宽口径债务率): debt at the end of the year ÷ composite resources, gross of land cost, without bond proceeds.</summary>
public static class WideDebtRatio
{
    /// <summary>Share of composite resources. Source: bands second-hand, the perimeter with hidden debt from memory. Lines: 120, 200 and 300 %, from the rule pack.</summary>
    public static Indicator Definition { get; } = new("debtRatioWide", "宽口径债务率", "Wide debt ratio", "share", "wide/composite-gross", "宽口径债务 ÷ 综合财力（本级收入 + 净转移支付 + 基金收入）");

    /// <summary>Equation 52: wide debt ÷ composite resources.</summary>
    /// <param name="wideDebt">Statutory + hidden + buy-back + platform-loan deals + arrears.</param>
    /// <param name="compositeResources">Own revenue + net transfers + fund revenue.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T wideDebt, T compositeResources)
        where T : struct, INumberLane<T>
        => (wideDebt / compositeResources).Named(CashFlowLine.DebtRatioWide);
}
