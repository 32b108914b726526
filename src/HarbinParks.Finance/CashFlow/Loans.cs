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

    /// <summary>Equation 21: interest that builds up in a period of construction: simple, on the opening balance and on the part of the draw that stands through the period.</summary>
    /// <param name="opening">Balance at the start of the period.</param>
    /// <param name="draw">Drawn in the period.</param>
    /// <param name="timing">½ for an even draw, 1 for a draw at its start.</param>
    /// <param name="rate">Yearly rate.</param>
    /// <param name="years">Length of the period in years.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ConstructionInterest<T>(T opening, T draw, double timing, T rate, double years)
        where T : struct, INumberLane<T>
        => (opening + draw * timing) * rate * years;

    /// <summary>Equation 32: interest on the opening balance.</summary>
    /// <param name="opening">Balance at the start.</param>
    /// <param name="rate">Rate of the time over which it stands.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Interest<T>(T opening, T rate)
        where T : struct, INumberLane<T>
        => (opening * rate).Named(CashFlowLine.Interest);

    /// <summary>Equation 32: principal of an instalment. Equal principal: balance ÷ instalments left. Annuity: balance × i ÷ ((1 + i)ⁿ − 1), re-computed with the year's rate.</summary>
    /// <param name="annuity">Level debt service instead of equal principal.</param>
    /// <param name="instalmentsLeft">Instalments left, this one included, at least 1.</param>
    /// <param name="opening">Balance at the start.</param>
    /// <param name="rate">Rate of the time from one instalment to the next.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Principal<T>(bool annuity, int instalmentsLeft, T opening, T rate)
        where T : struct, INumberLane<T>
    {
        if (instalmentsLeft <= 1)
            return opening.Named(CashFlowLine.Principal);

        if (!annuity)
            return (opening / instalmentsLeft).Named(CashFlowLine.Principal);

        // Where the growth vanishes in the sum 1 + rate, the level service is the equal principal.
        T growth = (1 + rate).IntegerPower(instalmentsLeft) - 1;
        T level = opening * rate / growth;
        Mask<T> grows = T.Max(rate, -rate) > 1e-9;
        return (T.IsZero(T.Select(grows, 0, 1)) ? level : T.Select(grows, level, opening / instalmentsLeft)).Named(CashFlowLine.Principal);
    }

    /// <summary>Equation 32: principal of an instalment by the loan's rule, on a calendar that may move with the opening.</summary>
    /// <param name="loan">Terms.</param>
    /// <param name="instalment">Number of the instalment without delay, 0 first.</param>
    /// <param name="delay">Years of delay.</param>
    /// <param name="opening">Balance at the start.</param>
    /// <param name="rate">Yearly rate.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Scheduled<T>(LoanInputs loan, int instalment, T delay, T opening, T rate)
        where T : struct, INumberLane<T>
    {
        // On a fixed calendar a late path reads the same entry as a path in time.
        T moved = loan.LargestMove == 0 ? 0 : delay;
        if (loan.Rule == PrincipalRule.Fraction)
            return (opening * T.Pick(loan.Fraction, loan.NewestOf(instalment), moved)).Named(CashFlowLine.Principal);

        T perInstalment = rate * loan.InstalmentYears;
        T principal = Principal(true, loan.Instalments - instalment, opening, perInstalment);
        for (int years = 1; years <= loan.LargestMove; years++)
        {
            int earlier = instalment - years * loan.InstalmentsPerYear;
            T later = earlier < 0 ? 0 : Principal(true, loan.Instalments - earlier, opening, perInstalment);
            principal = T.Select(moved > years - 0.5, later, principal);
        }

        return principal.Named(CashFlowLine.Principal);
    }

    /// <summary>Equation 32: principal that takes all cash left after interest, at most the balance.</summary>
    /// <param name="cash">Cash for debt service.</param>
    /// <param name="interest">Interest and arrears that go before it.</param>
    /// <param name="opening">Balance at the start.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Maximum<T>(T cash, T interest, T opening)
        where T : struct, INumberLane<T>
        => T.Min(T.Max(cash - interest, 0), opening).Named(CashFlowLine.Principal);
}
