using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Construction terms of one deal, units off.</summary>
public sealed record ConstructionInputs
{
    /// <summary>Approved budget, yuan.</summary>
    public required Input Budget { get; init; }

    /// <summary>Share of the budget spent by construction period and delay: entry [period × (largest delay + 1) + largest delay − delay]. Land stands apart if <see cref="LandByDelay"/> does.</summary>
    public required InputTable SpendByDelay { get; init; }

    /// <summary>The same for land and resettlement where it runs over by a class of its own; null where it does not.</summary>
    public required InputTable? LandByDelay { get; init; }

    /// <summary>Largest delay in years.</summary>
    public required int LargestDelay { get; init; }

    /// <summary>Project capital ÷ total investment.</summary>
    public required Input EquityShare { get; init; }

    /// <summary>Capital of the budget, yuan: what is paid in before a loan is drawn where equity comes first.</summary>
    public required Input BudgetedEquity { get; init; }

    /// <summary>Whether equity is paid in before the loan is drawn.</summary>
    public required bool EquityFirst { get; init; }

    /// <summary>Part of the works within the budget that a grant pays; null for none.</summary>
    public Input? GrantShare { get; init; }

    /// <summary>Standby equity, yuan.</summary>
    public required Input StandbyEquity { get; init; }

    /// <summary>Standby loan, yuan: what gearing allows on the standby equity.</summary>
    public required Input StandbyLoan { get; init; }

    /// <summary>Entry of <see cref="SpendByDelay"/> for no delay.</summary>
    /// <param name="constructionPeriod">Periods since the planned start.</param>
    public int NewestOf(int constructionPeriod) => constructionPeriod * (LargestDelay + 1) + LargestDelay;
}
