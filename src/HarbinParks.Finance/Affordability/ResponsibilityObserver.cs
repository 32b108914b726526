using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Projection;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Affordability;

/// <summary>Observes on every path what a payer bears beyond plan, and its share of expenditure.</summary>
internal sealed class ResponsibilityObserver<T> : IBlockObserver<T>
    where T : struct, INumberLane<T>
{
    private readonly SimulationPlan _plan;
    private readonly IReadOnlyList<ResponsibilityPosition> _positions;
    private readonly PlannedHeads _planned;
    private readonly ResponsibilitySeries _series;
    private readonly ResponsibilityReader<T> _reader;
    private readonly double[] _values;

    /// <summary>An observer.</summary>
    public ResponsibilityObserver(SimulationPlan plan, IReadOnlyList<ResponsibilityPosition> positions, PlannedHeads planned, ResponsibilitySeries series, int lanes)
    {
        _plan = plan;
        _positions = positions;
        _planned = planned;
        _series = series;
        _reader = new ResponsibilityReader<T>(plan, lanes / T.Count);
        _values = new double[lanes];
    }

    /// <inheritdoc/>
    public void BeginBlock(BlockState<T> state)
    {
        // The first period of each year begins its sums anew.
    }

    /// <inheritdoc/>
    public void SeePeriod(BlockState<T> state, int year, int period) => _reader.SeePeriod(state, period);

    /// <summary>Equation 152: the risk payment of a path is what falls due beyond what was planned, never below 0.</summary>
    public void SeeYear(BlockState<T> state, int year, int firstPath, int count, ChunkAccumulator accumulator)
    {
        for (int p = 0; p < _positions.Count; p++)
        {
            T planned = _planned.Sum(p, year);
            for (int g = 0; g < state.Groups; g++)
                T.Write(T.Max(_reader.Due(state, _positions[p], g) - planned, 0), _values.AsSpan(g * T.Count));

            accumulator.Observe(p, year, firstPath, _values.AsSpan(0, count));
        }

        for (int payer = 0; payer < _plan.Payers.Count; payer++)
        {
            ReadOnlySpan<PayerState<T>> states = state.Of(state.Payers, payer);
            for (int g = 0; g < state.Groups; g++)
                T.Write(PppPaymentShare.Of(states[g].PppDue, states[g].Expenditure), _values.AsSpan(g * T.Count));

            accumulator.Observe(_series.OfShare(payer), year, firstPath, _values.AsSpan(0, count));
        }
    }
}
