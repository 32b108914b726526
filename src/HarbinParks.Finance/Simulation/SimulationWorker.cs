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

            _projection.Begin(_source, (long)chunk * StatisticsPlan.ChunkPaths + first);
            for (int period = 0; period < _plan.Periods; period++)
            {
                _projection.Step(period);
                _observer.Observe(_projection.State, period);
                Account(period, first);
            }
        }

        _accumulator.End();
    }

    private void Account(int period, int firstPath)
    {
        bool last = period == _plan.Periods - 1;
        for (int row = 0; row < _atEnd.Length; row++)
        {
            if (!_atEnd[row])
                _accumulator.Observe(SimulationSeries.OfRow(row), period, firstPath, _observer.Values(row), _observer.Weights(row));
            else if (last)
                _accumulator.Observe(SimulationSeries.OfRow(row), 0, firstPath, _observer.Values(row), _observer.Weights(row));
        }

        for (int driver = 0; driver < ExplainingDriver.All.Count; driver++)
        {
            int payers = ExplainingDriver.All[driver].OfPayer ? _plan.Payers.Count : 1;
            for (int payer = 0; payer < payers; payer++)
                _accumulator.Observe(_series.OfDriver(payer, driver), period, firstPath, _observer.Driver(payer, driver));
        }

        for (int i = 0; i < _plan.Observations.Conditions.Count; i++)
            AccountCondition(i, period, firstPath);
    }

    private void AccountCondition(int index, int period, int firstPath)
    {
        Condition condition = _plan.Observations.Conditions[index];
        ReadOnlySpan<double> values = _observer.Values(condition.Row);
        Rule rule = condition.Rule;
        for (int lane = 0; lane < _weights.Length; lane++)
            _weights[lane] = rule.IsCrossedBy(values[lane]) ? 1 : 0;

        for (int driver = 0; driver < ExplainingDriver.All.Count; driver++)
            _accumulator.Observe(_series.OfCondition(index, driver), period, firstPath, _observer.Driver(condition.Payer, driver), _weights);
    }
}
