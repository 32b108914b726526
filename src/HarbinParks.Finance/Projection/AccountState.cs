using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Projection;

/// <summary>What is owed on an account in a year, and what was received. One per lane group; stations read and write it.</summary>
internal struct AccountState<T>
    where T : struct, INumberLane<T>
{
    /// <summary>Owed by the government side in the year so far.</summary>
    public T YearDue;

    /// <summary>Owed by the government side in the period.</summary>
    public T Due;

    /// <summary>Of it, counted in the PPP share.</summary>
    public T PppDue;

    /// <summary>Of it, buy-back instalments and platform-loan service.</summary>
    public T DebtLikeDue;

    /// <summary>Debt of the government side on the deal at the end of the year, before arrears.</summary>
    public T CountedDebt;

    /// <summary>Received in the period, arrears of earlier years included.</summary>
    public T Received;

    /// <summary>Of it, interest on arrears.</summary>
    public T InterestReceived;

    /// <summary>A PPP payment falls due.</summary>
    /// <param name="amount">Yuan.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void OwePpp(T amount)
    {
        YearDue += amount;
        Due += amount;
        PppDue += amount;
    }
}
