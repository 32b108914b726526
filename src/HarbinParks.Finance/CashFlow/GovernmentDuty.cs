using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>What a government owes on a guarantee that the law makes void but not without consequence (无效担保的赔偿责任), and what it gives beyond (救助).</summary>
public static class GovernmentDuty
{
    /// <summary>Equation 137: the overdue debt for which it has not answered yet, as far as its guarantees reach.</summary>
    /// <param name="overdue">Overdue debt of the platform at the end of the last year.</param>
    /// <param name="answered">Part of it for which the duty has been met.</param>
    /// <param name="guaranteed">What is left of all guarantees.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Unanswered<T>(T overdue, T answered, T guaranteed)
        where T : struct, INumberLane<T>
        => T.Min(T.Max(overdue - answered, 0), guaranteed);

    /// <summary>Equation 137: one guarantee's part of it, in proportion to what is left of each.</summary>
    /// <param name="unanswered">Of all guarantees.</param>
    /// <param name="left">What is left of this one.</param>
    /// <param name="guaranteed">What is left of all.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Claimed<T>(T unanswered, T left, T guaranteed)
        where T : struct, INumberLane<T>
        => T.Select(guaranteed > 1, unanswered / guaranteed * left, 0);

    /// <summary>Equation 48: the part of its platforms' overdue debt that a payer pays of its own will.</summary>
    /// <param name="fiscal">What holds for all payers.</param>
    /// <param name="left">Left in the last rank after legal duties.</param>
    /// <param name="overdue">Overdue debt of its platforms, less what legal duty paid.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T RescueShare<T>(FiscalInputs fiscal, T left, T overdue)
        where T : struct, INumberLane<T>
        => T.Select(overdue > 1, T.Min(left * fiscal.RescueWillingness / overdue, 1), 0);
}
