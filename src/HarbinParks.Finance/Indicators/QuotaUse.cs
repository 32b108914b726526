using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Use of the debt quota (债务限额使用率): 预算法 art. 35.</summary>
public static class QuotaUse
{
    /// <summary>Equation 55: (statutory debt + the need that the quota refused) ÷ quota: debt itself never exceeds the quota, the need does.</summary>
    /// <param name="statutoryDebt">Debt at the end of the year.</param>
    /// <param name="aboveQuota">Need above quota in the year.</param>
    /// <param name="quota">Quota of the year; taken as 1 yuan where it is less: a level without quota and debt uses 0 of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T statutoryDebt, T aboveQuota, T quota)
        where T : struct, INumberLane<T>
        => ((statutoryDebt + aboveQuota) / T.Max(quota, 1)).Named(CashFlowLine.QuotaUse);
}
