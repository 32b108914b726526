using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Sharing of users' payments where users alone pay (收入分担与超额分成). Equation 117.</summary>
public static class SharedRevenue
{
    /// <summary>Equation 117: what the government pays for revenue missing below the band.</summary>
    /// <param name="terms">Band and shares.</param>
    /// <param name="forecast">Forecast of the operating year.</param>
    /// <param name="revenue">Users' payments of the year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Guaranteed<T>(SharingInputs terms, T forecast, T revenue)
        where T : struct, INumberLane<T>
        => (terms.ShareBelow * T.Max(forecast * (1 - (T)terms.Lower) - revenue, 0)).Named(CashFlowLine.RevenueGuarantee);

    /// <summary>Equation 117: what the company pays for revenue beyond the band.</summary>
    /// <param name="terms">Band and shares.</param>
    /// <param name="forecast">Forecast of the operating year.</param>
    /// <param name="revenue">Users' payments of the year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Shared<T>(SharingInputs terms, T forecast, T revenue)
        where T : struct, INumberLane<T>
        => (terms.ShareAbove * T.Max(revenue - forecast * (1 + (T)terms.Upper), 0)).Named(CashFlowLine.RevenueShared);
}
