using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>One budget level's year (本级财政年度收支): 财金〔2015〕21号 measures against its expenditure, 国办函〔2016〕88号 against its interest.</summary>
public static class Budget
{
    /// <summary>Equation 10: own revenue = trend × exp(β × city deviation + own deviation).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T OwnRevenue<T>(PayerInputs payer, int period, T cityDeviation, T ownDeviation)
        where T : struct, INumberLane<T>
    {
        T trend = ((T)payer.RevenueTrend[period]).Named(CashFlowLine.RevenueTrend);
        return (trend * T.Exp(payer.RevenueBeta * cityDeviation + ownDeviation)).Named(CashFlowLine.OwnRevenue);
    }

    /// <summary>Equation 164: factor on own revenue = 1 + share × (output of the parks ÷ their output on the outside view's trend − 1).</summary>
    /// <param name="share">Share of own revenue that follows the parks.</param>
    /// <param name="output">Output of the parks in the year.</param>
    /// <param name="trend">The same on the outside view's trend: what the trend of revenue holds already.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ParkFactor<T>(T share, T output, T trend)
        where T : struct, INumberLane<T>
        => (1 + share * (output / trend - 1)).Named(CashFlowLine.ParkRevenueFactor);

    /// <summary>Equation 11: net transfers = trend × exp(deviations) + compensation × (revenue on trend − revenue).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T NetTransfers<T>(PayerInputs payer, FiscalInputs fiscal, int period, T cityDeviation, T ownDeviation, T revenue)
        where T : struct, INumberLane<T>
        => (payer.TransferTrend[period] * T.Exp(cityDeviation + ownDeviation)
            + fiscal.TransferCompensation * (payer.RevenueTrend[period] - revenue)).Named(CashFlowLine.NetTransfers);

    /// <summary>Equation 12: fund revenue = trend × land market × exp(own deviation).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T FundRevenue<T>(PayerInputs payer, int period, T landMarket, T ownDeviation)
        where T : struct, INumberLane<T>
        => (payer.FundTrend[period] * landMarket * T.Exp(ownDeviation)).Named(CashFlowLine.FundRevenue);

    /// <summary>Equation 13: quota of the year = opening debt × (1 + planned net new rate) × multiple: the province allots it each year on what stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Quota<T>(FiscalInputs fiscal, int period, T opening)
        where T : struct, INumberLane<T>
    {
        T planned = fiscal.NetNewBonds[period];
        return (opening * (1 + planned) * fiscal.QuotaMultiple).Named(CashFlowLine.Quota);
    }

    /// <summary>Equation 13: debt = min(opening × (1 + max(0, net new rate)), quota), never below the opening; what the quota refuses is told apart.</summary>
    /// <param name="opening">Statutory debt at the start of the year.</param>
    /// <param name="quota">Quota of the year.</param>
    /// <param name="netNewRate">Net new bonds wanted ÷ opening debt, before the floor at 0.</param>
    /// <returns>Closing debt, and the need above quota.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Closing, T AboveQuota) Debt<T>(T opening, T quota, T netNewRate)
        where T : struct, INumberLane<T>
    {
        T wanted = (opening * T.Max(netNewRate, 0)).Named(CashFlowLine.NewBondsWanted);
        T granted = T.Min(wanted, T.Max(quota - opening, 0));
        return ((opening + granted).Named(CashFlowLine.StatutoryDebt), (wanted - granted).Named(CashFlowLine.NeedAboveQuota));
    }

    /// <summary>Equation 12: drawn from the fund budget: the part that may be drawn × the part of such sources that the base year used (λ).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Drawn<T>(PayerInputs payer, FiscalInputs fiscal, T fundRevenue)
        where T : struct, INumberLane<T>
        => (fundRevenue * fiscal.FundDrawShare * payer.FinancingShare).Named(CashFlowLine.DrawnFromFund);

    /// <summary>Equation 14: expenditure = own revenue + net transfers + net new general bonds + drawn from the fund budget − deposited,
    /// where the part of the bonds that is deposited, on-lent or swapped is that of the base year (1 − λ).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Expenditure<T>(PayerInputs payer, T revenue, T transfers, T newGeneralBonds, T drawn)
        where T : struct, INumberLane<T>
        => (revenue + transfers + payer.FinancingShare * newGeneralBonds + drawn).Named(CashFlowLine.Expenditure);

    /// <summary>Equation 15: rigid expenditure follows the budget with a lag: (1 − θ)(1 + γ) rigid₋₁ + θ ρ (1 + γ) E₋₁.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Rigid<T>(PayerInputs payer, FiscalInputs fiscal, int period, T rigidBefore, T expenditureBefore)
        where T : struct, INumberLane<T>
    {
        T adjustment = fiscal.RigidityAdjustment;
        T trend = fiscal.RigidityTrend[period];
        T grown = (1 - adjustment) * rigidBefore + adjustment * payer.RigidShare * expenditureBefore;
        return (grown * (1 + trend)).Named(CashFlowLine.RigidExpenditure);
    }

    /// <summary>Equation 16: interest rate of statutory debt = base + slope × (long rate − reference), never below 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T InterestRate<T>(FiscalInputs fiscal, T longRate)
        where T : struct, INumberLane<T>
        => T.Max(fiscal.DebtInterest + fiscal.DebtInterestSlope * (longRate - fiscal.ReferenceLongRate), 0).Named(CashFlowLine.StatutoryInterestRate);

    /// <summary>Equation 16: service of the statutory debt that stood at the start of the year.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StatutoryService<T> Service<T>(PayerInputs payer, FiscalInputs fiscal, T openingDebt, T rate)
        where T : struct, INumberLane<T>
    {
        T general = openingDebt * payer.GeneralShare;
        T special = openingDebt - general;
        return new(
            (general * rate).Named(CashFlowLine.GeneralInterest),
            (special * rate).Named(CashFlowLine.SpecialInterest),
            (general * fiscal.GeneralAmortisation).Named(CashFlowLine.GeneralPrincipal),
            (special * fiscal.SpecialAmortisation).Named(CashFlowLine.SpecialPrincipal));
    }

    /// <summary>Equation 17: what can be paid = expenditure − rigid expenditure − service of general debt − what the fund budget cannot serve of special debt.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Available<T>(FiscalInputs fiscal, T expenditure, T rigid, in StatutoryService<T> service, T fundLeft)
        where T : struct, INumberLane<T>
    {
        T specialGap = T.Max(service.SpecialInterest + service.SpecialPrincipal - fundLeft, 0);
        T bound = fiscal.RigidFloor ? expenditure - rigid : expenditure;
        return (bound - service.GeneralInterest - service.GeneralPrincipal - specialGap).Named(CashFlowLine.Available);
    }
}
