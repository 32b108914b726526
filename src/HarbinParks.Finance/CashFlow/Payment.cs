using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Order in which a payer's cash is paid (支付顺序). A rule never bounds a payment that is due; cash does. Within one rank all are paid pro rata.</summary>
public static class Payment
{
    /// <summary>Equation 18: the share of a rank's claims that the cash pays; where nothing is owed the share is 1.</summary>
    /// <param name="cash">Cash left for this rank; below 0 counts as none.</param>
    /// <param name="owed">Claims of the rank.</param>
    /// <param name="line">Name of the share.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Share<T>(T cash, T owed, CashFlowLine line)
        where T : struct, INumberLane<T>
        => T.Select(owed > 1e-6, T.Min(T.Max(cash, 0) / owed, 1), 1).Named(line);

    /// <summary>Equation 18: interest on arrears and the arrears themselves, from the oldest; the share of contract payments is left at 1.</summary>
    /// <param name="cash">Cash of the period; on return what is left of it.</param>
    /// <param name="interest">Interest on arrears owed.</param>
    /// <param name="owed">Arrears owed, by age.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RankShares<T> PayArrears<T>(ref T cash, T interest, in Vintages<T> owed)
        where T : struct, INumberLane<T>
    {
        T interestShare = Share(cash, interest, CashFlowLine.ShareOfInterestPaid);
        cash -= interest * interestShare;
        T older = Share(cash, owed.Older, CashFlowLine.ShareOfArrearsPaid);
        cash -= owed.Older * older;
        T three = Share(cash, owed.ThreeYears, CashFlowLine.ShareOfArrearsPaid);
        cash -= owed.ThreeYears * three;
        T two = Share(cash, owed.TwoYears, CashFlowLine.ShareOfArrearsPaid);
        cash -= owed.TwoYears * two;
        T one = Share(cash, owed.OneYear, CashFlowLine.ShareOfArrearsPaid);
        cash -= owed.OneYear * one;
        return new(interestShare, older, three, two, one, 1);
    }

    /// <summary>Equation 19: interest that falls due on arrears: simple; in the first year only from the day that the law names.</summary>
    /// <param name="rate">Simple yearly rate.</param>
    /// <param name="firstYearPart">Part of the first year that bears it.</param>
    /// <param name="unpaidInterest">Interest of earlier years still unpaid.</param>
    /// <param name="arrears">Arrears by age at the start of the year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T InterestDue<T>(Input rate, Input firstYearPart, T unpaidInterest, in Vintages<T> arrears)
        where T : struct, INumberLane<T>
    {
        T older = arrears.TwoYears + arrears.ThreeYears + arrears.Older;
        return (unpaidInterest + rate * (arrears.OneYear * firstYearPart + older)).Named(CashFlowLine.ArrearsInterestDue);
    }

    /// <summary>Equation 18: what a rank leaves unpaid of the contract payments.</summary>
    /// <param name="due">Contract payments due.</param>
    /// <param name="shares">Shares paid, by rank.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Unpaid<T>(T due, in RankShares<T> shares)
        where T : struct, INumberLane<T>
        => due - due * shares.Contracts;

    /// <summary>Equation 19: arrears by age at the start of the next year: what each rank left unpaid, a year older.</summary>
    /// <param name="unpaid">Contract payments of the year that were not paid, from <see cref="Unpaid"/>.</param>
    /// <param name="arrears">Arrears by age at the start of the year.</param>
    /// <param name="shares">Shares paid, by rank.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vintages<T> Age<T>(T unpaid, in Vintages<T> arrears, in RankShares<T> shares)
        where T : struct, INumberLane<T>
        => new(
            unpaid.Named(CashFlowLine.Arrears),
            (arrears.OneYear - arrears.OneYear * shares.OneYear).Named(CashFlowLine.Arrears),
            (arrears.TwoYears - arrears.TwoYears * shares.TwoYears).Named(CashFlowLine.Arrears),
            (arrears.ThreeYears - arrears.ThreeYears * shares.ThreeYears + (arrears.Older - arrears.Older * shares.Older)).Named(CashFlowLine.Arrears));

    /// <summary>Equation 19: arrears by age within a year: what each rank left unpaid.</summary>
    /// <param name="arrears">Arrears by age at the start of the period.</param>
    /// <param name="shares">Shares paid, by rank.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vintages<T> Left<T>(in Vintages<T> arrears, in RankShares<T> shares)
        where T : struct, INumberLane<T>
        => new(
            (arrears.OneYear - arrears.OneYear * shares.OneYear).Named(CashFlowLine.Arrears),
            (arrears.TwoYears - arrears.TwoYears * shares.TwoYears).Named(CashFlowLine.Arrears),
            (arrears.ThreeYears - arrears.ThreeYears * shares.ThreeYears).Named(CashFlowLine.Arrears),
            (arrears.Older - arrears.Older * shares.Older).Named(CashFlowLine.Arrears));

    /// <summary>Equation 18: what a claim without arrears is paid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Paid<T>(T due, in RankShares<T> shares)
        where T : struct, INumberLane<T>
        => (due * shares.Contracts).Named(CashFlowLine.PaidByPayer);

    /// <summary>Equation 18: what one claim is paid, over all ranks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Paid<T>(T due, T interest, in Vintages<T> arrears, in RankShares<T> shares)
        where T : struct, INumberLane<T>
        => (due * shares.Contracts + interest * shares.Interest + arrears.OneYear * shares.OneYear + arrears.TwoYears * shares.TwoYears
            + arrears.ThreeYears * shares.ThreeYears + arrears.Older * shares.Older).Named(CashFlowLine.PaidByPayer);
}
