using System.Globalization;
using HarbinParks.Finance.Models.Layers;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads a whole model into a portfolio.</summary>
internal static class PortfolioReading
{
    private const int SchemaVersion = 1;

    /// <summary>The portfolio as far as it can be read; the session holds what is wrong with it.</summary>
    public static Portfolio Portfolio(ReadingSession session)
    {
        ModelSection root = ModelSection.Root(session);
        Accompanying(session, root);
        DateOnly valuation = root.Day("valuationDate") ?? DateOnly.MinValue;
        int baseYear = root.Integer("baseYear", 1990, 2100, ProblemKind.Date);
        int firstYear = root.Integer("firstYear", 1990, 2100, ProblemKind.Date);
        int lastYear = root.Integer("lastYear", 1990, 2100, ProblemKind.Date);

        IReadOnlyList<(string Id, ModelSection Section)> payers = root.Section("payers").Entries();
        IReadOnlyList<(string Id, ModelSection Section)> parks = root.Section("parks").Entries();
        IReadOnlyList<(string Id, ModelSection Section)> platforms = root.OptionalSection("platforms")?.Entries() ?? [];
        IReadOnlyList<(string Id, ModelSection Section)> deals = root.Section("deals").Entries();
        string[] payerIds = [.. payers.Select(entry => entry.Id)];
        string[] parkIds = [.. parks.Select(entry => entry.Id)];
        string[] platformIds = [.. platforms.Select(entry => entry.Id)];
        DriverSet drivers = DriverReading.Drivers(root.Section("drivers"));
        ModelNames names = new(parkIds, payerIds, [.. drivers.OverrunClasses.Keys]);

        Portfolio portfolio = new()
        {
            Id = root.Text("id"),
            Title = root.Text("title"),
            Disclaimer = root.OptionalText("disclaimer"),
            ValuationDate = valuation,
            BaseYear = baseYear,
            FirstYear = firstYear,
            LastYear = lastYear,
            PeriodsPerYear = LoanReading.Step(root, "periodsPerYear", 1),
            RuleView = View(root),
            Parks = [.. parks.Select(entry => ParkReading.Park(entry.Id, entry.Section, payerIds, parkIds))],
            Payers = [.. payers.Select(entry => PayerReading.Payer(entry.Id, entry.Section))],
            FiscalBehaviour = PayerReading.Behaviour(root.Section("fiscalBehaviour")),
            Platforms = [.. platforms.Select(entry => PlatformReading.Platform(entry.Id, entry.Section, payerIds, platformIds))],
            PlatformBehaviour = PlatformReading.Behaviour(root.Section("platformBehaviour")),
            Drivers = drivers,
            Perimeters =
            [
                .. (root.OptionalSection("perimeters")?.Entries() ?? [])
                    .Select(entry => PerimeterReading.Perimeter(entry.Id, entry.Section, payerIds, platformIds, parkIds)),
            ],
            Deals = [.. deals.Select(entry => DealReading.Deal(entry.Id, entry.Section, names)).OfType<Deal>()],
            Scenarios = [.. session.Model.Overlays.Select(layer => Scenario(session.Model, layer))],
            Plan = root.OptionalSection("plan") is ModelSection plan ? PlanReading.Plan(plan, parkIds) : null,
        };
        PortfolioChecks.Check(portfolio, session);
        return portfolio;
    }

    private static void Accompanying(ReadingSession session, ModelSection root)
    {
        int version = root.Integer("schemaVersion", 0, int.MaxValue);
        if (version is not (SchemaVersion or 0))
        {
            session.Report(ProblemKind.OutOfRange, "schemaVersion", session.Model.Value("schemaVersion") ?? "", "本程序只认识版本 1。", "this program knows version 1 alone.");
        }

        DealShape.Ask(session);
        session.Ask("overlay", isLeaf: false);
        foreach (string key in (ReadOnlySpan<string>)["overlay:id", "overlay:title", "overlay:reason"])
        {
            session.Ask(key, isLeaf: true);
        }

        session.Ask("files", isLeaf: false);
        foreach (string index in session.Model.Children("files"))
        {
            session.Ask(ModelPath.Join("files", index), isLeaf: true);
        }

        session.Ask("sources", isLeaf: false);
        string[] known = ["payers", "platforms", "parks", "deals", "plan", "drivers", "fiscalBehaviour", "platformBehaviour", "defaults", "sectors", "default"];
        foreach (string name in known)
        {
            session.Ask(ModelPath.Join("sources", name), isLeaf: false);
            if (session.Model.Exists(ModelPath.Join("sources", name)))
            {
                AskNotes(session, ModelPath.Join("sources", name));
            }
        }
    }

    private static void AskNotes(ReadingSession session, string place)
    {
        foreach (string child in session.Model.Children(place))
        {
            string path = ModelPath.Join(place, child);
            bool isLeaf = child is "status" or "source";
            if (isLeaf || session.Model.Children(path).Count > 0)
            {
                session.Ask(path, isLeaf);
                AskNotes(session, path);
            }
        }
    }

    private static Scenario Scenario(LayeredModel model, int layer) => new(
        model.ValueIn(layer, "overlay:id") ?? model.LayerName(layer),
        model.ValueIn(layer, "overlay:title") ?? model.LayerName(layer),
        model.ValueIn(layer, "overlay:reason") ?? "");

    private static RuleView View(ModelSection root)
    {
        const string Frozen = "frozen:";
        string text = root.Text("ruleView");
        if (text.Length == 0 || string.Equals(text, "byYear", StringComparison.OrdinalIgnoreCase))
        {
            return RuleView.ByYear;
        }

        if (text.StartsWith(Frozen, StringComparison.OrdinalIgnoreCase)
            && DateOnly.TryParseExact(text[Frozen.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return new RuleView(day);
        }

        root.Session.Report(ProblemKind.OutOfRange, "ruleView", text, "应为 byYear(逐年适用)或 frozen:年-月-日。", "byYear or frozen:year-month-day stands here.");
        return RuleView.ByYear;
    }
}
