using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>Debt-service cover ratio (偿债覆盖率, DSCR).</summary>
public static class CoverRatio
{
    /// <summary>Equation 35: cash flow available ÷ scheduled senior interest and principal; negative where the cash flow is; none where nothing is due.</summary>
    /// <param name="cashAvailable">From equation 33.</param>
    /// <param name="service">Scheduled interest and principal; arrears are not in it.</param>
    /// <param name="due">Where service is due.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T cashAvailable, T service, Mask<T> due)
        where T : struct, INumberLane<T>
        => T.Select(due, cashAvailable / service, 0).Named(CashFlowLine.CoverRatio);
}
