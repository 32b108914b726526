namespace HarbinParks.Finance.Reports.Json;

/// <summary>Writes <c>results.json</c>, the public contract of a run (结果文件); its schema is <see cref="ResultsSchema"/>.</summary>
/// <remarks>Keys stand in a fixed order and nothing in it depends on time or on the number of threads: two runs of the same identity give the same bytes.</remarks>
public static class ResultsDocument
{
    /// <summary>Version of the contract. It rises when a key changes its meaning or goes away, not when one is added.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Writes a report.</summary>
    /// <param name="report">What the run found.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <exception cref="InvalidOperationException">A number is NaN or infinite, or an id stands twice; the message names the place.</exception>
    public static void Write(RiskReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using ResultsJson json = new(stream);
        EntityJson entities = new(json, report.Years);
        json.OpenObject("results");
        json.Whole("schemaVersion", SchemaVersion);
        if (report.Provenance.Disclaimer is string disclaimer)
        {
            json.Text("disclaimer", disclaimer);
        }

        WriteProvenance(json, report);
        json.Wholes("years", report.Years);
        entities.Deals(report.Deals);
        entities.Entities("payers", report.Payers);
        entities.Entities("platforms", report.Platforms);
        entities.Parks(report.Parks);
        entities.City(report.City);
        entities.Entities("perimeters", report.Perimeters);
        WarningJson.Write(json, report.Warnings);
        WriteLegality(json, report);
        GateJson.Write(json, report.Gates);
        StateJson.Composites(json, report.Composites);
        StateJson.Bands(json, report.Bands);
        TargetJson.Write(json, report.Targets);
        PlatformLogJson.Write(json, report);
        json.CloseObject();
        json.Finish();
    }

    private static void WriteProvenance(ResultsJson json, RiskReport report)
    {
        Provenance run = report.Provenance;
        json.OpenObjectAt("provenance");
        json.Text("model", run.Model);
        json.Text("title", run.Title);
        json.Text("modelHash", run.ModelHash);
        json.Text("rulesHash", run.RulesHash);
        json.Texts("rulePacks", run.RulePacks);
        RuleChangeJson.Write(json, run.RuleChanges);
        WriteScenarios(json, run.Scenarios);
        json.Text("ruleView", run.RuleView);
        json.Text("valuationDate", JsonNames.Date(run.ValuationDate));
        json.Seed("seed", run.Seed);
        json.Whole("paths", run.Paths);
        json.Whole("requestedPaths", run.RequestedPaths);
        json.Text("sampling", run.Sampling);
        json.Text("quantiles", run.Quantiles);
        json.Text("version", run.Version);
        json.Whole("figures", report.Figures);
        json.Whole("assumedFigures", report.AssumedFigures);
        json.Whole("invalidValues", report.InvalidValues);
        json.CloseObject();
    }

    private static void WriteScenarios(ResultsJson json, IReadOnlyList<Portfolios.Scenario> scenarios)
    {
        json.OpenListAt("scenarios");
        foreach (Portfolios.Scenario scenario in scenarios)
        {
            json.OpenObject(scenario.Id);
            json.Text("id", scenario.Id);
            json.Text("title", scenario.Title);
            json.Text("reason", scenario.Reason);
            json.CloseObject();
        }

        json.CloseList();
    }

    private static void WriteLegality(ResultsJson json, RiskReport report)
    {
        json.OpenListAt("legality");
        for (int index = 0; index < report.Legality.Count; index++)
        {
            Rules.LegalityFinding finding = report.Legality[index];
            json.OpenObject($"legality[{JsonNames.Index(index)}]");
            json.Text("matter", JsonNames.Of(finding.Matter));
            json.Text("entityKind", finding.EntityKind);
            json.Text("entity", finding.Entity);
            json.Text("entityName", finding.EntityName);
            if (finding.EntityKind == "deal")
            {
                json.Text("deal", finding.Entity);
                json.Text("dealName", finding.EntityName);
            }

            json.Text("severity", JsonNames.Of(finding.Severity));
            json.Text("rule", finding.Rule.Id);
            json.Text("ruleName", finding.Rule.Name);
            json.Text("document", finding.Rule.Document);
            json.Text("article", finding.Rule.Article);
            json.Text("status", JsonNames.Of(finding.Rule.Status));
            json.Text("inForceFrom", JsonNames.Date(finding.Rule.InForceFrom));
            json.Text("endedOn", JsonNames.DateOrNone(finding.Rule.EndedOn));
            json.Text("message", finding.Message);
            json.Text("english", finding.English);
            json.Text("remedy", finding.Remedy);
            json.CloseObject();
        }

        json.CloseList();
    }
}
