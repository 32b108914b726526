using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>What a platform did not pay in the quarter in which it fell due, summed over the year (季度缺口合计): seen even where a later quarter pays it.</summary>
public static class QuarterlyShortfall
{
    /// <summary>The sum of the year's four quarters. Source: definition of this model. Lines: none.</summary>
    public static Indicator Definition { get; } = new(
        "quarterlyShortfall", "季度缺口合计", "Shortfall summed over the quarters", "yuan", "sum-over-quarters:due-and-unpaid-at-quarter-end", "各季到期而季末未付的本息之和，不含以前季度未付部分，年内随后补付的也计入");

    /// <summary>Equation 122: the sum so far with what the quarter adds.</summary>
    /// <param name="sum">Sum of the quarters before.</param>
    /// <param name="unpaid">Due in the quarter and unpaid at its end.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T After<T>(T sum, T unpaid)
        where T : struct, INumberLane<T>
        => (sum + unpaid).Named(CashFlowLine.QuarterlyShortfall);
}
