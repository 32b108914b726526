using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Simulation;

/// <summary>What looks at the state of a block while it is projected, and hands what it saw to the statistics.</summary>
/// <typeparam name="T">The number.</typeparam>
internal interface IBlockObserver<T>
    where T : struct, INumberLane<T>
{
    /// <summary>A block stands at the end of the base year.</summary>
    /// <param name="state">State of the block.</param>
    void BeginBlock(BlockState<T> state);

    /// <summary>A period has been projected.</summary>
    /// <param name="state">State of the block after the period.</param>
    /// <param name="year">Its year.</param>
    /// <param name="period">The period.</param>
    void SeePeriod(BlockState<T> state, int year, int period);

    /// <summary>A year is closed.</summary>
    /// <param name="state">State of the block after the year.</param>
    /// <param name="year">The year.</param>
    /// <param name="firstPath">First path of the block within the chunk.</param>
    /// <param name="count">Paths that count.</param>
    /// <param name="accumulator">Where values go.</param>
    void SeeYear(BlockState<T> state, int year, int firstPath, int count, ChunkAccumulator accumulator);
}
