using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>State of a loan of a project company. One per lane group; stations read and write it.</summary>
internal struct LoanState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Balance at the end of the last finished period.</summary>
    public T Balance;

    /// <summary>Drawn so far; kept only where a commitment fee asks for it.</summary>
    public T Drawn;

    /// <summary>Interest built up since the last settlement.</summary>
    public T Accrued;

    /// <summary>Interest due in the period.</summary>
    public T Interest;

    /// <summary>Principal due in the period.</summary>
    public T Principal;

    /// <summary>Unpaid service of earlier periods; while a period runs, with its penalty.</summary>
    public T Arrears;

    /// <summary>Whether nothing is owed on it: not drawn yet, or repaid.</summary>
    public readonly bool IsNothing
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => T.IsZero(Balance) && T.IsZero(Accrued) && T.IsZero(Arrears);
    }
}
