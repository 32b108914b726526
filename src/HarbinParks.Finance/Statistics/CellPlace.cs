namespace HarbinParks.Finance.Statistics;

/// <summary>Where one series lies in one period, as an observation reads it.</summary>
/// <remarks>Kept period by period, series after series, as blocks observe them: one stream of memory instead of a walk from object to object.</remarks>
/// <param name="Cell">Its cell; -1 where the series does not have the period.</param>
/// <param name="CellBefore">Its cell in the period before; -1 in the first.</param>
/// <param name="LineCell">Cell of its first line; the other lines follow.</param>
/// <param name="QuantileCell">Its cell among those with quantiles; -1 where none are kept.</param>
/// <param name="Lines">Number of its lines.</param>
/// <param name="Weighted">Whether weights other than 0 and 1 occur.</param>
/// <param name="Pivot">Its pivot.</param>
internal readonly record struct CellPlace(int Cell, int CellBefore, int LineCell, int QuantileCell, int Lines, bool Weighted, double Pivot)
{
    /// <summary>A period that the series does not have.</summary>
    internal static CellPlace None { get; } = new(-1, -1, 0, -1, 0, false, 0);
}
