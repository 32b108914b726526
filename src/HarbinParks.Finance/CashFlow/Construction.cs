using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Construction of works and how it is paid for (建设期).</summary>
public static class Construction
{
    /// <summary>Equation 20: spend of a period = approved budget × share of the period (stretched by the delay) × overrun × cost index.</summary>
    /// <param name="terms">Budget and spend curves by delay.</param>
    /// <param name="constructionPeriod">Periods since the planned start, 0 or more.</param>
    /// <param name="delay">Whole years of delay of the path.</param>
    /// <param name="overrun">Final cost ÷ approved budget, before the cost index.</param>
    /// <param name="landOverrun">The same for land and resettlement; read only where they stand apart.</param>
    /// <param name="costIndex">Construction cost against its expected path; 1 where it is as expected.</param>
    /// <param name="active">1 where the deal was signed, else 0.</param>
    /// <returns>Yuan of the period.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Spend<T>(ConstructionInputs terms, int constructionPeriod, T delay, T overrun, T landOverrun, T costIndex, T active)
        where T : struct, INumberLane<T>
    {
        T share = T.Pick(terms.SpendByDelay, terms.NewestOf(constructionPeriod), delay) * overrun * costIndex;
        if (terms.LandByDelay is InputTable land)
            share += T.Pick(land, terms.NewestOf(constructionPeriod), delay) * landOverrun;

        return (terms.Budget * share * active).Named(CashFlowLine.ConstructionSpend);
    }

    /// <summary>Equations 21, 22 and 141: who pays for a period's spend. Interest is settled apart, by the loans.</summary>
    /// <param name="terms">Budget, equity share, grant, standby equity.</param>
    /// <param name="spend">Spend of the period.</param>
    /// <param name="spentBefore">Spend of all periods before.</param>
    /// <param name="equityBefore">Equity paid in before for budgeted cost, interest apart.</param>
    /// <param name="standbyEquityBefore">Standby equity used before.</param>
    /// <param name="standbyLoanBefore">Standby loan drawn before.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ConstructionFunding<T> Fund<T>(ConstructionInputs terms, T spend, T spentBefore, T equityBefore, T standbyEquityBefore, T standbyLoanBefore)
        where T : struct, INumberLane<T>
    {
        T within = T.Min(spend, T.Max(terms.Budget - spentBefore, 0)).Named(CashFlowLine.WithinBudget);
        T excess = spend - within;
        T standbyEquity = T.Min(excess, T.Max(terms.StandbyEquity - standbyEquityBefore, 0)).Named(CashFlowLine.StandbyEquity);
        T beyond = excess - standbyEquity;
        T loanRoom = T.Max(terms.StandbyLoan - standbyLoanBefore, 0);
        T standbyLoan = T.Min(beyond, loanRoom).Named(CashFlowLine.StandbyLoan);
        T unfunded = (beyond - standbyLoan).Named(CashFlowLine.Unfunded);
        T grant = 0;
        if (terms.GrantShare is Input granted)
        {
            grant = Support.Grant(granted, within);
            within -= grant;
        }

        T equity = terms.EquityFirst ? T.Min(within, T.Max(terms.BudgetedEquity - equityBefore, 0)) : within * terms.EquityShare;
        T draw = (within - equity + standbyLoan).Named(CashFlowLine.LoanDraw);
        return new(draw, equity, standbyEquity, standbyLoan, unfunded, grant);
    }
}
