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

    /// <summary>Equation 13: quota of the year, general or special = opening debt × (1 + planned net new rate) × multiple: the province allots it each year on what stands.</summary>
    /// <param name="fiscal">Terms.</param>
    /// <param name="planned">Planned net new bonds of the year ÷ opening debt.</param>
    /// <param name="opening">Debt of the kind at the start of the year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Quota<T>(FiscalInputs fiscal, T planned, T opening)
        where T : struct, INumberLane<T>
        => opening * (1 + planned) * fiscal.QuotaMultiple;

    /// <summary>Equation 13: debt = min(opening × (1 + max(0, net new rate)), quota), never below the opening; what the quota refuses is told apart.</summary>
    /// <param name="opening">General or special debt at the start of the year.</param>
    /// <param name="quota">Quota of the year.</param>
    /// <param name="netNewRate">Net new bonds wanted ÷ opening debt, before the floor at 0.</param>
    /// <returns>Closing debt, and the need above quota.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Closing, T AboveQuota) Debt<T>(T opening, T quota, T netNewRate)
        where T : struct, INumberLane<T>
    {
        T wanted = (opening * T.Max(netNewRate, 0)).Named(CashFlowLine.NewBondsWanted);
        T granted = T.Min(wanted, T.Max(quota - opening, 0));
        return (opening + granted, wanted - granted);
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
    /// <param name="payer">Terms of the payer; its schedule where one is given.</param>
    /// <param name="fiscal">Terms of all.</param>
    /// <param name="period">Year of the plan.</param>
    /// <param name="general">General debt at the start of the year.</param>
    /// <param name="special">Special debt at the start of the year.</param>
    /// <param name="rate">Interest rate of statutory debt.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static StatutoryService<T> Service<T>(PayerInputs payer, FiscalInputs fiscal, int period, T general, T special, T rate)
        where T : struct, INumberLane<T>
        => new(
            (general * rate).Named(CashFlowLine.GeneralInterest),
            (special * rate).Named(CashFlowLine.SpecialInterest),
            Repaid(payer.GeneralSchedule, period, general, fiscal.GeneralAmortisation, fiscal.GeneralUnrefunded).Named(CashFlowLine.GeneralPrincipal),
            Repaid(payer.SpecialSchedule, period, special, fiscal.SpecialAmortisation, fiscal.SpecialUnrefunded).Named(CashFlowLine.SpecialPrincipal));

    /// <summary>Equation 17: what can be paid = expenditure − rigid expenditure − service of general debt − what the fund budget cannot serve of special debt.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Available<T>(FiscalInputs fiscal, T expenditure, T rigid, in StatutoryService<T> service, T fundLeft)
        where T : struct, INumberLane<T>
    {
        T specialGap = T.Max(service.SpecialInterest + service.SpecialPrincipal - fundLeft, 0);
        T bound = fiscal.RigidFloor ? expenditure - rigid : expenditure;
        return (bound - service.GeneralInterest - service.GeneralPrincipal - specialGap).Named(CashFlowLine.Available);
    }

    /// <summary>Equation 170: what the fund budget can pay of contracts = fund revenue less what the general budget draws and what special debt takes, never below 0.</summary>
    /// <param name="fundLeft">Fund revenue less the draw.</param>
    /// <param name="service">Service of statutory debt.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T FundAvailable<T>(T fundLeft, in StatutoryService<T> service)
        where T : struct, INumberLane<T>
        => T.Max(fundLeft - service.SpecialInterest - service.SpecialPrincipal, 0).Named(CashFlowLine.FundAvailable);

    /// <summary>Equation 16: principal not refunded: of bonds whose dates are known by their dates, of the rest a part a year by the average life.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Repaid<T>(DebtSchedule? schedule, int period, T debt, Input amortisation, Input unrefunded)
        where T : struct, INumberLane<T>
    {
        if (schedule is null)
            return debt * amortisation;

        T undated = T.Max(debt - schedule.Outstanding[period], 0);
        T maturing = schedule.Maturing[period];
        return maturing * unrefunded + undated * amortisation;
    }
}
