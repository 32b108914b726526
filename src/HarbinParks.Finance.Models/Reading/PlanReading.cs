using HarbinParks.Finance.Models.Figures;
using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads the figures of a planning document as it prints them: what it leaves blank stays absent.</summary>
internal static class PlanReading
{
    private static readonly Quantity<Number> _yiYuan = new(FigureUnit.Yuan, 0, 1e14, "124.4 亿元", yuan => Number.Of(yuan / 1e8)) { PlausibleLeast = 1e8, PlausibleMost = 1e13 };
    private static readonly Quantity<Number> _squareKilometre = new(FigureUnit.SquareKilometre, 0, 1e5, "41.3 km²", Number.Of) { PlausibleLeast = 0.1, PlausibleMost = 5e3 };
    private static readonly Quantity<Number> _percent = new(FigureUnit.Percent, 0, 100, "18 %", Number.Of);

    /// <summary>The document.</summary>
    public static PlanDocument Plan(ModelSection section, IReadOnlyCollection<string> parks)
    {
        string whole = section.Section("whole").Text("entity");
        string[] entities = [.. parks, whole];
        return new PlanDocument
        {
            Title = section.Text("title"),
            BaseYear = section.Integer("baseYear", 1990, 2100),
            TargetYear = section.Integer("targetYear", 1990, 2100),
            Counts = [.. section.Section("counts").Entries().Select(entry => Count(entry.Section))],
            Tables = [.. section.Section("tables").Entries().Select(entry => Table(entry.Id, entry.Section, entities))],
            Targets = [.. section.Section("targets").Entries().Select(entry => Target(entry.Id, entry.Section, entities))],
            Whole = Target(whole, section.Section("whole"), entities),
            DebtFigures = DebtFigures(section.Section("debtFigures")),
        };
    }

    private static PlanCount Count(ModelSection section) => new(
        section.Text("class"),
        section.Integer("stated", 0, 10_000),
        section.Integer("named", 0, 10_000),
        section.Text("place"));

    private static PlanTarget Target(string entity, ModelSection section, IReadOnlyCollection<string> entities)
    {
        section.CheckReference(section.Path, entity, entities, "园区", "park");
        return new PlanTarget(
            entity,
            section.OptionalFigure("target", _yiYuan),
            section.OptionalFigure("base", _yiYuan),
            section.OptionalFigure("statedGrowth", Quantities.Growth),
            section.OptionalFigure("areaTarget", _squareKilometre),
            section.OptionalFigure("areaDevelopedBefore", _squareKilometre),
            section.Text("definition"),
            section.Text("place"))
        {
            Measure = section.OptionalText("measure") ?? PlanColumn.Output,
        };
    }

    private static PlanTable Table(string id, ModelSection section, IReadOnlyCollection<string> entities)
    {
        List<PlanColumn> columns = [];
        Dictionary<string, Quantity<Number>> units = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string column, ModelSection entry) in section.Section("columns").Entries())
        {
            string unit = entry.Text("unit");
            columns.Add(new PlanColumn(column, entry.Text("name"), unit, entry.Text("definition")));
            Quantity<Number>? quantity = FigureText.Plain(unit) switch
            {
                "亿元" => _yiYuan,
                "km2" => _squareKilometre,
                "%" => _percent,
                _ => null,
            };
            if (quantity is null && unit.Length > 0)
            {
                section.Session.Report(ProblemKind.Unit, $"{entry.Path}:unit", unit, "表列的单位应为 亿元、km² 或 %。", "the unit of a column is 亿元, km² or %.");
            }

            units[column] = quantity ?? _percent;
        }

        Dictionary<string, IReadOnlyDictionary<string, Figure<Number>>> rows = new(StringComparer.Ordinal);
        foreach ((string row, ModelSection entry) in section.Section("rows").Entries())
        {
            entry.CheckReference(entry.Path, row, entities, "园区", "park");
            rows[row] = Cells(entry, units);
        }

        Dictionary<string, Figure<Number>> totals = section.OptionalSection("totals") is ModelSection total ? Cells(total, units) : [];
        return new PlanTable(id, section.Text("place"), columns, rows, totals);
    }

    private static Dictionary<string, Figure<Number>> Cells(ModelSection section, Dictionary<string, Quantity<Number>> units)
    {
        Dictionary<string, Figure<Number>> cells = new(StringComparer.Ordinal);
        foreach ((string column, Quantity<Number> quantity) in units)
        {
            if (section.OptionalFigure(column, quantity) is Figure<Number> figure)
            {
                cells[column] = figure;
            }
        }

        return cells;
    }

    private static Dictionary<string, bool> DebtFigures(ModelSection section)
    {
        Dictionary<string, bool> stated = new(StringComparer.Ordinal);
        foreach ((string kind, ModelSection _) in section.Entries())
        {
            stated[kind] = section.Flag(kind);
        }

        return stated;
    }
}
