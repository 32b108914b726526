using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A table of the document.</summary>
/// <param name="Id">Id, for example <c>table1</c>.</param>
/// <param name="Place">Place in the document.</param>
/// <param name="Columns">Columns in order.</param>
/// <param name="Rows">Rows: park id to cells by column id; a blank cell is absent.</param>
/// <param name="Totals">Printed totals by column id.</param>
public sealed record PlanTable(
    string Id,
    string Place,
    IReadOnlyList<PlanColumn> Columns,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, Figure<Number>>> Rows,
    IReadOnlyDictionary<string, Figure<Number>> Totals);
