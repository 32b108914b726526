using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Construction terms of one deal, units off.</summary>
public sealed record ConstructionInputs
{
    /// <summary>Approved budget, yuan.</summary>
    public required Input Budget { get; init; }

    /// <summary>Share of the budget spent by construction year and delay: entry [year × (largest delay + 1) + largest delay − delay].</summary>
    public required InputTable SpendByDelay { get; init; }

    /// <summary>Largest delay in years.</summary>
    public required int LargestDelay { get; init; }

    /// <summary>Project capital ÷ total investment.</summary>
    public required Input EquityShare { get; init; }

    /// <summary>Standby equity, yuan.</summary>
    public required Input StandbyEquity { get; init; }

    /// <summary>Standby loan, yuan: what gearing allows on the standby equity.</summary>
    public required Input StandbyLoan { get; init; }

    /// <summary>Entry of <see cref="SpendByDelay"/> for no delay.</summary>
    /// <param name="constructionYear">Years since the planned start.</param>
    public int NewestOf(int constructionYear) => constructionYear * (LargestDelay + 1) + LargestDelay;
}
