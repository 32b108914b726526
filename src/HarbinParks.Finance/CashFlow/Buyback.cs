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

    /// <summary>Equation 40: interest during construction of a year: on what was certified before, interest in it, and on half of the year's works.</summary>
    /// <param name="terms">Buy-back terms.</param>
    /// <param name="baseBefore">Base at the start of the year.</param>
    /// <param name="certified">Certified in the year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Interest<T>(BuybackInputs terms, T baseBefore, T certified)
        where T : struct, INumberLane<T>
        => (terms.ConstructionInterest * (baseBefore + certified * 0.5)).Named(CashFlowLine.BuybackInterest);

    /// <summary>Equation 41: instalment = share of the base + return on what is unpaid at the start of the year, for the years since the date before.</summary>
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
        return (principal, Due(terms, buybackYear, delay, principal, unpaid));
    }

    /// <summary>Equation 140: instalment towards what is due of the base as it now stands, less what is withheld of the works: so a difference that the audit finds is settled in the next one.</summary>
    /// <param name="terms">Buy-back terms.</param>
    /// <param name="dueShare">Part of the base due by the end of the year.</param>
    /// <param name="retentionHeld">Retention held ÷ works.</param>
    /// <param name="buybackYear">Years since the planned hand-over.</param>
    /// <param name="delay">Years of delay.</param>
    /// <param name="buybackBase">Base: the contract sum before the audit, the audited one from it on.</param>
    /// <param name="works">Audited construction works.</param>
    /// <param name="fallenDue">Principal of earlier instalments.</param>
    /// <param name="unpaid">Base not yet due at the start of the year.</param>
    /// <returns>The principal part and the whole instalment.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Principal, T Instalment) Settled<T>(BuybackInputs terms, InputTable dueShare, InputTable retentionHeld, int buybackYear, T delay, T buybackBase, T works, T fallenDue, T unpaid)
        where T : struct, INumberLane<T>
    {
        T held = (works * T.Pick(retentionHeld, buybackYear, delay)).Named(CashFlowLine.RetentionHeld);
        T target = buybackBase * T.Pick(dueShare, buybackYear, delay) - held;
        T principal = T.Min(T.Max(target - fallenDue, 0), unpaid).Named(CashFlowLine.Principal);
        return (principal, Due(terms, buybackYear, delay, principal, unpaid));
    }

    /// <summary>Equation 41: principal and return.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Due<T>(BuybackInputs terms, int buybackYear, T delay, T principal, T unpaid)
        where T : struct, INumberLane<T>
        => (principal + terms.Return * unpaid * T.Pick(terms.ReturnYears, buybackYear, delay)).Named(CashFlowLine.BuybackInstalment);
}
