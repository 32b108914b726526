using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Arrears by age (逾期款账龄): years since the payment fell due.</summary>
/// <param name="OneYear">Due last year.</param>
/// <param name="TwoYears">Due two years ago.</param>
/// <param name="ThreeYears">Due three years ago.</param>
/// <param name="Older">Due earlier.</param>
public readonly record struct Vintages<T>(T OneYear, T TwoYears, T ThreeYears, T Older)
    where T : struct, INumberLane<T>
{
    /// <summary>All arrears.</summary>
    public T Total
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => OneYear + TwoYears + ThreeYears + Older;
    }
}
