using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Working capital of one company, units off: parts of a period's flow that stand at its end, and what equation 126 pays in.</summary>
public sealed record WorkingCapitalInputs
{
    /// <summary>Part of a period's user payments.</summary>
    public required Input OfUsers { get; init; }

    /// <summary>Part of a period's government payment.</summary>
    public required Input OfGovernment { get; init; }

    /// <summary>Part of a period's operating cost.</summary>
    public required Input OfCost { get; init; }

    /// <summary>Paid in at the opening, yuan.</summary>
    public required Input Initial { get; init; }

    /// <summary>Whether anything is paid in at the opening.</summary>
    public required bool HasInitial { get; init; }
}
