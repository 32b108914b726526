using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Debt service ratio (偿债率).</summary>
public static class DebtServiceRatio
{
    /// <summary>Share of composite resources. Source: from memory. Lines: 20 %, from the rule pack.</summary>
    public static Indicator Definition { get; } = new("debtServiceRatio", "偿债率", "Debt service ratio", "share", "net-of-refunding/composite-gross", "（利息 + 未由再融资债券偿还的本金 + BT 与平台贷款项目当年应付）÷ 综合财力");

    /// <summary>Equation 53: (interest + principal not covered by refunding bonds + buy-back instalments due) ÷ composite resources.</summary>
    /// <param name="interest">Interest on statutory debt.</param>
    /// <param name="principal">Principal not refunded.</param>
    /// <param name="buyback">Buy-back instalments and service of platform-loan deals due.</param>
    /// <param name="compositeResources">Own revenue + net transfers + fund revenue.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T interest, T principal, T buyback, T compositeResources)
        where T : struct, INumberLane<T>
        => ((interest + principal + buyback) / compositeResources).Named(CashFlowLine.DebtServiceRatio);
}
