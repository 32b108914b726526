using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Overdue ratio of payments (逾期率).</summary>
public static class OverdueRatio
{
    /// <summary>Equation 56: arrears at the end of the year ÷ contract payments due in it and arrears carried in; 0 where nothing was owed.</summary>
    /// <param name="arrears">Unpaid at the end of the year.</param>
    /// <param name="owed">Due in the year + arrears carried in.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T arrears, T owed)
        where T : struct, INumberLane<T>
        => T.Select(owed > 1e-6, arrears / owed, 0).Named(CashFlowLine.OverdueRatio);
}
