using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Adjustment of a service price by the contract's formula (服务单价调整). Not used by a run yet: its tariffs move by (8).</summary>
public static class TariffAdjustment
{
    /// <summary>Equation 93: P = P₀ K + ΔP. A contract that sets prices to the cent (分) rounds the result, and any rise is then measured on the rounded price.</summary>
    /// <param name="basePrice">Price before the adjustment, yuan per unit.</param>
    /// <param name="coefficient">K, weighted ratio of the cost indices since the last adjustment; 1 where nothing moved.</param>
    /// <param name="specialTerm">ΔP, yuan per unit, for what no index covers, as a new discharge standard; may be negative.</param>
    /// <returns>Price after the adjustment, yuan per unit.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Adjusted<T>(T basePrice, T coefficient, T specialTerm)
        where T : struct, INumberLane<T>
        => basePrice * coefficient + specialTerm;
}
