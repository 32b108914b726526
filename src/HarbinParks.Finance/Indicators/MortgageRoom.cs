using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>What a platform could still borrow against injected assets (剩余抵押能力).</summary>
public static class MortgageRoom
{
    /// <summary>In yuan, at the end of the year. Source: haircut and mortgage share of the model. Lines: none.</summary>
    public static Indicator Definition { get; } = new(
        "mortgageRoom", "剩余抵押能力", "Free mortgage capacity", "yuan", "(1-haircut)*value*mortgage-share-pledged", "注入资产价值 ×(1 − 折扣率)× 抵押率 − 已抵押债务，年末；储备土地与公益性资产不计");

    /// <summary>Equation 136: free capacity less what the quarter borrowed.</summary>
    /// <param name="free">Free before.</param>
    /// <param name="lent">Borrowed against it in the quarter.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T free, T lent)
        where T : struct, INumberLane<T>
        => (free - lent).Named(CashFlowLine.MortgageRoom);
}
