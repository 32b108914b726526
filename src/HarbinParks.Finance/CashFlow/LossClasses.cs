using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Tax losses by the years for which they can still be used (可弥补亏损).</summary>
/// <param name="ForOneYear">Oldest: lost after this year.</param>
/// <param name="ForTwoYears">Two years left.</param>
/// <param name="ForThreeYears">Three years left.</param>
/// <param name="ForFourYears">Four years left.</param>
/// <param name="ForFiveYears">Made last year.</param>
public readonly record struct LossClasses<T>(T ForOneYear, T ForTwoYears, T ForThreeYears, T ForFourYears, T ForFiveYears)
    where T : struct, INumberLane<T>
{
    /// <summary>All losses.</summary>
    public T Total
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ForOneYear + ForTwoYears + ForThreeYears + ForFourYears + ForFiveYears;
    }
}
