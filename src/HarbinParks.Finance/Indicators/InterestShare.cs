using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Interest tests (付息支出占比): 国办函〔2016〕88号, two separate tests at 10 %.</summary>
public static class InterestShare
{
    /// <summary>Equation 54: interest on general debt ÷ general public budget expenditure.</summary>
    /// <param name="interest">Interest on general debt.</param>
    /// <param name="expenditure">General public budget expenditure.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T General<T>(T interest, T expenditure)
        where T : struct, INumberLane<T>
        => (interest / expenditure).Named(CashFlowLine.GeneralInterestShare);

    /// <summary>Equation 54: interest on special debt ÷ fund expenditure, special-bond proceeds in it.</summary>
    /// <param name="interest">Interest on special debt.</param>
    /// <param name="fundExpenditure">Fund revenue + special-bond proceeds − drawn to the general budget; taken as 1 yuan where it is less: a level without a fund budget and without special debt has a share of 0, one with special debt a share far above every line.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Special<T>(T interest, T fundExpenditure)
        where T : struct, INumberLane<T>
        => (interest / T.Max(fundExpenditure, 1)).Named(CashFlowLine.SpecialInterestShare);
}
