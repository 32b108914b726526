namespace HarbinParks.Finance.Statistics;

/// <summary>What a run observes, how many paths it has, and how quantiles are kept.</summary>
/// <remarks>
/// <para>Immutable; shared by all workers. The paths are cut into chunks of 1,024, the last of which may be shorter; path p belongs to
/// replicate p mod 32.</para>
/// <para>Quantiles are exact while cells × paths × 4 bytes fit into 128 MiB, or the run has at most 4,096 paths. Otherwise a
/// histogram of 512 bins is kept for each cell, whose edges come from the paths 0 to 4,095: these chunks must be finished first
/// (<see cref="PilotChunks"/>).</para>
/// </remarks>
public sealed class StatisticsPlan
{
    /// <summary>Paths in a chunk.</summary>
    public const int ChunkPaths = 1024;

    /// <summary>Replicates of a run; the number of paths is a multiple of it.</summary>
    public const int Replicates = 32;

    /// <summary>Largest weight of a path.</summary>
    public const double LargestWeight = 255;

    /// <summary>Largest number of paths.</summary>
    public const long LargestPaths = 1L << 31;

    /// <summary>Largest number of paths of a plan with fractional weights: their fixed-point sums must not overflow.</summary>
    public const long LargestWeightedPaths = 1L << 24;

    /// <summary>Largest number of cells (series × periods), of lines × periods as well.</summary>
    public const int LargestCells = 1 << 20;

    /// <summary>Paths whose values fix the edges of histograms.</summary>
    internal const int PilotPaths = 4096;

    /// <summary>Largest number of atoms of a series.</summary>
    internal const int LargestAtoms = 16;

    private const long ExactBytes = 128L << 20;

    private readonly SeriesLayout[] _layouts;
    private readonly CellPlace[] _places;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>Checks the series and lays out their cells.</summary>
    /// <param name="series">The series, at least one; ids differ.</param>
    /// <param name="paths">Number of paths: a multiple of 32, at least 32, at most 2^31 (2^24 with fractional weights).</param>
    /// <param name="errors">Where errors come from.</param>
    /// <exception cref="ArgumentNullException">No series given.</exception>
    /// <exception cref="ArgumentException">A series or line is out of range; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of paths is out of range.</exception>
    public StatisticsPlan(IReadOnlyList<SeriesSpecification> series, long paths, ErrorSource errors = ErrorSource.Paths)
        : this(series, paths, errors, ExactBytes)
    {
    }

    /// <summary>A plan with another limit for exact quantiles.</summary>
    /// <param name="series">The series.</param>
    /// <param name="paths">Number of paths.</param>
    /// <param name="errors">Where errors come from.</param>
    /// <param name="exactBytes">Most bytes that exact quantiles may take.</param>
    internal StatisticsPlan(IReadOnlyList<SeriesSpecification> series, long paths, ErrorSource errors, long exactBytes)
    {
        ArgumentNullException.ThrowIfNull(series);
        Series = [.. series];
        Paths = paths;
        Errors = errors;
        long largest = Series.Any(one => one.FractionalWeights) ? LargestWeightedPaths : LargestPaths;
        if (paths < Replicates || paths > largest || paths % Replicates != 0)
            throw new ArgumentOutOfRangeException(nameof(paths), paths, $"The number of paths is a multiple of {Replicates} from {Replicates} to {largest}.");
        if (Series.Count == 0)
            throw new ArgumentException("A plan has at least one series.", nameof(series));

        _layouts = new SeriesLayout[Series.Count];
        LayoutSizes sizes = default;
        for (int i = 0; i < Series.Count; i++)
        {
            SeriesSpecificationCheck.Throw(Series[i]);
            if (!_indexes.TryAdd(Series[i].Id, i))
                throw new ArgumentException($"Two series are called {Series[i].Id}.", nameof(series));

            _layouts[i] = new SeriesLayout(Series[i], sizes);
            sizes = sizes.Plus(Series[i]);
        }

        if (sizes.Cells > LargestCells || sizes.LineCells > LargestCells)
            throw new ArgumentException($"{sizes.Cells} cells and {sizes.LineCells} cells of lines; at most {LargestCells} of each are kept.", nameof(series));

        Sizes = sizes;
        _places = LayOutByPeriod();
        long floats = (long)sizes.QuantileCells + sizes.WeightedQuantileCells;
        ExactQuantiles = paths <= PilotPaths || floats * paths * sizeof(float) <= exactBytes;
    }

    /// <summary>The series, in the order of their indexes.</summary>
    public IReadOnlyList<SeriesSpecification> Series { get; }

    /// <summary>Number of paths.</summary>
    public long Paths { get; }

    /// <summary>Where errors of means and probabilities come from. Series with fractional weights always take replicates.</summary>
    public ErrorSource Errors { get; }

    /// <summary>Number of chunks.</summary>
    public int Chunks => (int)((Paths + ChunkPaths - 1) / ChunkPaths);

    /// <summary>Whether every observed value of the series with quantiles is kept.</summary>
    public bool ExactQuantiles { get; }

    /// <summary>Chunks 0 to this number − 1 must be finished before any other begins; 0 where quantiles are exact or not wanted.</summary>
    public int PilotChunks => ExactQuantiles || Sizes.QuantileCells == 0 ? 0 : PilotPaths / ChunkPaths;

    /// <summary>Numbers of cells of each kind.</summary>
    internal LayoutSizes Sizes { get; }

    /// <summary>Paths of a chunk.</summary>
    /// <param name="chunk">Index of the chunk, from 0.</param>
    /// <returns>1,024, or fewer in the last chunk; a multiple of 32.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such chunk.</exception>
    public int PathsOf(int chunk)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(chunk);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(chunk, Chunks);
        return (int)Math.Min(ChunkPaths, Paths - (long)chunk * ChunkPaths);
    }

    /// <summary>Index of a series.</summary>
    /// <param name="id">Id of the series.</param>
    /// <returns>Its index in <see cref="Series"/>; none if the plan does not have it.</returns>
    public int? IndexOf(string id) => _indexes.TryGetValue(id, out int index) ? index : null;

    private CellPlace[] LayOutByPeriod()
    {
        int cells = 0;
        int lineCells = 0;
        int quantileCells = 0;
        int periods = Series.Max(one => one.Periods);
        List<CellPlace> places = new(periods * _layouts.Length);
        for (int period = 0; period < periods; period++)
        {
            foreach (SeriesLayout layout in _layouts)
            {
                if (period >= layout.Periods)
                {
                    places.Add(CellPlace.None);
                    continue;
                }

                layout.Cells[period] = cells++;
                layout.LineCells[period] = lineCells;
                lineCells += layout.Lines;
                layout.QuantileCells[period] = quantileCells;
                quantileCells += layout.Quantiles ? 1 : 0;
                places.Add(new CellPlace(
                    layout.Cells[period],
                    period > 0 ? layout.Cells[period - 1] : -1,
                    layout.LineCells[period],
                    layout.Quantiles ? layout.QuantileCells[period] : -1,
                    layout.Lines,
                    layout.Weighted,
                    layout.Pivots[period]));
            }
        }

        return [.. places];
    }

    /// <summary>Where a series lies in a period.</summary>
    /// <param name="series">Index of the series.</param>
    /// <param name="period">Period.</param>
    /// <returns>Its place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Series or period does not exist.</exception>
    internal ref readonly CellPlace PlaceOf(int series, int period)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(series);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(series, _layouts.Length);
        ArgumentOutOfRangeException.ThrowIfNegative(period);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(period, _places.Length / _layouts.Length);
        ref readonly CellPlace place = ref _places[(period * _layouts.Length) + series];
        if (place.Cell < 0)
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(period, _layouts[series].Periods);

        return ref place;
    }

    /// <summary>Where the cells of a series lie.</summary>
    /// <param name="series">Index of the series.</param>
    /// <returns>Its layout.</returns>
    internal SeriesLayout LayoutOf(int series) => _layouts[series];
}
