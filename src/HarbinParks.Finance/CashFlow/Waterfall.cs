using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Order of payments of a project company (现金流瀑布).</summary>
public static class Waterfall
{
    /// <summary>Equation 33: cash flow available for debt service: cash from users and government, less operating cost and tax paid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T CashAvailable<T>(T userRevenue, T governmentCash, T operatingCost, T tax)
        where T : struct, INumberLane<T>
        => (userRevenue + governmentCash - operatingCost - tax).Named(CashFlowLine.CashAvailable);

    /// <summary>Equation 33 with what stands beside operation: tax on turnover, working capital, major maintenance with its reserve, residual value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T CashAvailable<T>(T userRevenue, T governmentCash, T operatingCost, T tax, T other)
        where T : struct, INumberLane<T>
        => (userRevenue + governmentCash - operatingCost - tax + other).Named(CashFlowLine.CashAvailable);

    /// <summary>Equation 34: suppliers of earlier periods, senior interest and arrears, senior principal, the reserve up to its target, junior loans, shareholders' loans; the rest is free.</summary>
    /// <param name="cash">Cash available with opening cash and reserve, less what suppliers are owed from earlier periods; may be negative.</param>
    /// <param name="claims">What the loans ask, by rank.</param>
    /// <param name="ranks">Whether there are loans behind the senior ones.</param>
    /// <param name="reserveTarget">Target of the reserve.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Served<T> Serve<T>(T cash, in LoanClaims<T> claims, bool ranks, T reserveTarget)
        where T : struct, INumberLane<T>
    {
        T owedToSuppliers = T.Max(-cash, 0).Named(CashFlowLine.SupplierArrears);
        T rest = T.Max(cash, 0);
        T interest = T.Min(rest, claims.Interest);
        rest -= interest;
        T principal = T.Min(rest, claims.Principal);
        rest -= principal;
        T paid = (interest + principal).Named(CashFlowLine.DebtServicePaid);
        T unpaid = (claims.Interest + claims.Principal - paid).Named(CashFlowLine.LoanArrears);
        T kept = T.Min(rest, reserveTarget).Named(CashFlowLine.Reserve);
        rest -= kept;

        // A quotient of equals is 1: most groups of paths need no division.
        bool whole = T.IsZero(claims.Interest - interest) && T.IsZero(claims.Principal - principal);
        T interestShare = whole ? 1 : PaidShare(interest, claims.Interest);
        T principalShare = whole ? 1 : PaidShare(principal, claims.Principal);
        if (!ranks)
            return new(new(interestShare, principalShare, 1, 1), unpaid, kept, owedToSuppliers, rest);

        T junior = T.Min(rest, claims.Junior).Named(CashFlowLine.JuniorServicePaid);
        rest -= junior;
        T shareholder = T.Min(rest, claims.Shareholder).Named(CashFlowLine.ShareholderLoanPaid);
        rest -= shareholder;
        return new(new(interestShare, principalShare, PaidShare(junior, claims.Junior), PaidShare(shareholder, claims.Shareholder)), unpaid, kept, owedToSuppliers, rest);
    }

    /// <summary>Equation 34: the part of a claim that was paid; 1 where nothing is asked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T PaidShare<T>(T paid, T claim)
        where T : struct, INumberLane<T>
        => T.Select(claim > 1e-6, paid / claim, 1);
}
