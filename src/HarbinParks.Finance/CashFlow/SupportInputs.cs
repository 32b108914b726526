using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Terms of interest subsidy and award, units off.</summary>
public sealed record SupportInputs
{
    /// <summary>Part of the interest paid that is given back.</summary>
    public Input InterestPart { get; init; }

    /// <summary>Most that is given for a year; null for no bound.</summary>
    public Input? InterestCap { get; init; }

    /// <summary>Amount of the award.</summary>
    public Input AwardAmount { get; init; }

    /// <summary>Probability that it is earned.</summary>
    public Input AwardProbability { get; init; }
}
