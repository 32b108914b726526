namespace HarbinParks.Finance.Statistics;

/// <summary>Where the cells of one series lie in the arrays of a run, and its constants unpacked.</summary>
/// <remarks>Immutable. A cell is base + period; a line's cell is base + line × periods + period.</remarks>
internal sealed class SeriesLayout
{
    /// <summary>Lays out a series behind those before it.</summary>
    /// <param name="series">The series, checked.</param>
    /// <param name="before">Sizes of the series before it.</param>
    internal SeriesLayout(SeriesSpecification series, LayoutSizes before)
    {
        Periods = series.Periods;
        Lines = series.Lines.Count;
        Quantiles = series.Quantiles;
        Weighted = series.FractionalWeights;
        Cell = before.Cells;
        Line = before.Lines;
        LineCell = before.LineCells;
        QuantileCell = before.QuantileCells;
        WeightedCell = before.WeightedCells;
        WeightedLineCell = before.WeightedLineCells;
        WeightedQuantileCell = before.WeightedQuantileCells;
        Pivots = series.Pivots.Count == 0 ? new double[series.Periods] : [.. series.Pivots];
        Limits = [.. series.Lines.Select(line => line.Limit)];
        Flips = [.. series.Lines.Select(line => line.Flipped ? byte.MaxValue : (byte)0)];
        Windows = [.. series.Lines.Select(line => (line.FirstPeriod, line.LastPeriod))];
    }

    /// <summary>Number of periods.</summary>
    internal int Periods { get; }

    /// <summary>Number of lines.</summary>
    internal int Lines { get; }

    /// <summary>Whether quantiles are kept.</summary>
    internal bool Quantiles { get; }

    /// <summary>Whether weights other than 0 and 1 occur.</summary>
    internal bool Weighted { get; }

    /// <summary>First cell.</summary>
    internal int Cell { get; }

    /// <summary>First line.</summary>
    internal int Line { get; }

    /// <summary>First cell of its lines.</summary>
    internal int LineCell { get; }

    /// <summary>First cell among those with quantiles.</summary>
    internal int QuantileCell { get; }

    /// <summary>First cell among those with fractional weights.</summary>
    internal int WeightedCell { get; }

    /// <summary>First cell of its lines among those with fractional weights.</summary>
    internal int WeightedLineCell { get; }

    /// <summary>First cell among those with quantiles and fractional weights.</summary>
    internal int WeightedQuantileCell { get; }

    /// <summary>Pivot of each period. [periods]</summary>
    internal double[] Pivots { get; }

    /// <summary>Limit of each line's comparison. [lines]</summary>
    internal double[] Limits { get; }

    /// <summary>All bits set where the answer of a line's comparison is turned around. [lines]</summary>
    internal byte[] Flips { get; }

    /// <summary>Periods in which a first crossing counts. [lines]</summary>
    internal (int First, int Last)[] Windows { get; }
}
