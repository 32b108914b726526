using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Construction of works and how it is paid for (建设期).</summary>
public static class Construction
{
    /// <summary>Equation 20: spend of a year = approved budget × share of the year (stretched by the delay) × overrun × cost index.</summary>
    /// <param name="terms">Budget and spend curves by delay.</param>
    /// <param name="constructionYear">Years since the planned start, 0 or more.</param>
    /// <param name="delay">Whole years of delay of the path.</param>
    /// <param name="overrun">Final cost ÷ approved budget, before the cost index.</param>
    /// <param name="costIndex">Construction cost against its expected path; 1 where it is as expected.</param>
    /// <param name="active">1 where the deal was signed, else 0.</param>
    /// <returns>Yuan of the year.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Spend<T>(ConstructionInputs terms, int constructionYear, T delay, T overrun, T costIndex, T active)
        where T : struct, INumberLane<T>
    {
        T share = T.Pick(terms.SpendByDelay, terms.NewestOf(constructionYear), delay);
        return (terms.Budget * share * overrun * costIndex * active).Named(CashFlowLine.ConstructionSpend);
    }

    /// <summary>Equations 21 and 22: who pays for a year's spend and for the interest that it causes.</summary>
    /// <param name="terms">Budget, equity share, standby equity.</param>
    /// <param name="spend">Spend of the year.</param>
    /// <param name="spentBefore">Spend of all years before.</param>
    /// <param name="standbyEquityBefore">Standby equity used before.</param>
    /// <param name="standbyLoanBefore">Standby loan drawn before.</param>
    /// <param name="loan">Loan at the start of the year.</param>
    /// <param name="rate">Loan rate of the year.</param>
    /// <remarks>Draws are even through the year, so half of a year's draw bears interest. Interest is capitalised and shared by loan and equity as any
    /// other use; because the equity's part of it reduces the draw that bears it, the linear equation is solved in closed form.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ConstructionFunding<T> Fund<T>(ConstructionInputs terms, T spend, T spentBefore, T standbyEquityBefore, T standbyLoanBefore, T loan, T rate)
        where T : struct, INumberLane<T>
    {
        T within = T.Min(spend, T.Max(terms.Budget - spentBefore, 0)).Named(CashFlowLine.WithinBudget);
        T excess = spend - within;
        T standbyEquity = T.Min(excess, T.Max(terms.StandbyEquity - standbyEquityBefore, 0)).Named(CashFlowLine.StandbyEquity);
        T beyond = excess - standbyEquity;
        T loanRoom = T.Max(terms.StandbyLoan - standbyLoanBefore, 0);
        T standbyLoan = T.Min(beyond, loanRoom).Named(CashFlowLine.StandbyLoan);
        T unfunded = (beyond - standbyLoan).Named(CashFlowLine.Unfunded);

        T equityShare = terms.EquityShare;
        T drawBeforeInterest = within - within * equityShare + standbyLoan;
        T interest = (rate * (loan + 0.5 * drawBeforeInterest) / (1 + 0.5 * rate * equityShare)).Named(CashFlowLine.InterestDuringConstruction);
        T equity = (equityShare * (within + interest)).Named(CashFlowLine.EquityPaid);
        T draw = (drawBeforeInterest - equityShare * interest).Named(CashFlowLine.LoanDraw);
        return new(interest, draw, equity, standbyEquity, standbyLoan, unfunded);
    }
}
