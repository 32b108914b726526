using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Rules;
using HarbinParks.Finance.Statistics;

namespace HarbinParks.Finance.Simulation;

/// <summary>The series that a run's statistics keep: observed rows, then drivers, then drivers on the crossing paths of each condition.</summary>
public sealed class SimulationSeries : IObservedSeries
{
    private const double RatioCap = 10;
    private readonly SimulationPlan _plan;
    private readonly int _rows;
    private readonly int _drivers;

    /// <summary>Lays out the series of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="baseCase">Its base case: the pivots.</param>
    public SimulationSeries(SimulationPlan plan, BaseCase baseCase)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(baseCase);
        _plan = plan;
        _rows = plan.Observations.Rows.Count;
        _drivers = ExplainingDriver.OfCity + plan.Payers.Count * ExplainingDriver.PerPayer;
        List<SeriesSpecification> series = [];
        for (int row = 0; row < _rows; row++)
            series.Add(Row(plan, baseCase, row));

        for (int driver = 0; driver < _drivers; driver++)
            series.Add(new SeriesSpecification($"driver:{driver}", plan.Years));

        for (int condition = 0; condition < plan.Observations.Conditions.Count; condition++)
        {
            foreach (ExplainingDriver driver in ExplainingDriver.All)
                series.Add(new SeriesSpecification($"condition:{condition}:{driver.Id}", plan.Years));
        }

        Specifications = series;
    }

    /// <summary>All series in order.</summary>
    public IReadOnlyList<SeriesSpecification> Specifications { get; }

    /// <summary>Series of an observed row: its own index.</summary>
    /// <param name="row">Index in the observation plan.</param>
    public static int OfRow(int row) => row;

    /// <summary>Series of a driver over all paths.</summary>
    /// <param name="payer">Index of the payer.</param>
    /// <param name="driver">Index in <see cref="ExplainingDriver.All"/>.</param>
    public int OfDriver(int payer, int driver) => _rows + DriverRows.Of(payer, driver);

    /// <summary>Series of a driver over the paths that cross.</summary>
    /// <param name="condition">Index in the observation plan's conditions.</param>
    /// <param name="driver">Index in <see cref="ExplainingDriver.All"/>.</param>
    public int OfCondition(int condition, int driver) => _rows + _drivers + condition * ExplainingDriver.All.Count + driver;

    /// <inheritdoc/>
    IBlockObserver<T> IObservedSeries.Observer<T>(int lanes) => new SeriesObserver<T>(_plan, this, lanes);

    private static SeriesSpecification Row(SimulationPlan plan, BaseCase baseCase, int row)
    {
        ObservedRow observed = plan.Observations.Rows[row];
        bool capped = observed.Indicator == IndicatorCatalogue.CashToShortDebt || observed.Indicator == IndicatorCatalogue.InterestCover
            || observed.Indicator == IndicatorCatalogue.QuarterlyLiquidity;
        int last = plan.Years - 1;
        return new SeriesSpecification($"{row}:{plan.Entities[observed.Entity].Kind}:{plan.Entities[observed.Entity].Id}:{observed.Indicator.Id}", observed.AtEnd ? 1 : plan.Years)
        {
            Lines = [.. observed.Lines.Select(line => Line(line, observed.AtEnd))],
            Quantiles = observed.Quantiles,
            Pivots = observed.AtEnd ? [baseCase.Pivots(row)[last]] : baseCase.Pivots(row),
            Atoms = capped ? [RatioCap] : [],
        };
    }

    private static LineSpecification Line(ObservedLine line, bool atEnd)
    {
        Crossing side = line.Rule.Comparison switch
        {
            Comparison.AtLeast => Crossing.AtLeast,
            Comparison.Below => Crossing.Below,
            _ => Crossing.Above,
        };
        List<int> drawn = [.. line.Drawn.Select((on, period) => (on, period)).Where(pair => pair.on).Select(pair => pair.period)];
        return new LineSpecification(line.Rule.Id, line.Rule.Threshold!.Value, side, atEnd ? 0 : drawn[0], atEnd ? 0 : drawn[^1]);
    }
}
