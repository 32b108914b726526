using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Simulation;

/// <summary>Observes the rows of the plan, the drivers, and the drivers on crossing paths: what a run reports.</summary>
internal sealed class SeriesObserver<T> : IBlockObserver<T>
    where T : struct, INumberLane<T>
{
    private readonly SimulationPlan _plan;
    private readonly SimulationSeries _series;
    private readonly Observer<T> _observer;
    private readonly bool[] _atEnd;
    private readonly double[] _weights;

    /// <summary>An observer.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="series">Its series.</param>
    /// <param name="lanes">Paths of a block.</param>
    public SeriesObserver(SimulationPlan plan, SimulationSeries series, int lanes)
    {
        _plan = plan;
        _series = series;
        _observer = new Observer<T>(plan, lanes);
        _atEnd = [.. plan.Observations.Rows.Select(row => row.AtEnd)];
        _weights = new double[lanes];
    }

    /// <inheritdoc/>
    public void BeginBlock(BlockState<T> state)
    {
        // Nothing is remembered from one year to the next.
    }

    /// <inheritdoc/>
    public void SeePeriod(BlockState<T> state, int year, int period)
    {
        // All that a run reports is a sum or a state of the year.
    }

    /// <inheritdoc/>
    public void SeeYear(BlockState<T> state, int year, int firstPath, int count, ChunkAccumulator accumulator)
    {
        _observer.Observe(state, year);
        bool last = year == _plan.Years - 1;
        for (int row = 0; row < _atEnd.Length; row++)
        {
            if (_atEnd[row] && !last)
                continue;

            ReadOnlySpan<double> weights = _observer.Weights(row);
            accumulator.Observe(
                SimulationSeries.OfRow(row), _atEnd[row] ? 0 : year, firstPath, _observer.Values(row)[..count], weights.IsEmpty ? weights : weights[..count]);
        }

        for (int driver = 0; driver < ExplainingDriver.All.Count; driver++)
        {
            int payers = ExplainingDriver.All[driver].OfPayer ? _plan.Payers.Count : 1;
            for (int payer = 0; payer < payers; payer++)
                accumulator.Observe(_series.OfDriver(payer, driver), year, firstPath, _observer.Driver(payer, driver)[..count]);
        }

        for (int i = 0; i < _plan.Observations.Conditions.Count; i++)
            AccountCondition(i, year, firstPath, count, accumulator);
    }

    private void AccountCondition(int index, int year, int firstPath, int count, ChunkAccumulator accumulator)
    {
        Condition condition = _plan.Observations.Conditions[index];
        ReadOnlySpan<double> values = _observer.Values(condition.Row);
        Span<double> weights = _weights.AsSpan(0, count);
        Rule rule = condition.Rule;
        for (int lane = 0; lane < count; lane++)
            weights[lane] = rule.IsCrossedBy(values[lane]) ? 1 : 0;

        for (int driver = 0; driver < ExplainingDriver.All.Count; driver++)
            accumulator.Observe(_series.OfCondition(index, driver), year, firstPath, _observer.Driver(condition.Payer, driver)[..count], weights);
    }
}
