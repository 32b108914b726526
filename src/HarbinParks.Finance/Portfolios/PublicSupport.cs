namespace HarbinParks.Finance.Portfolios;

/// <summary>What a budget gives to a partnership beside its payments (财政支持): matching inputs of the level that gives it.</summary>
public sealed record PublicSupport
{
    /// <summary>Grant towards construction (建设期补助); null for none.</summary>
    public ConstructionGrant? Grant { get; init; }

    /// <summary>Interest subsidy (贷款贴息); null for none.</summary>
    public InterestSubsidy? Interest { get; init; }

    /// <summary>Award after verified results (以奖代补); null for none.</summary>
    public VerifiedAward? Award { get; init; }
}
