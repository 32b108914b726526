using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Terms of one loan, units off. The calendar is fixed: a delay costs repayment years.</summary>
public sealed record LoanInputs
{
    /// <summary>Multiple of the long rate; 0 for a fixed rate.</summary>
    public required Input Multiple { get; init; }

    /// <summary>Fixed rate, or what is added to the multiple of the long rate.</summary>
    public required Input Addition { get; init; }

    /// <summary>First period in which principal falls due if the works are open.</summary>
    public required int FirstRepayment { get; init; }

    /// <summary>Period of the last instalment.</summary>
    public required int Maturity { get; init; }

    /// <summary>Level debt service instead of equal principal.</summary>
    public required bool Annuity { get; init; }

    /// <summary>Penalty on unpaid service: rate × this (罚息倍数).</summary>
    public required Input PenaltyMultiple { get; init; }
}
