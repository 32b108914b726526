using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>What every deal has: works that are built, perhaps late and dear.</summary>
public sealed record WorksPlan
{
    /// <summary>Index of the deal in the portfolio, which is its account.</summary>
    public required int Deal { get; init; }

    /// <summary>Construction terms.</summary>
    public required ConstructionInputs Construction { get; init; }

    /// <summary>First period of construction; negative where it began before the first simulated year.</summary>
    public required int Start { get; init; }

    /// <summary>Planned first period after construction.</summary>
    public required int PlannedOpening { get; init; }

    /// <summary>Location of the log overrun.</summary>
    public required Input OverrunLocation { get; init; }

    /// <summary>Scale of the log overrun.</summary>
    public required Input OverrunScale { get; init; }

    /// <summary>Probabilities of a delay of at most 0, 1, 2 … years, the last left out.</summary>
    public required Input[] DelayCumulative { get; init; }

    /// <summary>Probability that the deal is signed; 1 for a signed one.</summary>
    public required Input ClosingProbability { get; init; }

    /// <summary>Draw of the overrun, once per path.</summary>
    public required int OverrunDraw { get; init; }

    /// <summary>Draw of the delay, once per path.</summary>
    public required int DelayDraw { get; init; }

    /// <summary>Draw of the signing, once per path.</summary>
    public required int ClosingDraw { get; init; }

    /// <summary>Whether works may go on in a period.</summary>
    /// <param name="period">Period; negative before the first simulated year.</param>
    public bool BuildsIn(int period) => period >= Start && period < PlannedOpening + Construction.LargestDelay;
}
