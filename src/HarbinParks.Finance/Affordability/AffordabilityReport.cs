namespace HarbinParks.Finance.Affordability;

/// <summary>What 财政承受能力论证 finds for all levels and deals of a portfolio.</summary>
public sealed record AffordabilityReport
{
    /// <summary>How the operating subsidy was spread.</summary>
    public required SubsidyBasis Basis { get; init; }

    /// <summary>Simulated calendar years.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Paths that were run.</summary>
    public required long Paths { get; init; }

    /// <summary>Seed of all draws.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Lines on the share, lowest first.</summary>
    public required IReadOnlyList<ShareBand> Bands { get; init; }

    /// <summary>Budget levels, in the order of the model.</summary>
    public required IReadOnlyList<PayerAffordability> Payers { get; init; }

    /// <summary>Deals by payer, in the order of the model.</summary>
    public required IReadOnlyList<DealResponsibility> Deals { get; init; }

    /// <summary>Values that were NaN or infinite; a report with any is not to be used.</summary>
    public required long InvalidValues { get; init; }
}
