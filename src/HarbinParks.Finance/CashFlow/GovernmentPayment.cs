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

    /// <summary>Equation 25: the same less what the government has already paid: its capital where the contract says so, grants always.</summary>
    /// <param name="terms">Payment terms.</param>
    /// <param name="spent">Whole construction cost of the path.</param>
    /// <param name="interest">Interest during construction of the path.</param>
    /// <param name="paid">What the government has paid.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T BaseLess<T>(PaymentInputs terms, T spent, T interest, T paid)
        where T : struct, INumberLane<T>
        => T.Max(T.Min(spent, terms.CappedCost) + interest - paid, 0).Named(CashFlowLine.PaymentBase);

    /// <summary>Equation 25: construction part of the payment of a subsidy year: base × factor of the year, before performance.</summary>
    /// <param name="terms">Payment terms; the factor is the annuity's, or (1 + m)(1 + d)ⁿ ÷ N.</param>
    /// <param name="operatingYear">Years since the planned opening.</param>
    /// <param name="delay">Years of delay.</param>
    /// <param name="paymentBase">From <see cref="Base"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ConstructionPart<T>(PaymentInputs terms, int operatingYear, T delay, T paymentBase)
        where T : struct, INumberLane<T>
        => (paymentBase * T.Pick(terms.ConstructionFactor, operatingYear, delay)).Named(CashFlowLine.ConstructionPayment);

    /// <summary>Equation 26: the contract's step table: the factor of the highest step that the score reaches, nothing below the lowest.</summary>
    /// <param name="terms">Payment terms; the usual table pays in full from 90, 90 % from 80, 80 % from 60.</param>
    /// <param name="score">Performance score of the year, 0 to 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T PerformanceFactor<T>(PaymentInputs terms, T score)
        where T : struct, INumberLane<T>
    {
        T factor = 0;
        for (int step = terms.PerformanceScores.Length - 1; step >= 0; step--)
            factor = T.Select(score >= terms.PerformanceScores[step], terms.PerformanceFactors[step], factor);

        return factor.Named(CashFlowLine.PerformanceFactor);
    }

    /// <summary>Equation 27, banded: the company bears demand within the band, the government a share beyond it, each side with its own.</summary>
    /// <param name="terms">Payment terms.</param>
    /// <param name="forecast">Users' payments as the contract foresaw them for the operating year.</param>
    /// <param name="revenue">Users' payments of the year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T BandedRevenue<T>(PaymentInputs terms, T forecast, T revenue)
        where T : struct, INumberLane<T>
    {
        T missing = T.Max(forecast * (1 - (T)terms.DemandBand) - revenue, 0);
        T beyond = T.Max(revenue - forecast * (1 + (T)terms.DemandBandAbove), 0);
        return (forecast + terms.DemandGovernmentShareAbove * beyond - terms.DemandGovernmentShare * missing).Named(CashFlowLine.CountedRevenue);
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

    /// <summary>Equation 172: part of a fee that users' charges, collected by the treasury for this service, pay: at most the fee.</summary>
    /// <param name="charge">Charge, yuan per unit.</param>
    /// <param name="volume">Units billed.</param>
    /// <param name="collection">Collection rate.</param>
    /// <param name="fee">What the government owes for the service.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Earmarked<T>(Input charge, T volume, T collection, T fee)
        where T : struct, INumberLane<T>
        => T.Min(fee, charge * volume * collection).Named(CashFlowLine.EarmarkedCharge);
}
