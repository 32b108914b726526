using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Debt ratio of the narrow perimeter (法定债务率): debt at the end of the year ÷ composite resources, gross of land cost, without bond proceeds.</summary>
public static class StatutoryDebtRatio
{
    /// <summary>Share of composite resources. Source: the international warning line (verified). Lines: 100 %, from the rule pack.</summary>
    public static Indicator Definition { get; } = new("debtRatioNarrow", "法定债务率", "Statutory debt ratio", "share", "statutory/composite-gross", "法定债务余额 ÷ 综合财力（本级收入 + 净转移支付 + 基金收入）");

    /// <summary>Equation 51: statutory debt ÷ composite resources.</summary>
    /// <param name="statutoryDebt">General and special bonds.</param>
    /// <param name="compositeResources">Own revenue + net transfers + fund revenue.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T statutoryDebt, T compositeResources)
        where T : struct, INumberLane<T>
        => (statutoryDebt / compositeResources).Named(CashFlowLine.DebtRatioNarrow);
}
