namespace HarbinParks.Finance.Portfolios;

/// <summary>How project capital is measured and paid in (资本金条款).</summary>
public sealed record CapitalTerms
{
    /// <summary>Pro rata, on total investment, the government's part amortised like any other.</summary>
    public static CapitalTerms Usual { get; } = new();

    /// <summary>When it is paid in.</summary>
    public EquityTiming Timing { get; init; }

    /// <summary>What its share is a share of.</summary>
    public CapitalBase Base { get; init; }

    /// <summary>Whether the government's part is in the amortised cost (政府出资计入摊销基数).</summary>
    public bool GovernmentEquityAmortised { get; init; } = true;

    /// <summary>Where it comes from (资本金来源); read for legality alone.</summary>
    public CapitalFunds Funds { get; init; }
}
