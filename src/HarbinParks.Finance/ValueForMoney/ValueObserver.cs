using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.ValueForMoney;

/// <summary>Observes the values of one deal at the end of every path.</summary>
internal sealed class ValueObserver<T> : IBlockObserver<T>
    where T : struct, INumberLane<T>
{
    private readonly ValueReader<T> _reader;
    private readonly double[] _values;
    private readonly int _last;

    /// <summary>An observer.</summary>
    public ValueObserver(SimulationPlan plan, ValueTerms terms, int lanes)
    {
        _reader = new ValueReader<T>(plan, terms, lanes / T.Count);
        _values = new double[lanes];
        _last = plan.Years - 1;
    }

    /// <inheritdoc/>
    public void BeginBlock(BlockState<T> state) => _reader.Begin(state);

    /// <inheritdoc/>
    public void SeePeriod(BlockState<T> state, int year, int period) => _reader.SeePeriod(state, period);

    /// <inheritdoc/>
    public void SeeYear(BlockState<T> state, int year, int firstPath, int count, ChunkAccumulator accumulator)
    {
        _reader.SeeYear(state, year);
        if (year < _last)
            return;

        for (int series = ValueSeries.Net; series <= ValueSeries.Difference; series++)
        {
            for (int g = 0; g < state.Groups; g++)
                T.Write(ValueComparison.Of(series, _reader.Net(g), _reader.Neutrality(g), _reader.Partnership(g)), _values.AsSpan(g * T.Count));

            accumulator.Observe(series, 0, firstPath, _values.AsSpan(0, count));
        }
    }
}
