using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Debt service ratio (偿债率), watched at 20 %.</summary>
public static class DebtServiceRatio
{
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
