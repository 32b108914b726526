using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Indicators;

/// <summary>PPP payment share (PPP 支出占比): 财金〔2015〕21号.</summary>
public static class PppPaymentShare
{
    /// <summary>Share of expenditure. Source: four heads and the 10 % ceiling, 财金〔2015〕21号 (verified). Lines: 5, 7 and 10 %, from the rule pack.</summary>
    public static Indicator Definition { get; } = new("pppShare", "PPP 支出占比", "PPP payment share", "share", "due/own-level-expenditure", "本级当年应付 PPP 支出 ÷ 本级一般公共预算支出");

    /// <summary>Equation 50: payments due under all PPP deals of the level ÷ own-level general public budget expenditure of the same year and path. Due, not paid: a payer in trouble must not look better.</summary>
    /// <param name="due">Equity, subsidy and realised risk payments due, existing deals included, yuan.</param>
    /// <param name="expenditure">Expenditure of the year, yuan.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(T due, T expenditure)
        where T : struct, INumberLane<T>
        => (due / expenditure).Named(CashFlowLine.PppShare);
}
