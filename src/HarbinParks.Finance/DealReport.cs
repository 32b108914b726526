namespace HarbinParks.Finance;

/// <summary>Results of one deal (项目).</summary>
public sealed record DealReport : EntityReport
{
    /// <summary>Park id.</summary>
    public required string Park { get; init; }

    /// <summary>Ids of the payers.</summary>
    public required IReadOnlyList<string> Payers { get; init; }

    /// <summary>Sector in Chinese.</summary>
    public required string Sector { get; init; }

    /// <summary>Mode in Chinese: PPP with its mechanism, BT, platform loan.</summary>
    public required string Mode { get; init; }

    /// <summary>Approved budget in yuan.</summary>
    public required double Investment { get; init; }

    /// <summary>Illustrative deal.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>Whether the base case can be financed; the reason where it cannot (可融资性).</summary>
    public required Financeability Financeability { get; init; }

    /// <summary>Minimum cover ratio over the life of the loan; null where the deal has no loan (最低偿债覆盖率).</summary>
    public required DistributionReport? MinimumCover { get; init; }

    /// <summary>Loan life cover ratio of the base case; null where the deal repays no loan within the simulated years (贷款存续期偿债覆盖率).</summary>
    public Sizing.LoanLife? LoanLifeCover { get; init; }

    /// <summary>Share of paths on which the budget of the works could not be funded in full, with its error (资金缺口概率).</summary>
    public required EstimateReport UnfundedProbability { get; init; }

    /// <summary>Share of paths on which the company defaulted: two years in a row of unpaid senior service (违约概率).</summary>
    public required EstimateReport DefaultProbability { get; init; }
}
