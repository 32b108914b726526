using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Tests.Rules;

/// <summary>A plan without a fault, from which a test departs by one figure.</summary>
internal static class CleanPlan
{
    private const double Growth = 7;

    /// <summary>Eight equal parks of 100 growing at 7 % for five years.</summary>
    internal static PlanDocument Document { get; } = new()
    {
        Title = "规划",
        BaseYear = 2015,
        TargetYear = 2020,
        Counts = [new PlanCount("合计", 8, 8, "一")],
        Tables = [Table(Cells())],
        Targets = [.. Enumerable.Range(1, 8).Select(number => Target($"park{number}", 100, 140, Growth))],
        Whole = Target("whole", 800, 1120, Growth),
        DebtFigures = new Dictionary<string, bool> { ["债务"] = true, ["限额"] = false },
    };

    internal static PlanTarget Target(string id, double from, double to, double growth) =>
        new(id, Sample.Of(to), Sample.Of(from), Sample.Growth(growth), Sample.Of(20), Sample.Of(10), "总产值", "二");

    /// <summary>Cells of two rows by row and column.</summary>
    internal static Dictionary<string, Dictionary<string, double>> Cells() => new()
    {
        ["park1"] = new() { ["developedArea"] = 10, ["infrastructure"] = 20, ["output"] = 100, ["valueAdded"] = 30, ["profit"] = 10, ["profitAndTax"] = 15 },
        ["park2"] = new() { ["developedArea"] = 10, ["infrastructure"] = 30, ["output"] = 100, ["valueAdded"] = 25, ["profit"] = 8, ["profitAndTax"] = 12 },
    };

    internal static PlanTable Table(Dictionary<string, Dictionary<string, double>> cells, string outputDefinition = "总产值", string id = "table1") => new(
        id,
        "表1",
        [
            .. new[] { "developedArea", "infrastructure", "output", "valueAdded", "profit", "profitAndTax" }
                .Select(column => new PlanColumn(column, column, "亿元", column == PlanColumn.Output ? outputDefinition : column)),
        ],
        cells.ToDictionary(
            row => row.Key,
            row => (IReadOnlyDictionary<string, Figure<Number>>)row.Value.ToDictionary(cell => cell.Key, cell => Sample.Of(cell.Value))),
        new Dictionary<string, Figure<Number>> { ["developedArea"] = Sample.Of(20), ["output"] = Sample.Of(200) });

    /// <summary>The clean plan with one cell of its table changed, or taken out.</summary>
    internal static PlanDocument With(string column, double? value)
    {
        Dictionary<string, Dictionary<string, double>> cells = Cells();
        if (value is double number)
        {
            cells["park1"][column] = number;
        }
        else
        {
            cells["park1"].Remove(column);
        }

        return Document with { Tables = [Table(cells)] };
    }

    /// <summary>The clean plan with its first target replaced.</summary>
    internal static PlanDocument With(PlanTarget first) => Document with { Targets = [first, .. Document.Targets.Skip(1)] };
}
