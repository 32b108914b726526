using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;
using static System.FormattableString;

namespace HarbinParks.Finance.Rules;

/// <summary>The tables of the document, row against row and against the printed total (表内核对).</summary>
internal static class PlanTableAudit
{
    /// <summary>Profit above this part of gross output is not believed of a whole park.</summary>
    private const double HighestProfitShare = 0.5;

    /// <summary>Unit costs that differ by more than this factor are not one price.</summary>
    private const double LargestCostSpread = 5;

    /// <summary>Rule <c>blank-in-total</c>: a total is printed while one of its parts is blank.</summary>
    internal static IEnumerable<PlanFinding> BlankUnderTotal(PlanDocument plan, IReadOnlyDictionary<string, Park> parks)
    {
        foreach (PlanTable table in plan.Tables)
        {
            foreach (PlanColumn column in table.Columns)
            {
                string[] blank = [.. Rows(table).Where(row => !row.Value.ContainsKey(column.Id)).Select(row => row.Key)];
                if (blank.Length == 0 || Cell(table.Totals, column.Id) is not double total)
                {
                    continue;
                }

                double stated = Rows(table).Sum(row => Cell(row.Value, column.Id) ?? 0);
                yield return new PlanFinding(
                    "blank-in-total",
                    FindingKind.Gap,
                    string.Join(',', blank),
                    Invariant($"“{column.Name}”合计 {total:0.##} {column.Unit},但 {string.Join('、', blank.Select(id => PlanAudit.NameOf(id, parks)))} 空缺;其余各行之和 {stated:0.##},与合计相差 {total - stated:0.##}。"),
                    Invariant($"'{column.Id}' has a total of {total:0.##} while {string.Join(", ", blank)} is blank; the other rows add up to {stated:0.##}."),
                    table.Place);
            }
        }
    }

    /// <summary>Rule <c>profit</c>: a profit above value added, above profit and tax, or above half of output.</summary>
    internal static IEnumerable<PlanFinding> ImpossibleProfit(PlanDocument plan, IReadOnlyDictionary<string, Park> parks)
    {
        foreach (PlanTable table in plan.Tables)
        {
            foreach ((string id, IReadOnlyDictionary<string, Figure<Number>> cells) in Rows(table))
            {
                if (Cell(cells, PlanColumn.Profit) is not double profit || BoundsBroken(profit, cells) is not { Count: > 0 } broken)
                {
                    continue;
                }

                string unit = table.Columns.FirstOrDefault(column => column.Id == PlanColumn.Profit)?.Unit ?? "";
                double tenth = profit / 10;
                bool shifted = BoundsBroken(tenth, cells).Count == 0;
                string hint = shifted ? Invariant($"若小数点错一位({tenth:0.##})则不再矛盾,待核,不作改动。") : "";
                string hintEnglish = shifted ? Invariant($" A shifted decimal point ({tenth:0.##}) would explain it; nothing was changed.") : "";
                yield return new PlanFinding(
                    "profit",
                    FindingKind.Contradiction,
                    id,
                    Invariant($"{PlanAudit.NameOf(id, parks)}利润 {profit:0.##} {unit}:{string.Join(',', broken.Select(bound => bound.Chinese))}。{hint}"),
                    Invariant($"{id}: profit {profit:0.##} {string.Join(", ", broken.Select(bound => bound.English))}.{hintEnglish}"),
                    table.Place);
            }
        }
    }

    /// <summary>Rule <c>unit-cost</c>: infrastructure money per km² developed differs too much to be one unit cost.</summary>
    internal static IEnumerable<PlanFinding> UnequalUnitCost(PlanDocument plan, IReadOnlyDictionary<string, Park> parks)
    {
        foreach (PlanTable table in plan.Tables)
        {
            (string Id, double Cost)[] costs =
            [
                .. from row in Rows(table)
                   let spent = Cell(row.Value, PlanColumn.Infrastructure)
                   let area = Cell(row.Value, PlanColumn.DevelopedArea)
                   where spent > 0 && area > 0
                   let cost = spent.Value / area.Value
                   orderby cost
                   select (row.Key, cost),
            ];
            if (costs.Length < 2 || costs[^1].Cost <= LargestCostSpread * costs[0].Cost)
            {
                continue;
            }

            double spread = costs[^1].Cost / costs[0].Cost;
            yield return new PlanFinding(
                "unit-cost",
                FindingKind.Comparability,
                costs[^1].Id,
                Invariant($"每平方公里基础设施投资最高为{PlanAudit.NameOf(costs[^1].Id, parks)} {costs[^1].Cost:0.0} 亿元,最低为{PlanAudit.NameOf(costs[0].Id, parks)} {costs[0].Cost:0.0} 亿元,前者为后者的 {spread:0.0} 倍,不能用同一单价。"),
                Invariant($"Infrastructure per km² runs from {costs[0].Cost:0.0} ({costs[0].Id}) to {costs[^1].Cost:0.0} ({costs[^1].Id}), {spread:0.0} times as much: no common unit cost."),
                table.Place);
        }
    }

    private static List<(string Chinese, string English)> BoundsBroken(double profit, IReadOnlyDictionary<string, Figure<Number>> cells)
    {
        List<(string Chinese, string English)> broken = [];
        if (Cell(cells, PlanColumn.ValueAdded) is double added && profit > added)
        {
            broken.Add((Invariant($"高于增加值 {added:0.##}(为其 {profit / added:0.0} 倍)"), Invariant($"is above value added {added:0.##} ({profit / added:0.0} times)")));
        }

        if (Cell(cells, PlanColumn.ProfitAndTax) is double withTax && profit > withTax)
        {
            broken.Add((Invariant($"高于利税 {withTax:0.##}"), Invariant($"is above profit and tax {withTax:0.##}")));
        }

        if (Cell(cells, PlanColumn.Output) is double output && profit > HighestProfitShare * output)
        {
            broken.Add((Invariant($"占总产值 {output:0.##} 的 {100 * profit / output:0.0} %"), Invariant($"is {100 * profit / output:0.0} % of output {output:0.##}")));
        }

        return broken;
    }

    private static IEnumerable<KeyValuePair<string, IReadOnlyDictionary<string, Figure<Number>>>> Rows(PlanTable table) =>
        table.Rows.OrderBy(row => row.Key, StringComparer.Ordinal);

    private static double? Cell(IReadOnlyDictionary<string, Figure<Number>> cells, string column) =>
        cells.TryGetValue(column, out Figure<Number>? figure) ? figure.Value.Value : null;
}
