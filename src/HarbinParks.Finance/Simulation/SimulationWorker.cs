using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Sampling;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Simulation;

/// <summary>One thread's projection, observer and accumulator, made once: projecting a chunk allocates nothing.</summary>
internal sealed class SimulationWorker<T> : ISimulationWorker
    where T : struct, INumberLane<T>
{
    private readonly SimulationPlan _plan;
    private readonly SimulationSeries _series;
    private readonly DrawSource _source;
    private readonly int _block;
    private readonly BlockProjection<T> _projection;
    private readonly Observer<T> _observer;
    private readonly ChunkAccumulator _accumulator;
    private readonly bool[] _atEnd;
    private readonly double[] _weights;

    /// <summary>A worker.</summary>
    public SimulationWorker(SimulationPlan plan, SimulationSeries series, StatisticsMerger merger, DrawSource source, int block)
    {
        _plan = plan;
        _series = series;
        _source = source;
        _block = block;
        _projection = new BlockProjection<T>(plan, block);
        _observer = new Observer<T>(plan, block);
        _accumulator = new ChunkAccumulator(merger);
        _atEnd = [.. plan.Observations.Rows.Select(row => row.AtEnd)];
        _weights = new double[block];
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
            for (int period = 0; period < _plan.Years; period++)
            {
                _projection.Step(period);
                _observer.Observe(_projection.State, period);
                Account(period, first, count);
            }
        }

        _accumulator.End();
    }

    private void Account(int period, int firstPath, int count)
    {
        bool last = period == _plan.Years - 1;
        for (int row = 0; row < _atEnd.Length; row++)
        {
            if (_atEnd[row] && !last)
                continue;

            ReadOnlySpan<double> weights = _observer.Weights(row);
            _accumulator.Observe(
                SimulationSeries.OfRow(row), _atEnd[row] ? 0 : period, firstPath, _observer.Values(row)[..count], weights.IsEmpty ? weights : weights[..count]);
        }

        for (int driver = 0; driver < ExplainingDriver.All.Count; driver++)
        {
            int payers = ExplainingDriver.All[driver].OfPayer ? _plan.Payers.Count : 1;
            for (int payer = 0; payer < payers; payer++)
                _accumulator.Observe(_series.OfDriver(payer, driver), period, firstPath, _observer.Driver(payer, driver)[..count]);
        }

        for (int i = 0; i < _plan.Observations.Conditions.Count; i++)
            AccountCondition(i, period, firstPath, count);
    }

    private void AccountCondition(int index, int period, int firstPath, int count)
    {
        Condition condition = _plan.Observations.Conditions[index];
        ReadOnlySpan<double> values = _observer.Values(condition.Row);
        Span<double> weights = _weights.AsSpan(0, count);
        Rule rule = condition.Rule;
        for (int lane = 0; lane < count; lane++)
            weights[lane] = rule.IsCrossedBy(values[lane]) ? 1 : 0;

        for (int driver = 0; driver < ExplainingDriver.All.Count; driver++)
            _accumulator.Observe(_series.OfCondition(index, driver), period, firstPath, _observer.Driver(condition.Payer, driver)[..count], weights);
    }
}
