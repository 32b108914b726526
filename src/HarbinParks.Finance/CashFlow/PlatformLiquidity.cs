using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>A platform company's year in quarters (平台公司分季流动性).</summary>
public static class PlatformLiquidity
{
    /// <summary>Equation 49: assets = cash + land at the market's level + other assets at consumer prices.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Assets<T>(PlatformInputs terms, T cash, T landMarket, T priceIndex)
        where T : struct, INumberLane<T>
        => (cash + terms.Land * landMarket + terms.OtherAssets * priceIndex).Named(CashFlowLine.PlatformAssets);

    /// <summary>Equation 45: what falls due in a quarter, and the part that lenders refinance: less once leverage or cash fails its test.</summary>
    /// <param name="terms">Platform terms.</param>
    /// <param name="year">The year.</param>
    /// <param name="interest">Interest due in the quarter.</param>
    /// <param name="maturing">Principal that matures in the quarter.</param>
    /// <param name="overdue">Unpaid from earlier quarters.</param>
    /// <param name="leverage">Liabilities ÷ assets at the start of the quarter.</param>
    /// <param name="cash">Cash at the start of the quarter.</param>
    /// <param name="shortDebt">Principal due within twelve months from then.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Need, T Refinanced) Refinance<T>(PlatformInputs terms, int year, T interest, T maturing, T overdue, T leverage, T cash, T shortDebt)
        where T : struct, INumberLane<T>
    {
        Mask<T> sound = leverage < (T)terms.LeverageLimit & cash >= shortDebt * terms.CashLimit;
        T share = T.Select(sound, terms.RefinancingShare[year], terms.StressedRefinancingShare[year]);
        T need = (interest + maturing + overdue).Named(CashFlowLine.FinancingNeed);
        return (need, (share * (interest + maturing)).Named(CashFlowLine.Refinancing));
    }

    /// <summary>Equation 46: cash and shortfall after the quarter's payments: what is not there is not paid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Cash, T Shortfall) Settle<T>(T cash, T ebitda, T rescue, T refinanced, T need)
        where T : struct, INumberLane<T>
    {
        T left = cash + ebitda + rescue + refinanced - need;
        return (T.Max(left, 0).Named(CashFlowLine.PlatformCash), T.Max(-left, 0).Named(CashFlowLine.PlatformShortfall));
    }

    /// <summary>Equation 46: debt = opening + interest + refinanced − paid, where what is paid is the need less the shortfall.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Debt<T>(T opening, T interest, T refinanced, T need, T shortfall)
        where T : struct, INumberLane<T>
        => (opening + interest + refinanced - (need - shortfall)).Named(CashFlowLine.PlatformDebt);

    /// <summary>Equation 121: what fell due in the quarter itself and is unpaid at its end: the oldest is paid first.</summary>
    /// <param name="due">Interest and principal that fell due in the quarter.</param>
    /// <param name="unpaid">All that is unpaid at its end.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T NewlyUnpaid<T>(T due, T unpaid)
        where T : struct, INumberLane<T>
        => T.Min(unpaid, due).Named(CashFlowLine.NewlyUnpaid);
}
