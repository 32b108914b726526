using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Reports.Json;

/// <summary>What identifies an evaluation of its own: model, rules, futures, version (来源).</summary>
internal static class IdentityJson
{
    /// <summary>Writes it as the first keys of a document.</summary>
    public static void Write(ResultsJson json, Portfolio portfolio, RunIdentity identity, ulong seed, long paths)
    {
        json.Whole("schemaVersion", ResultsDocument.SchemaVersion);
        if (portfolio.Disclaimer is string disclaimer)
            json.Text("disclaimer", disclaimer);

        json.OpenObjectAt("provenance");
        json.Text("model", portfolio.Id);
        json.Text("title", portfolio.Title);
        json.Text("modelHash", identity.ModelHash);
        json.Text("rulesHash", identity.RulesHash);
        json.Text("valuationDate", JsonNames.Date(portfolio.ValuationDate));
        json.Seed("seed", seed);
        json.Whole("paths", paths);
        json.Text("sampling", "philox");
        json.Text("version", identity.Version);
        json.CloseObject();
    }
}
