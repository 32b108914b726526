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

    /// <summary>Of it, overdue.</summary>
    public T Overdue;

    /// <summary>Claims on platforms whose guarantees it paid.</summary>
    public T Receivables;

    /// <summary>Interest of the year.</summary>
    public T Interest;

    /// <summary>EBITDA of the year.</summary>
    public T Ebitda;

    /// <summary>Unpaid so far in the year.</summary>
    public T Shortfall;

    /// <summary>What guarantors that have cash may still be called for it in the round.</summary>
    public T Cover;

    /// <summary>Guarantee calls of the round.</summary>
    public T Asked;

    /// <summary>Part of the calls of the round that its cash pays.</summary>
    public T PaidShare;

    /// <summary>Called under its guarantees in the year and not paid.</summary>
    public T CallsUnpaid;

    /// <summary>Assets at the end of the year.</summary>
    public T Assets;
}
