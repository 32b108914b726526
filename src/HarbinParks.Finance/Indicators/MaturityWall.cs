using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>The largest amount of a platform's debt that falls due in one of the next three years (到期高峰): a wall that lenders must carry it over.</summary>
public static class MaturityWall
{
    /// <summary>In yuan. Source: definition of this model. Lines: none.</summary>
    public static Indicator Definition { get; } = new(
        "maturityWall", "未来三年到期高峰", "Maturity wall of three years", "yuan", "max-over-three-years:principal-due", "未来三年中到期本金最多一年的金额，不含逾期债务");

    /// <summary>Equation 124: the highest of the three years.</summary>
    /// <param name="first">Due next year.</param>
    /// <param name="second">Due in the year after.</param>
    /// <param name="third">Due in the third year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T first, T second, T third)
        where T : struct, INumberLane<T>
        => T.Max(T.Max(first, second), third).Named(CashFlowLine.MaturityWall);
}
