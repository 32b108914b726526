namespace HarbinParks.Finance.Statistics;

/// <summary>Where the cells of one series lie in the arrays of a run, and its constants unpacked.</summary>
/// <remarks>Fixed once the plan is made. The cells of one period lie side by side, series after series, because a block observes
/// all series of a period before the next: neighbours in time are neighbours in memory.</remarks>
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
        Line = before.Lines;
        Cells = new int[series.Periods];
        LineCells = new int[series.Periods];
        QuantileCells = new int[series.Periods];
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

    /// <summary>Cell of each period. [periods]</summary>
    internal int[] Cells { get; }

    /// <summary>First line.</summary>
    internal int Line { get; }

    /// <summary>Cell of the first line in each period; the other lines follow it. [periods]</summary>
    internal int[] LineCells { get; }

    /// <summary>Cell of each period among those with quantiles. [periods]</summary>
    internal int[] QuantileCells { get; }

    /// <summary>First cell among those with fractional weights.</summary>
    internal int WeightedCell { get; }

    /// <summary>First cell of its lines among those with fractional weights, line after line.</summary>
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
