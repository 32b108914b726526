using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Award after verified results (以奖代补): the results of one operating year are verified, and it is paid in the calendar year after.</summary>
public sealed record VerifiedAward
{
    /// <summary>Payer that gives it (出资财政); null for the payers of the deal by their shares.</summary>
    public string? Payer { get; init; }

    /// <summary>Amount (奖补金额).</summary>
    public required Figure<Money> Amount { get; init; }

    /// <summary>Operating year whose results are verified, 1 first (考核运营年).</summary>
    public required int OperatingYear { get; init; }

    /// <summary>Probability that the results are confirmed (通过概率).</summary>
    public required Figure<Share> Probability { get; init; }
}
