using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>What a platform can borrow against injected assets (注入资产抵押融资).</summary>
public static class MortgageCapacity
{
    /// <summary>Equation 136: capacity = land at the market's level + other assets at consumer prices, each × (1 − haircut) × mortgage share, less what is pledged already.</summary>
    /// <param name="terms">Injected assets.</param>
    /// <param name="quarter">Quarter from the first year's first.</param>
    /// <param name="landMarket">Land market of the year.</param>
    /// <param name="priceIndex">Consumer prices of the year.</param>
    /// <param name="secured">Borrowed against them on the path and not yet due.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Free<T>(InjectionInputs terms, int quarter, T landMarket, T priceIndex, T secured)
        where T : struct, INumberLane<T>
        => T.Max(terms.LandCapacity[quarter] * landMarket + terms.OtherCapacity[quarter] * priceIndex - terms.Pledged - secured, 0);

    /// <summary>Equation 139: what lenders lend against it: the gap that is left, up to what is free.</summary>
    /// <param name="gap">Unpaid in the quarter after refinancing.</param>
    /// <param name="free">Free capacity.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Lent<T>(T gap, T free)
        where T : struct, INumberLane<T>
        => T.Min(gap, free).Named(CashFlowLine.SecuredBorrowing);
}
