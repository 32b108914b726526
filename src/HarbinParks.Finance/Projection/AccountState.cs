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

    /// <summary>Of it, buy-back instalments and platform-loan service.</summary>
    public T DebtLikeDue;

    /// <summary>Debt of the government side on the deal at the end of the year, before arrears.</summary>
    public T CountedDebt;

    /// <summary>Received in the period, arrears of earlier years included.</summary>
    public T Received;

    /// <summary>Of it, interest on arrears.</summary>
    public T InterestReceived;

    /// <summary>A payment falls due.</summary>
    /// <param name="amount">Yuan.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Owe(T amount)
    {
        YearDue += amount;
        Due += amount;
    }

    /// <summary>All that falls due in a year, on an account that may carry debt and its service.</summary>
    /// <param name="due">Owed in the year, yuan.</param>
    /// <param name="debtLike">Of it, service of the debt, yuan.</param>
    /// <param name="debt">Debt at the end of the year, yuan.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void OweYear(T due, T debtLike, T debt)
    {
        // Number by number: a whole struct of vectors would be built elsewhere and copied.
        YearDue = due;
        Due = due;
        DebtLikeDue = debtLike;
        CountedDebt = debt;
    }
}
