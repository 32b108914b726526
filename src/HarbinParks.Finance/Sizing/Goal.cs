using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Sizing;

/// <summary>A goal of a deal's base case (反算目标): a figure that a lever is to bring about. Equation 101.</summary>
/// <param name="Kind">What is aimed at.</param>
/// <param name="Value">Ratio; rate as a fraction; or yuan for a value.</param>
/// <param name="DiscountRate">Rate of <see cref="GoalKind.ProjectValue"/>, above −1; others do not read it.</param>
public sealed record Goal(GoalKind Kind, double Value, double DiscountRate = 0)
{
    /// <summary>Rate at which the base case is discounted: a return is reached where the flows are worth nothing at it.</summary>
    internal double Rate => Kind is GoalKind.ProjectReturn or GoalKind.EquityReturn ? Value : DiscountRate;

    /// <summary>How far a base case lies above the goal; null where the deal has no such figure.</summary>
    internal T? Miss<T>(DealOutcome<T> outcome)
        where T : struct, INumberLane<T>
        => Kind switch
        {
            GoalKind.MinimumCover => outcome.HasCover ? outcome.MinimumCover - Value : (T?)null,
            GoalKind.AverageCover => outcome.HasCover ? outcome.AverageCover - Value : (T?)null,
            GoalKind.LoanLifeCover => outcome.HasLife ? outcome.LoanLifeCover - Value : (T?)null,
            GoalKind.ProjectReturn => outcome.ProjectValue,
            GoalKind.EquityReturn => outcome.EquityValue,
            _ => outcome.ProjectValue - Value,
        };

    /// <summary>What a miss is small against.</summary>
    internal double Size<T>(DealOutcome<T> outcome)
        where T : struct, INumberLane<T>
        => Kind switch
        {
            GoalKind.EquityReturn => Math.Max(outcome.EquitySize, 1),
            GoalKind.ProjectReturn or GoalKind.ProjectValue => Math.Max(outcome.ProjectSize, 1),
            _ => Math.Max(Math.Abs(Value), 1),
        };
}
