using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Interest test of special debt (专项债付息支出占比), one of the two separate tests of 国办函〔2016〕88号.</summary>
public static class SpecialInterestShare
{
    /// <summary>Share of fund expenditure. Source: 国办函〔2016〕88号 (verified). Lines: 10 %, from the rule pack.</summary>
    public static Indicator Definition { get; } = new("specialInterestShare", "专项债付息支出占比", "Special interest share", "share", "special-interest/fund-expenditure", "专项债务利息 ÷ 政府性基金支出（含专项债券安排的支出）");

    /// <summary>Equation 54: interest on special debt ÷ fund expenditure, special-bond proceeds in it.</summary>
    /// <param name="interest">Interest on special debt.</param>
    /// <param name="fundExpenditure">Fund revenue + special-bond proceeds − drawn to the general budget; taken as 1 yuan where it is less: a level without a fund budget and without special debt has a share of 0, one with special debt a share far above every line.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T interest, T fundExpenditure)
        where T : struct, INumberLane<T>
        => (interest / T.Max(fundExpenditure, 1)).Named(CashFlowLine.SpecialInterestShare);
}
