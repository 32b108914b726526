using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Simulation;

/// <summary>One thread's projection, observer and accumulator, made once: projecting a chunk allocates nothing.</summary>
internal sealed class SimulationWorker<T> : ISimulationWorker
    where T : struct, INumberLane<T>
{
    private readonly SimulationPlan _plan;
    private readonly DrawSource _source;
    private readonly int _block;
    private readonly BlockProjection<T> _projection;
    private readonly IBlockObserver<T> _observer;
    private readonly ChunkAccumulator _accumulator;

    /// <summary>A worker.</summary>
    public SimulationWorker(SimulationPlan plan, IObservedSeries series, StatisticsMerger merger, DrawSource source, int block)
    {
        _plan = plan;
        _source = source;
        _block = block;
        _projection = new BlockProjection<T>(plan, block);
        _observer = series.Observer<T>(block);
        _accumulator = new ChunkAccumulator(merger);
    }

    /// <inheritdoc/>
    public void Run(int chunk, int paths, CancellationToken cancel)
    {
        _accumulator.Begin(chunk);
        for (int first = 0; first < paths; first += _block)
        {
            if (cancel.IsCancellationRequested)
            {
                _accumulator.Abandon();
                return;
            }

            // The last block of a run may reach beyond its last path: what lies there is projected and not observed.
            int count = Math.Min(_block, paths - first);
            _projection.Begin(_source, (long)chunk * StatisticsPlan.ChunkPaths + first);
            _observer.BeginBlock(_projection.State);
            for (int year = 0; year < _plan.Years; year++)
            {
                _projection.OpenYear(year);
                for (int period = year * _plan.PeriodsPerYear; period < (year + 1) * _plan.PeriodsPerYear; period++)
                {
                    _projection.StepPeriod(year, period);
                    _observer.SeePeriod(_projection.State, year, period);
                }

                _projection.CloseYear(year);
                _observer.SeeYear(_projection.State, year, first, count, _accumulator);
            }
        }

        _accumulator.End();
    }
}
