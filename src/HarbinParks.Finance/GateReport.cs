using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance;

/// <summary>How likely a level may sign new deals in a year: its PPP share of that year lies within a gate (准入门槛).</summary>
public sealed record GateReport
{
    /// <summary>Id of the budget level.</summary>
    public required string Payer { get; init; }

    /// <summary>Its name in Chinese.</summary>
    public required string PayerName { get; init; }

    /// <summary>The gate.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Years in which the gate is in force on some day.</summary>
    public required IReadOnlyList<bool> Drawn { get; init; }

    /// <summary>Probability that the gate is open in the year (当年可新签概率), fraction; 0 where it is not in force.</summary>
    public required IReadOnlyList<double> OpenProbability { get; init; }

    /// <summary>Standard error of it.</summary>
    public required IReadOnlyList<double> StandardError { get; init; }
}
