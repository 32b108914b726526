using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Review of tariffs by a weighted index of costs (调价公式): P = P0 K + ΔP. Equation 115, which sewage, waste, toll, water, gas and heat share.</summary>
public static class TariffFormula
{
    /// <summary>Equation 115: K of a year, base year 1 but for energy, which stands against its trend.</summary>
    /// <param name="terms">Weights.</param>
    /// <param name="year">Year of the plan, −1 for the base year.</param>
    /// <param name="priceIndex">Consumer prices, base year 1.</param>
    /// <param name="costIndex">Construction cost against its expected path.</param>
    /// <param name="coalPrice">Coal price against its trend.</param>
    /// <param name="gasPrice">Gas price against its trend.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Coefficient<T>(TariffReviewInputs terms, int year, T priceIndex, T costIndex, T coalPrice, T gasPrice)
        where T : struct, INumberLane<T>
    {
        T coefficient = terms.ConsumerPrices * priceIndex;
        if (terms.Weighted)
        {
            T cost = year < 0 ? 1 : costIndex * terms.CostTrend[year];
            T wages = year < 0 ? 1 : priceIndex * terms.WageTrend[year];
            coefficient += terms.ConstructionCost * cost + terms.Coal * coalPrice + terms.Gas * gasPrice + terms.Wages * wages;
        }

        return coefficient.Named(CashFlowLine.ReviewCoefficient);
    }

    /// <summary>Equation 115: tariff after a review ÷ opening tariff.</summary>
    /// <param name="terms">Terms.</param>
    /// <param name="coefficient">K of the year that the review looks at.</param>
    /// <param name="before">Tariff before ÷ opening tariff.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Reviewed<T>(TariffReviewInputs terms, T coefficient, T before)
        where T : struct, INumberLane<T>
    {
        T asked = 1 + terms.PassThrough * (coefficient - 1);
        if (terms.Bounded)
        {
            asked += terms.Addition;
            T change = asked / before - 1;
            T bounded = before * (1 + T.Max(T.Min(change, terms.CapPerReview), -(T)terms.CapPerReview));
            asked = T.Select(T.Max(change, -change) >= terms.Threshold, bounded, before);
        }

        return asked.Named(CashFlowLine.TariffIndex);
    }
}
