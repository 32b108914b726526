namespace HarbinParks.Finance.Statistics;

/// <summary>Numbers of cells of each kind in a plan. A cell is one series in one period.</summary>
/// <param name="Cells">All cells.</param>
/// <param name="Lines">Lines of all series.</param>
/// <param name="LineCells">Lines × periods.</param>
/// <param name="QuantileCells">Cells with quantiles.</param>
/// <param name="WeightedCells">Cells with fractional weights.</param>
/// <param name="WeightedLineCells">Lines × periods of series with fractional weights.</param>
/// <param name="WeightedQuantileCells">Cells with quantiles and fractional weights.</param>
internal readonly record struct LayoutSizes(
    int Cells, int Lines, int LineCells, int QuantileCells, int WeightedCells, int WeightedLineCells, int WeightedQuantileCells)
{
    /// <summary>The sizes with one more series.</summary>
    /// <param name="series">The series.</param>
    /// <returns>The sum.</returns>
    internal LayoutSizes Plus(SeriesSpecification series)
    {
        int lineCells = series.Lines.Count * series.Periods;
        int quantileCells = series.Quantiles ? series.Periods : 0;
        return new(
            checked(Cells + series.Periods),
            checked(Lines + series.Lines.Count),
            checked(LineCells + lineCells),
            checked(QuantileCells + quantileCells),
            WeightedCells + (series.FractionalWeights ? series.Periods : 0),
            WeightedLineCells + (series.FractionalWeights ? lineCells : 0),
            WeightedQuantileCells + (series.FractionalWeights ? quantileCells : 0));
    }
}
