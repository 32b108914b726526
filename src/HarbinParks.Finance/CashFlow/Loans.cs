using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Rules of a loan (贷款).</summary>
public static class Loans
{
    /// <summary>Equation 31: rate of the year = multiple × long rate + addition; a fixed rate has multiple 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Rate<T>(LoanInputs loan, T longRate)
        where T : struct, INumberLane<T>
        => (loan.Multiple * longRate + loan.Addition).Named(CashFlowLine.LoanRate);

    /// <summary>Equation 32: interest of the year on the opening balance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Interest<T>(T opening, T rate)
        where T : struct, INumberLane<T>
        => (opening * rate).Named(CashFlowLine.Interest);

    /// <summary>Equation 32: principal of the year. Equal principal: balance ÷ years left. Annuity: balance × i ÷ ((1 + i)ⁿ − 1), re-computed with the year's rate.</summary>
    /// <param name="annuity">Level debt service instead of equal principal.</param>
    /// <param name="yearsLeft">Instalments left, this one included, at least 1.</param>
    /// <param name="opening">Balance at the start of the year.</param>
    /// <param name="rate">Rate of the year.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Principal<T>(bool annuity, int yearsLeft, T opening, T rate)
        where T : struct, INumberLane<T>
    {
        if (yearsLeft == 1)
            return opening.Named(CashFlowLine.Principal);

        T equal = opening / yearsLeft;
        if (!annuity)
            return equal.Named(CashFlowLine.Principal);

        T growth = (1 + rate).IntegerPower(yearsLeft) - 1;
        return T.Select(rate > 1e-9, opening * rate / growth, equal).Named(CashFlowLine.Principal);
    }
}
