using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Who bears the rise of operating cost with prices (运营成本物价风险分担). Equation 118.</summary>
public static class CostIndexSharing
{
    /// <summary>Equation 118: cost in the subsidy with the prices that the contract counts in place of those of the year.</summary>
    /// <param name="terms">Expected prices, band and share.</param>
    /// <param name="year">Year of the plan.</param>
    /// <param name="priceIndex">Consumer prices of the year.</param>
    /// <param name="cost">Cost in the subsidy at those.</param>
    /// <param name="indexed">Part that they move, at base-year prices.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Counted<T>(CostSharingInputs terms, int year, T priceIndex, T cost, T indexed)
        where T : struct, INumberLane<T>
    {
        T expected = terms.PriceTrend[year];
        T band = terms.Band;
        T above = T.Max(priceIndex - expected * (1 + band), 0);
        T below = T.Max(expected * (1 - band) - priceIndex, 0);
        T counted = expected + terms.GovernmentShare * (above - below);
        return (cost + indexed * (counted - priceIndex)).Named(CashFlowLine.CostInSubsidy);
    }
}
