using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Interest cover of a platform company (利息保障倍数).</summary>
public static class InterestCover
{
    /// <summary>Times. Source: from memory. Lines: from the rule pack.</summary>
    public static Indicator Definition { get; } = new("interestCover", "利息保障倍数", "Interest cover", "ratio", "ebitda/interest", "息税折旧摊销前利润 ÷ 利息支出，上限 10");

    /// <summary>Equation 59: EBITDA ÷ interest, capped at 10.</summary>
    /// <param name="ebitda">Of the year.</param>
    /// <param name="interest">Of the year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T ebitda, T interest)
        where T : struct, INumberLane<T>
        => T.Min(T.Select(interest > 1, ebitda / interest, 10), 10).Named(CashFlowLine.InterestCover);
}
