using System.Runtime.CompilerServices;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;

namespace HarbinParks.Finance.Projection;

/// <summary>On which paths a company operates in a period.</summary>
internal static class OperatingPaths
{
    /// <summary>Whether operation ends with the period or has ended.</summary>
    /// <param name="plan">The company.</param>
    /// <param name="period">Period.</param>
    /// <param name="works">Its works.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<T> Ended<T>(CompanyPlan plan, int period, in WorksState<T> works)
        where T : struct, INumberLane<T>
    {
        T left = plan.LastOperation - period;
        if (plan.EndMoves)
            left += works.Delay * plan.Works.PeriodsPerYear;

        return left < 0.5;
    }

    /// <summary>Whether the period is one of operation.</summary>
    /// <param name="plan">The company.</param>
    /// <param name="period">Period.</param>
    /// <param name="works">Its works.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Mask<T> Open<T>(CompanyPlan plan, int period, in WorksState<T> works)
        where T : struct, INumberLane<T>
    {
        T left = plan.LastOperation - period;
        if (plan.EndMoves)
            left += works.Delay * plan.Works.PeriodsPerYear;

        return works.Opening <= period & works.Active > 0.5 & left > -0.5;
    }
}
