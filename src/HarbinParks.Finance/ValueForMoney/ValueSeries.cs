using HarbinParks.Finance.Lanes;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Simulation;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.ValueForMoney;

/// <summary>Series of the evaluation of one deal, each known at the end of a path.</summary>
internal sealed class ValueSeries : IObservedSeries
{
    /// <summary>Net cost of works and operation.</summary>
    public const int Net = 0;

    /// <summary>Competitive neutrality.</summary>
    public const int Neutrality = 1;

    /// <summary>PSC value.</summary>
    public const int Comparator = 2;

    /// <summary>PPP value.</summary>
    public const int Partnership = 3;

    /// <summary>PSC value less PPP value.</summary>
    public const int Difference = 4;

    private static readonly string[] _ids = ["net", "neutrality", "psc", "ppp", "difference"];
    private readonly SimulationPlan _plan;
    private readonly ValueTerms _terms;

    /// <summary>Lays them out.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="terms">What the deal is counted with.</param>
    /// <param name="pivots">Base case of the five series.</param>
    public ValueSeries(SimulationPlan plan, ValueTerms terms, IReadOnlyList<double> pivots)
    {
        _plan = plan;
        _terms = terms;
        LineSpecification[] passed = [new("passed", 0, Crossing.AtLeast, 0, 0)];
        Specifications = [.. _ids.Select((id, series) => new SeriesSpecification(id, 1)
        {
            Quantiles = true,
            Pivots = [pivots[series]],
            Lines = series == Difference ? passed : [],
        })];
    }

    /// <inheritdoc/>
    public IReadOnlyList<SeriesSpecification> Specifications { get; }

    /// <inheritdoc/>
    public IBlockObserver<T> Observer<T>(int lanes)
        where T : struct, INumberLane<T> => new ValueObserver<T>(_plan, _terms, lanes);
}
