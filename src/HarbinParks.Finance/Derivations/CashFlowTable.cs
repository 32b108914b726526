using System.Globalization;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Derivations;

/// <summary>Cash-flow table of one entity (现金流量表).</summary>
/// <param name="FirstYear">Calendar year of the first column.</param>
/// <param name="PeriodsPerYear">Columns a year.</param>
/// <param name="Rows">Rows, one per line.</param>
public sealed record CashFlowTable(int FirstYear, int PeriodsPerYear, IReadOnlyList<CashFlowRow> Rows)
{
    /// <summary>Head of a column: the year, or year and number of the period in it, for example 2018.2.</summary>
    /// <param name="column">Column, 0 first.</param>
    public string Head(int column) => PeriodsPerYear == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{FirstYear + column}")
        : string.Create(CultureInfo.InvariantCulture, $"{FirstYear + column / PeriodsPerYear}.{column % PeriodsPerYear + 1}");

    /// <summary>A row by its line; null where the entity has none.</summary>
    /// <param name="line">The line.</param>
    public CashFlowRow? Find(CashFlowLine line)
    {
        foreach (CashFlowRow row in Rows)
        {
            if (row.Line == line)
                return row;
        }

        return null;
    }
}
