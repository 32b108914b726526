using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Terms of one loan, units off, from a period on: refinancing begins new ones.</summary>
public sealed record LoanInputs
{
    /// <summary>First period in which these terms hold; the first terms of a loan hold from its first draw.</summary>
    public int From { get; init; } = int.MinValue;

    /// <summary>Multiple of the long rate; 0 for a fixed rate.</summary>
    public required Input Multiple { get; init; }

    /// <summary>Fixed rate, or what is added to the multiple of the long rate.</summary>
    public required Input Addition { get; init; }

    /// <summary>Period of the first instalment of principal, if the works are open.</summary>
    public required int FirstRepayment { get; init; }

    /// <summary>Number of instalments, at least 1.</summary>
    public required int Instalments { get; init; }

    /// <summary>Periods from one instalment to the next.</summary>
    public required int InstalmentEvery { get; init; }

    /// <summary>Instalments a year.</summary>
    public required int InstalmentsPerYear { get; init; }

    /// <summary>How the principal is found.</summary>
    public required PrincipalRule Rule { get; init; }

    /// <summary>Principal ÷ opening balance by instalment and delay: entry [instalment × (largest delay + 1) + largest delay − delay]; a loan of a fixed calendar has no delays in it.</summary>
    public required InputTable Fraction { get; init; }

    /// <summary>Years of delay by which the calendar may move: 0 for a fixed one.</summary>
    public required int LargestMove { get; init; }

    /// <summary>Interest on the mean of opening and closing balance.</summary>
    public bool OnAverage { get; init; }

    /// <summary>Penalty on unpaid service: rate × this (罚息倍数).</summary>
    public required Input PenaltyMultiple { get; init; }

    /// <summary>Fee ÷ balance, due when these terms begin; 0 for none.</summary>
    public Input Fee { get; init; }

    /// <summary>Years from one instalment to the next.</summary>
    public double InstalmentYears
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 1.0 / InstalmentsPerYear;
    }

    /// <summary>Period of the last instalment without delay.</summary>
    public int Maturity => FirstRepayment + (Instalments - 1) * InstalmentEvery;

    /// <summary>Entry of <see cref="Fraction"/> for no delay.</summary>
    /// <param name="instalment">Number of the instalment, 0 first.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int NewestOf(int instalment) => instalment * (LargestMove + 1) + LargestMove;

    /// <summary>Number of the instalment of a period without delay, 0 first; −1 where none is due; the last one's after maturity, because what is left is then due at once.</summary>
    /// <param name="period">Period.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int InstalmentOf(int period)
        => period < FirstRepayment || (period - FirstRepayment) % InstalmentEvery != 0 ? -1 : (period - FirstRepayment) / InstalmentEvery;
}
