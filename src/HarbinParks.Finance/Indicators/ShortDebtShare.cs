using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Part of a platform's debt that falls due within twelve months (一年内到期债务占比).</summary>
public static class ShortDebtShare
{
    /// <summary>Of interest-bearing debt. Source: definition of this model. Lines: none.</summary>
    public static Indicator Definition { get; } = new(
        "shortDebtShare", "一年内到期债务占比", "Debt due within a year", "share", "(due-within-a-year+overdue)/debt", "(次年到期本金 + 逾期债务)÷ 有息负债");

    /// <summary>Equation 124: (due next year + overdue) ÷ debt, 0 where there is no debt.</summary>
    /// <param name="due">Due next year and overdue.</param>
    /// <param name="debt">Interest-bearing debt.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T due, T debt)
        where T : struct, INumberLane<T>
        => T.Select(debt > 1, due / debt, 0).Named(CashFlowLine.ShortDebtShare);
}
