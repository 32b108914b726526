using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>One loan of a project company.</summary>
public sealed record LoanPlan
{
    /// <summary>Index among all loans of the plan.</summary>
    public required int Index { get; init; }

    /// <summary>Number of the entity under which its lines are named: the deal where it has one loan, else the loan itself.</summary>
    public required int Entity { get; init; }

    /// <summary>In which rank it is served.</summary>
    public required Portfolios.Seniority Seniority { get; init; }

    /// <summary>Whether it is on-lent from special bonds.</summary>
    public bool SpecialBond { get; init; }

    /// <summary>Its part of what the company borrows.</summary>
    public required Input Portion { get; init; }

    /// <summary>Terms by the period from which they hold: one, or two where it is refinanced.</summary>
    public required IReadOnlyList<LoanInputs> Phases { get; init; }

    /// <summary>Periods from one settlement of interest to the next.</summary>
    public required int SettleEvery { get; init; }

    /// <summary>Part of a draw that bears interest in its period: ½ even, 1 at the start.</summary>
    public required double DrawTiming { get; init; }

    /// <summary>Part of the financing cost during construction that shareholders pay when it is settled; the rest is added to the loan.</summary>
    public required Input ConstructionEquity { get; init; }

    /// <summary>Yearly commitment fee; read where <see cref="HasFees"/>.</summary>
    public Input CommitmentFee { get; init; }

    /// <summary>Arrangement fee, yuan; read where <see cref="HasFees"/>.</summary>
    public Input ArrangementFee { get; init; }

    /// <summary>Loan committed on the approved budget, yuan; read where <see cref="HasFees"/>.</summary>
    public Input Commitment { get; init; }

    /// <summary>Whether there is a commitment or arrangement fee.</summary>
    public bool HasFees { get; init; }

    /// <summary>Terms that hold in a period.</summary>
    /// <param name="period">Period.</param>
    public LoanInputs In(int period) => Phases.Count > 1 && period >= Phases[1].From ? Phases[1] : Phases[0];

    /// <summary>Whether interest is settled at the end of a period.</summary>
    /// <param name="period">Period; negative before the first simulated year.</param>
    public bool SettlesIn(int period) => SettleEvery == 1 || Modulo(period + 1, SettleEvery) == 0;

    /// <summary>Whether the instalment of a period takes all cash.</summary>
    /// <param name="period">Period.</param>
    public bool TakesAllCash(int period)
    {
        LoanInputs terms = In(period);
        return terms.Rule == PrincipalRule.MaximumThenAnnuity && terms.InstalmentOf(period) == 0;
    }

    private static int Modulo(int value, int divisor) => ((value % divisor) + divisor) % divisor;
}
