using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>PPP payment share (PPP 支出占比): 财金〔2015〕21号, tested against 5, 7 and 10 %.</summary>
public static class PppPaymentShare
{
    /// <summary>Equation 50: payments due under all PPP deals of the level ÷ own-level general public budget expenditure of the same year and path. Due, not paid: a payer in trouble must not look better.</summary>
    /// <param name="due">Equity, subsidy and realised risk payments due, existing deals included, yuan.</param>
    /// <param name="expenditure">Expenditure of the year, yuan.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T due, T expenditure)
        where T : struct, INumberLane<T>
        => (due / expenditure).Named(CashFlowLine.PppShare);

    /// <summary>Equation 61: room below the 10 % line in yuan; negative above it.</summary>
    /// <param name="due">As above.</param>
    /// <param name="expenditure">As above.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Room<T>(T due, T expenditure)
        where T : struct, INumberLane<T>
        => (0.1 * expenditure - due).Named(CashFlowLine.PppHeadroom);
}
