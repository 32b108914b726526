using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Derivations;

/// <summary>Cash-flow table of one entity (现金流量表).</summary>
/// <param name="FirstYear">Calendar year of the first column.</param>
/// <param name="Rows">Rows, one per line.</param>
public sealed record CashFlowTable(int FirstYear, IReadOnlyList<CashFlowRow> Rows)
{
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
