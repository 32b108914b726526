using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Overdue ratio of payments (逾期率).</summary>
public static class OverdueRatio
{
    /// <summary>Share of what was owed. Source: definition of this model. Lines: none; late payment itself is counted on the arrears.</summary>
    public static Indicator Definition { get; } = new("overdueRatio", "支付逾期率", "Overdue ratio", "share", "arrears/owed", "年末逾期未付款 ÷（当年应付合同款 + 上年结转逾期）");

    /// <summary>Equation 56: arrears at the end of the year ÷ contract payments due in it and arrears carried in; 0 where nothing was owed.</summary>
    /// <param name="arrears">Unpaid at the end of the year.</param>
    /// <param name="owed">Due in the year + arrears carried in.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T arrears, T owed)
        where T : struct, INumberLane<T>
        => T.Select(owed > 1e-6, arrears / owed, 0).Named(CashFlowLine.OverdueRatio);
}
