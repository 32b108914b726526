using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Simulation;

/// <summary>Series that a simulation keeps, and the observer that fills them: one per worker, of the number that the worker computes with.</summary>
internal interface IObservedSeries
{
    /// <summary>The series, in order.</summary>
    IReadOnlyList<SeriesSpecification> Specifications { get; }

    /// <summary>A new observer.</summary>
    /// <param name="lanes">Paths of a block.</param>
    /// <typeparam name="T">The number.</typeparam>
    IBlockObserver<T> Observer<T>(int lanes)
        where T : struct, INumberLane<T>;
}
