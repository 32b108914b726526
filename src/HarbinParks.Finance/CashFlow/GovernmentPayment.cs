using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>What the government owes a project company (政府付费). 财金〔2015〕21号, and the annuity that contracts use instead.</summary>
public static class GovernmentPayment
{
    /// <summary>Equation 25: the cost on which the construction payment rests: audited cost up to the cap, and the interest during construction.</summary>
    /// <param name="terms">Payment terms.</param>
    /// <param name="spent">Whole construction cost of the path.</param>
    /// <param name="interest">Interest during construction of the path, less construction grants.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Base<T>(PaymentInputs terms, T spent, T interest)
        where T : struct, INumberLane<T>
        => (T.Min(spent, terms.CappedCost) + interest).Named(CashFlowLine.PaymentBase);

    /// <summary>Equation 25: construction part of the payment of a subsidy year: base × factor of the year, before performance.</summary>
    /// <param name="terms">Payment terms; the factor is the annuity's, or (1 + m)(1 + d)ⁿ ÷ N.</param>
    /// <param name="operatingYear">Years since the planned opening.</param>
    /// <param name="delay">Years of delay.</param>
    /// <param name="paymentBase">From <see cref="Base"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ConstructionPart<T>(PaymentInputs terms, int operatingYear, T delay, T paymentBase)
        where T : struct, INumberLane<T>
        => (paymentBase * T.Pick(terms.ConstructionFactor, operatingYear, delay)).Named(CashFlowLine.ConstructionPayment);

    /// <summary>Equation 26: the contract's step table: 90 and above pays in full, 80 pays 90 %, 60 pays 80 %, below nothing.</summary>
    /// <param name="score">Performance score of the year, 0 to 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T PerformanceFactor<T>(T score)
        where T : struct, INumberLane<T>
        => T.Select(score >= 0.9, 1, T.Select(score >= 0.8, 0.9, T.Select(score >= 0.6, 0.8, 0))).Named(CashFlowLine.PerformanceFactor);

    /// <summary>Equation 27, banded: the company bears demand within the band, the government a share beyond it, both ways.</summary>
    /// <param name="terms">Payment terms.</param>
    /// <param name="forecast">Users' payments as the contract foresaw them for the operating year.</param>
    /// <param name="revenue">Users' payments of the year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T BandedRevenue<T>(PaymentInputs terms, T forecast, T revenue)
        where T : struct, INumberLane<T>
    {
        T band = terms.DemandBand;
        T missing = T.Max(forecast * (1 - band) - revenue, 0);
        T beyond = T.Max(revenue - forecast * (1 + band), 0);
        return (forecast + terms.DemandGovernmentShare * (beyond - missing)).Named(CashFlowLine.CountedRevenue);
    }

    /// <summary>Equation 28: S = max(0, A [(1 − w) + w f] + O (1 + m) f + fee − U).</summary>
    /// <param name="terms">Payment terms.</param>
    /// <param name="constructionPart">A, of the year.</param>
    /// <param name="operatingCost">O, as it enters the subsidy.</param>
    /// <param name="usageFee">Fee per unit treated.</param>
    /// <param name="countedRevenue">U, as it enters the subsidy; 0 under government payment.</param>
    /// <param name="performance">f.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Due<T>(PaymentInputs terms, T constructionPart, T operatingCost, T usageFee, T countedRevenue, T performance)
        where T : struct, INumberLane<T>
    {
        T link = terms.PerformanceLink;
        T linked = constructionPart * (1 - link + link * performance);
        T profit = terms.OperatingProfit;
        T operating = operatingCost * (1 + profit) * performance;
        return T.Max(linked + operating + usageFee - countedRevenue, 0).Named(CashFlowLine.SubsidyDue);
    }
}
