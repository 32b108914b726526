using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Major maintenance and its reserve (大修与大修准备金).</summary>
public static class MajorMaintenance
{
    /// <summary>Equation 127: works of a year: amount at base-year prices × consumer prices.</summary>
    /// <param name="amount">Amount of the year at base-year prices.</param>
    /// <param name="priceIndex">Consumer prices, base year 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Cost<T>(T amount, T priceIndex)
        where T : struct, INumberLane<T>
        => (amount * priceIndex).Named(CashFlowLine.MaintenanceCost);

    /// <summary>Equation 128: the reserve pays the works as far as it reaches, gives back what is above its target, and is filled from the cash there is.</summary>
    /// <param name="reserve">Reserve carried in.</param>
    /// <param name="cost">Works of the year.</param>
    /// <param name="target">What should stand at the end of the year.</param>
    /// <param name="cash">Cash before works and reserve; may be negative.</param>
    /// <returns>Reserve at the end, and what was put into it less what came out of it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Reserve, T Net) Settle<T>(T reserve, T cost, T target, T cash)
        where T : struct, INumberLane<T>
    {
        T released = T.Min(reserve, cost);
        T kept = reserve - released;
        released += T.Max(kept - target, 0);
        kept = T.Min(kept, target);
        T contribution = T.Min(target - kept, T.Max(cash - cost + released, 0));
        return ((kept + contribution).Named(CashFlowLine.MaintenanceReserve), (contribution - released).Named(CashFlowLine.MaintenanceSetAside));
    }
}
