using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>When a platform's debt falls due (债务到期分布): the opening debt by its own dates, new debt whole at the end of its tenor.</summary>
public static class MaturityLadder
{
    /// <summary>Years after a year's end that its maturity wall looks at.</summary>
    public const int YearsAhead = 3;

    /// <summary>Equation 123: what falls due in a year.</summary>
    /// <param name="opening">Opening debt that falls due in it.</param>
    /// <param name="renewed">Debt taken up on the path that falls due in it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Due<T>(T opening, T renewed)
        where T : struct, INumberLane<T>
        => (opening + renewed).Named(CashFlowLine.MaturingDebt);

    /// <summary>Equation 123: what falls due within twelve months of the start of a quarter.</summary>
    /// <param name="thisYear">Falls due in the year.</param>
    /// <param name="nextYear">Falls due in the year after.</param>
    /// <param name="elapsed">Part of a year's maturities that falls due before the quarter.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T WithinTwelveMonths<T>(T thisYear, T nextYear, T elapsed)
        where T : struct, INumberLane<T>
        => thisYear * (1 - elapsed) + nextYear * elapsed;
}
