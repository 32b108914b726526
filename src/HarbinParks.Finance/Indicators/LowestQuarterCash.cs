using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Lowest cash of a platform at the end of a quarter of the year (最低季末现金).</summary>
public static class LowestQuarterCash
{
    /// <summary>The lowest of the year's four quarter ends. Source: definition of this model. Lines: none.</summary>
    public static Indicator Definition { get; } = new(
        "lowestQuarterCash", "最低季末现金", "Lowest quarter-end cash", "yuan", "min-over-quarter-ends:cash", "当年四个季末货币资金的最低值，年末为代偿之后");

    /// <summary>Equation 122: the lower of the cash at the end of a quarter and the lowest before.</summary>
    /// <param name="cash">Cash at the end of the quarter.</param>
    /// <param name="lowest">Lowest of the quarters before.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T After<T>(T cash, T lowest)
        where T : struct, INumberLane<T>
        => T.Min(cash, lowest).Named(CashFlowLine.LowestQuarterCash);
}
