using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>A guidance fund among the shareholders of one company, units off.</summary>
public sealed record FundInputs
{
    /// <summary>Its part of the equity.</summary>
    public required Input EquityShare { get; init; }

    /// <summary>Yearly return before other shareholders.</summary>
    public required Input Hurdle { get; init; }

    /// <summary>Its share of what is distributed beyond that.</summary>
    public required Input ProfitShare { get; init; }
}
