using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>What budgets give to a project company beside its contract payments.</summary>
public sealed record SupportPlan
{
    /// <summary>Its place among all that are supported.</summary>
    public required int Index { get; init; }

    /// <summary>Account of the construction grant; −1 for none.</summary>
    public required int GrantAccount { get; init; }

    /// <summary>Account of the interest subsidy; −1 for none.</summary>
    public required int InterestAccount { get; init; }

    /// <summary>Account of the award; −1 for none.</summary>
    public required int AwardAccount { get; init; }

    /// <summary>Account of the matching inputs; −1 for none.</summary>
    public int MatchingAccount { get; init; } = -1;

    /// <summary>Matching inputs by simulated year, yuan; empty for none.</summary>
    public IReadOnlyList<Input> MatchingInputs { get; init; } = [];

    /// <summary>Rates and amounts.</summary>
    public required SupportInputs Terms { get; init; }

    /// <summary>Periods from the opening whose interest is subsidised.</summary>
    public required int InterestPeriods { get; init; }

    /// <summary>Period in which the award falls due on a path without delay.</summary>
    public required int AwardPeriod { get; init; }

    /// <summary>Draw of the award, once per path; −1 for none.</summary>
    public required int AwardDraw { get; init; }
}
