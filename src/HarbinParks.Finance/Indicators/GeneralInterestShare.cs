using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Interest test of general debt (一般债付息支出占比), one of the two separate tests of 国办函〔2016〕88号.</summary>
public static class GeneralInterestShare
{
    /// <summary>Share of expenditure. Source: 国办函〔2016〕88号 (verified). Lines: 10 %, from the rule pack.</summary>
    public static Indicator Definition { get; } = new("generalInterestShare", "一般债付息支出占比", "General interest share", "share", "general-interest/own-level-expenditure", "一般债务利息 ÷ 本级一般公共预算支出");

    /// <summary>Equation 54: interest on general debt ÷ general public budget expenditure.</summary>
    /// <param name="interest">Interest on general debt.</param>
    /// <param name="expenditure">General public budget expenditure.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T interest, T expenditure)
        where T : struct, INumberLane<T>
        => (interest / expenditure).Named(CashFlowLine.GeneralInterestShare);
}
