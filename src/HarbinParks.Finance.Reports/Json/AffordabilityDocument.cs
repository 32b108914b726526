using HarbinParks.Finance.Affordability;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Reports.Json;

/// <summary>Writes <c>affordability.json</c>: the evaluation of all levels and deals with what identifies it.</summary>
public static class AffordabilityDocument
{
    /// <summary>Writes an evaluation.</summary>
    /// <param name="report">The evaluation.</param>
    /// <param name="portfolio">Its portfolio.</param>
    /// <param name="identity">Hashes and version.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <exception cref="InvalidOperationException">A number is NaN or infinite; the message names the place.</exception>
    public static void Write(AffordabilityReport report, Portfolio portfolio, RunIdentity identity, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(identity);
        using ResultsJson json = new(stream);
        json.OpenObject("affordability");
        IdentityJson.Write(json, portfolio, identity, report.Seed, report.Paths);
        json.Whole("invalidValues", report.InvalidValues);
        json.Text("subsidy", report.Basis == SubsidyBasis.Formula ? "formula" : "contract");
        json.Wholes("years", report.Years);
        WriteBands(json, report);
        WritePayers(json, report);
        WriteDeals(json, report);
        json.CloseObject();
        json.Finish();
    }

    private static void WriteBands(ResultsJson json, AffordabilityReport report)
    {
        json.OpenListAt("bands");
        foreach (ShareBand band in report.Bands)
        {
            json.OpenObject(band.Rule.Id);
            json.Text("rule", band.Rule.Id);
            json.Text("name", band.Rule.Name);
            json.Text("document", band.Rule.Document);
            json.Text("status", JsonNames.Of(band.Rule.Status));
            json.Number("threshold", band.Threshold);
            json.Texts("states", band.States.Select(state => state switch { BandState.InForce => "in-force", BandState.Reference => "reference", _ => "not-in-force" }));
            json.CloseObject();
        }

        json.CloseList();
    }

    private static void WritePayers(ResultsJson json, AffordabilityReport report)
    {
        json.OpenObjectAt("payers");
        foreach (PayerAffordability payer in report.Payers)
        {
            json.OpenObjectAt(payer.Id);
            json.Text("name", payer.Name);
            json.Text("expenditureBasis", payer.Expenditure.Basis == ExpenditureBasis.FiveYearHistory ? "five-year-history" : "base-case");
            json.NumberOrNull("expenditureGrowth", payer.Expenditure.Growth);
            Row(json, "equity", payer, year => year.Equity);
            Row(json, "subsidy", payer, year => year.Subsidy);
            Row(json, "risk", payer, year => year.Risk);
            Row(json, "matching", payer, year => year.Matching);
            Row(json, "existing", payer, year => year.Existing);
            Row(json, "total", payer, year => year.Total);
            Row(json, "expenditure", payer, year => year.Expenditure);
            Row(json, "share", payer, year => year.Share);
            json.OpenListAt("bands");
            for (int i = 0; i < report.Bands.Count; i++)
            {
                int band = i;
                json.OpenObject(report.Bands[band].Rule.Id);
                json.Text("rule", report.Bands[band].Rule.Id);
                json.Numbers("probability", [.. payer.Years.Select(year => year.Bands[band]?.Probability)]);
                json.Numbers("standardError", [.. payer.Years.Select(year => year.Bands[band]?.StandardError)]);
                json.CloseObject();
            }

            json.CloseList();
            json.CloseObject();
        }

        json.CloseObject();
    }

    private static void Row(ResultsJson json, string key, PayerAffordability payer, Func<AffordabilityYear, double> value)
        => json.Numbers(key, [.. payer.Years.Select(value)]);

    private static void WriteDeals(ResultsJson json, AffordabilityReport report)
    {
        json.OpenListAt("deals");
        foreach (DealResponsibility deal in report.Deals)
        {
            json.OpenObject(deal.Deal);
            json.Text("deal", deal.Deal);
            json.Text("name", deal.DealName);
            json.Text("payer", deal.Payer);
            json.Text("riskMethod", deal.Method switch { RiskMethod.Scenario => "scenario", RiskMethod.Ratio => "ratio", _ => "probability" });
            Row(json, "equity", deal, year => year.Equity);
            Row(json, "subsidy", deal, year => year.Subsidy);
            Row(json, "risk", deal, year => year.Risk);
            Row(json, "matching", deal, year => year.Matching);
            Row(json, "riskProbability", deal, year => year.RiskMethods.Probability.Value);
            Row(json, "riskProbabilityError", deal, year => year.RiskMethods.Probability.StandardError);
            Row(json, "riskBasic", deal, year => year.RiskMethods.Basic);
            Row(json, "riskAdverse", deal, year => year.RiskMethods.Adverse);
            Row(json, "riskWorst", deal, year => year.RiskMethods.Worst);
            Row(json, "riskScenario", deal, year => year.RiskMethods.Scenario);
            Row(json, "riskRatio", deal, year => year.RiskMethods.Ratio);
            json.CloseObject();
        }

        json.CloseList();
    }

    private static void Row(ResultsJson json, string key, DealResponsibility deal, Func<ResponsibilityYear, double?> value)
        => json.Numbers(key, [.. deal.Years.Select(value)]);
}
