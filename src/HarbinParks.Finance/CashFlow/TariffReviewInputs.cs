using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Terms of a tariff review, units off.</summary>
public sealed record TariffReviewInputs
{
    /// <summary>Weight of consumer prices.</summary>
    public required Input ConsumerPrices { get; init; }

    /// <summary>Whether other costs have a weight.</summary>
    public required bool Weighted { get; init; }

    /// <summary>Weight of construction cost.</summary>
    public required Input ConstructionCost { get; init; }

    /// <summary>Weight of the coal price.</summary>
    public required Input Coal { get; init; }

    /// <summary>Weight of the gas price.</summary>
    public required Input Gas { get; init; }

    /// <summary>Weight of wages.</summary>
    public required Input Wages { get; init; }

    /// <summary>Expected construction cost by year, base year 1.</summary>
    public required Input[] CostTrend { get; init; }

    /// <summary>Wages ÷ consumer prices by year, base year 1.</summary>
    public required Input[] WageTrend { get; init; }

    /// <summary>Part of the change that is passed on.</summary>
    public required Input PassThrough { get; init; }

    /// <summary>Special term ÷ opening price.</summary>
    public required Input Addition { get; init; }

    /// <summary>Years by which the indices lag, 0 to 4.</summary>
    public required int LagYears { get; init; }

    /// <summary>Whether a special term, a threshold or a cap is agreed.</summary>
    public required bool Bounded { get; init; }

    /// <summary>A smaller change is not made.</summary>
    public required Input Threshold { get; init; }

    /// <summary>Largest change of one review.</summary>
    public required Input CapPerReview { get; init; }
}
