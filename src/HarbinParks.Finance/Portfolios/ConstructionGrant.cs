using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Grant towards construction, paid pro rata to the works within the approved budget (建设期财政补助). Exactly one of amount and share is given.</summary>
public sealed record ConstructionGrant
{
    /// <summary>Payer that gives it (出资财政); null for the payers of the deal by their shares.</summary>
    public string? Payer { get; init; }

    /// <summary>Amount on the whole approved budget (补助金额).</summary>
    public Figure<Money>? Amount { get; init; }

    /// <summary>Share of the approved budget (补助比例).</summary>
    public Figure<Share>? CostShare { get; init; }
}
