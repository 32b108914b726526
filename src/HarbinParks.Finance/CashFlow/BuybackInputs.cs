using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Buy-back terms, units off.</summary>
public sealed record BuybackInputs
{
    /// <summary>Base ÷ cost.</summary>
    public required Input BaseMultiple { get; init; }

    /// <summary>Return on the unpaid part, fraction a year.</summary>
    public required Input Return { get; init; }

    /// <summary>Instalment shares by year since hand-over, a zero after the last.</summary>
    public required InputTable InstalmentShare { get; init; }
}
