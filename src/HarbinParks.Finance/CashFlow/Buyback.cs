using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Build–transfer (BT): the builder's certified works become the payer's debt, bought back in instalments.</summary>
public static class Buyback
{
    /// <summary>Equation 40: certified works of a year = spend × base multiple.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Certified<T>(BuybackInputs terms, T spend)
        where T : struct, INumberLane<T>
        => (spend * terms.BaseMultiple).Named(CashFlowLine.CertifiedWorks);

    /// <summary>Equation 41: instalment = share of the base + return on what is unpaid at the start of the year.</summary>
    /// <param name="terms">Buy-back terms.</param>
    /// <param name="buybackYear">Years since the planned hand-over.</param>
    /// <param name="delay">Years of delay.</param>
    /// <param name="buybackBase">Whole base.</param>
    /// <param name="unpaid">Base not yet due at the start of the year.</param>
    /// <returns>The principal part and the whole instalment.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Principal, T Instalment) Instalment<T>(BuybackInputs terms, int buybackYear, T delay, T buybackBase, T unpaid)
        where T : struct, INumberLane<T>
    {
        T principal = T.Min(buybackBase * T.Pick(terms.InstalmentShare, buybackYear, delay), unpaid).Named(CashFlowLine.Principal);
        return (principal, (principal + terms.Return * unpaid).Named(CashFlowLine.BuybackInstalment));
    }
}
