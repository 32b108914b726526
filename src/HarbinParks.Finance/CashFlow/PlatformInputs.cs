using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Terms of one platform, units off.</summary>
public sealed record PlatformInputs
{
    /// <summary>Interest rate at the reference long rate.</summary>
    public required Input DebtInterest { get; init; }

    /// <summary>EBITDA of the base year, yuan.</summary>
    public required Input Ebitda { get; init; }

    /// <summary>Land at the base year's end, yuan.</summary>
    public required Input Land { get; init; }

    /// <summary>Assets beyond land and cash at the base year's end, yuan.</summary>
    public required Input OtherAssets { get; init; }

    /// <summary>Liabilities beyond interest-bearing debt, yuan.</summary>
    public required Input OtherLiabilities { get; init; }

    /// <summary>Opening cash, yuan.</summary>
    public required Input OpeningCash { get; init; }

    /// <summary>Opening interest-bearing debt, yuan.</summary>
    public required Input OpeningDebt { get; init; }

    /// <summary>Part of its debt recognised as the payer's hidden debt, by period.</summary>
    public required Input[] RecognisedShare { get; init; }

    /// <summary>Normal part of what falls due that lenders refinance, by year.</summary>
    public required Input[] RefinancingShare { get; init; }

    /// <summary>The part under stress, by year.</summary>
    public required Input[] StressedRefinancingShare { get; init; }

    /// <summary>Leverage from which lenders step back.</summary>
    public required Input LeverageLimit { get; init; }

    /// <summary>Cash to short debt below which lenders step back.</summary>
    public required Input CashLimit { get; init; }

    /// <summary>Opening debt that falls due in each year, and in three years beyond the last, yuan.</summary>
    public required Input[] Maturities { get; init; }

    /// <summary>Part of the year's EBITDA that each quarter earns.</summary>
    public required Input[] EbitdaQuarters { get; init; }

    /// <summary>Part of the year's interest due in each quarter.</summary>
    public required Input[] InterestQuarters { get; init; }

    /// <summary>Part of the year's maturities due in each quarter.</summary>
    public required Input[] MaturityQuarters { get; init; }

    /// <summary>Part of the year's maturities that fell due before each quarter.</summary>
    public required Input[] ElapsedQuarters { get; init; }
}
