using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Sizing;

/// <summary>What a goal seek found (反算结果): a value, or why there is none. Equations 101 and 102.</summary>
public sealed record GoalResult
{
    /// <summary>The lever.</summary>
    public required DealLever Lever { get; init; }

    /// <summary>The goal.</summary>
    public required Goal Goal { get; init; }

    /// <summary>Value of the lever that reaches the goal, the one nearest to the model's; null where none was found.</summary>
    public required double? Value { get; init; }

    /// <summary>The portfolio with that value and its financing found; null where none was found.</summary>
    public required Portfolio? Portfolio { get; init; }

    /// <summary>How far the figure lies above the goal there: a ratio, or yuan of present value; null where none was found.</summary>
    public required double? Miss { get; init; }

    /// <summary>Further values that reach it too, rising.</summary>
    public required IReadOnlyList<double> Others { get; init; }

    /// <summary>Base cases that it took.</summary>
    public required int Evaluations { get; init; }

    /// <summary>Lowest value tried, and how far the figure lies above the goal there; null where the deal has no such figure there.</summary>
    public required (double Value, double? Miss) Low { get; init; }

    /// <summary>Highest value tried.</summary>
    public required (double Value, double? Miss) High { get; init; }

    /// <summary>Chinese sentence why there is none; empty otherwise.</summary>
    public required string Reason { get; init; }

    /// <summary>The same in English.</summary>
    public required string English { get; init; }
}
