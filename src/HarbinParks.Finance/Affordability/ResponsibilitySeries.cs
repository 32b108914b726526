using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Affordability;

/// <summary>Series of the evaluation: the risk payment of every position, then the share of every payer with the lines of all bands.</summary>
internal sealed class ResponsibilitySeries : IObservedSeries
{
    private readonly SimulationPlan _plan;
    private readonly IReadOnlyList<ResponsibilityPosition> _positions;
    private readonly PlannedHeads _planned;

    /// <summary>Lays them out.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="positions">Its positions.</param>
    /// <param name="planned">Their base case.</param>
    /// <param name="bands">Rules whose lines are counted.</param>
    public ResponsibilitySeries(SimulationPlan plan, IReadOnlyList<ResponsibilityPosition> positions, PlannedHeads planned, IReadOnlyList<ShareBand> bands)
    {
        _plan = plan;
        _positions = positions;
        _planned = planned;
        LineSpecification[] lines = [.. bands.Select(band => new LineSpecification(band.Rule.Id, band.Threshold, band.Rule.Comparison == Comparison.AtLeast ? Crossing.AtLeast : Crossing.Above, 0, plan.Years - 1))];
        Specifications =
        [
            .. positions.Select((position, p) => new SeriesSpecification($"risk:{p}", plan.Years) { Quantiles = true, Atoms = [0] }),
            .. plan.Payers.Select((_, payer) => new SeriesSpecification($"share:{payer}", plan.Years) { Lines = lines, Quantiles = true }),
        ];
    }

    /// <inheritdoc/>
    public IReadOnlyList<SeriesSpecification> Specifications { get; }

    /// <summary>Series of a payer's share.</summary>
    /// <param name="payer">Index of the payer.</param>
    public int OfShare(int payer) => _positions.Count + payer;

    /// <inheritdoc/>
    public IBlockObserver<T> Observer<T>(int lanes)
        where T : struct, INumberLane<T> => new ResponsibilityObserver<T>(_plan, _positions, _planned, this, lanes);
}
