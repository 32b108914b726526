using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a platform. One per lane group; stations read and write it.</summary>
internal struct PlatformState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Cash.</summary>
    public T Cash;

    /// <summary>Interest-bearing debt.</summary>
    public T Debt;

    /// <summary>Of it, due next year.</summary>
    public T ShortDebt;

    /// <summary>Most that falls due in one of the next three years.</summary>
    public T Wall;

    /// <summary>Of the debt, overdue.</summary>
    public T Overdue;

    /// <summary>Borrowed against injected assets and not yet due.</summary>
    public T Secured;

    /// <summary>What it could still borrow against them.</summary>
    public T MortgageRoom;

    /// <summary>Claims on platforms whose guarantees it paid.</summary>
    public T Receivables;

    /// <summary>Interest of the year.</summary>
    public T Interest;

    /// <summary>EBITDA of the year.</summary>
    public T Ebitda;

    /// <summary>Rescue of the year of the payer's own will, which comes in its last quarter.</summary>
    public T Rescue;

    /// <summary>What is left of the guarantees of budget levels for it.</summary>
    public T Guaranteed;

    /// <summary>Part of its overdue debt for which budget levels have met their legal duty.</summary>
    public T Answered;

    /// <summary>Paid by budget levels by legal duty in the year, in its last quarter.</summary>
    public T DutyPaid;

    /// <summary>Owed by them by legal duty in the year and not paid.</summary>
    public T DutyUnpaid;

    /// <summary>Principal and interest that fell due in the quarter.</summary>
    public T QuarterDue;

    /// <summary>To be paid in the quarter: what fell due in it and what was unpaid before.</summary>
    public T Need;

    /// <summary>Unpaid so far in the year.</summary>
    public T Shortfall;

    /// <summary>Lowest liquidity ratio of the quarters so far.</summary>
    public T LowestLiquidity;

    /// <summary>Lowest cash at the end of the quarters so far.</summary>
    public T LowestCash;

    /// <summary>Unpaid in the quarter in which it fell due, summed over the quarters so far.</summary>
    public T QuarterShortfall;

    /// <summary>What guarantors that have cash may still be called for it in the round.</summary>
    public T Cover;

    /// <summary>Guarantee calls of the round.</summary>
    public T Asked;

    /// <summary>Part of the calls of the round that its cash pays.</summary>
    public T PaidShare;

    /// <summary>Called under its guarantees in the year and not paid.</summary>
    public T CallsUnpaid;

    /// <summary>Assets: those of the last year's end, with the cash of the last quarter.</summary>
    public T Assets;
}
