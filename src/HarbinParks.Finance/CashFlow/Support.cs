using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Support of a budget beside the payments of a contract (财政支持): matching inputs of the level that gives it.</summary>
public static class Support
{
    /// <summary>Equation 141: grant of a period: its share of the works within the approved budget.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Grant<T>(Input share, T withinBudget)
        where T : struct, INumberLane<T>
        => (withinBudget * share).Named(CashFlowLine.ConstructionGrant);

    /// <summary>Equation 142: interest subsidy on a year's interest paid, at most the cap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T InterestSubsidy<T>(SupportInputs terms, T interestPaid)
        where T : struct, INumberLane<T>
    {
        T part = interestPaid * terms.InterestPart;
        return (terms.InterestCap is Input cap ? T.Min(part, cap) : part).Named(CashFlowLine.InterestSubsidyEarned);
    }

    /// <summary>Equation 143: 1 where the award is earned: the middle of the draws is the last to earn it, so that the base case does only if it is certain.</summary>
    /// <param name="probability">Probability that it is earned.</param>
    /// <param name="uniform">The draw.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Earned<T>(Input probability, T uniform)
        where T : struct, INumberLane<T>
        => T.Select(T.Max(uniform * 2 - 1, 1 - uniform * 2) >= 1 - (T)probability, 1, 0).Named(CashFlowLine.AwardEarned);
}
