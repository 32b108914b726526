using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Terms of a government payment, units off.</summary>
public sealed record PaymentInputs
{
    /// <summary>Largest construction cost that enters the payment, yuan.</summary>
    public required Input CappedCost { get; init; }

    /// <summary>Construction payment ÷ payment base by operating year; 0 after the last subsidy year.</summary>
    public required InputTable ConstructionFactor { get; init; }

    /// <summary>Part of the construction payment that depends on performance (w).</summary>
    public required Input PerformanceLink { get; init; }

    /// <summary>Profit on operating cost.</summary>
    public required Input OperatingProfit { get; init; }

    /// <summary>Users' payments as the contract foresees them by operating year, yuan.</summary>
    public required InputTable ForecastRevenue { get; init; }

    /// <summary>Half-width of the revenue band below the forecast.</summary>
    public required Input DemandBand { get; init; }

    /// <summary>Government's share below it.</summary>
    public required Input DemandGovernmentShare { get; init; }

    /// <summary>Whether operating cost is paid for: not under a fee per unit treated.</summary>
    public required bool PaysOperatingCost { get; init; }

    /// <summary>How users' payments are counted.</summary>
    public required RevenueCounting Counting { get; init; }

    /// <summary>Half-width of the revenue band above the forecast.</summary>
    public required Input DemandBandAbove { get; init; }

    /// <summary>Government's share above it.</summary>
    public required Input DemandGovernmentShareAbove { get; init; }

    /// <summary>Scores of the performance table, best first.</summary>
    public required Input[] PerformanceScores { get; init; }

    /// <summary>Part paid from each of them.</summary>
    public required Input[] PerformanceFactors { get; init; }

    /// <summary>Whether what the government paid in as capital is taken off the base.</summary>
    public bool LessGovernmentEquity { get; init; }
}
