using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Use of the debt quota (债务限额使用率): 预算法 art. 35.</summary>
public static class QuotaUse
{
    /// <summary>Share of the quota. Source: 预算法 art. 35 (verified); the notice at 90 % is our own. Lines: 90 and 100 %, from the rule pack.</summary>
    public static Indicator Definition { get; } = new("quotaUse", "限额使用率", "Quota use", "share", "(statutory+need-above-quota)/quota", "（法定债务余额 + 当年超出限额的举债需求）÷ 债务限额");

    /// <summary>Equation 55: (statutory debt + the need that the quota refused) ÷ quota: debt itself never exceeds the quota, the need does.</summary>
    /// <param name="statutoryDebt">Debt at the end of the year.</param>
    /// <param name="aboveQuota">Need above quota in the year.</param>
    /// <param name="quota">Quota of the year; taken as 1 yuan where it is less: a level without quota and debt uses 0 of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T statutoryDebt, T aboveQuota, T quota)
        where T : struct, INumberLane<T>
        => ((statutoryDebt + aboveQuota) / T.Max(quota, 1)).Named(CashFlowLine.QuotaUse);
}
