using HarbinParks.Finance.Portfolios;
using HarbinParks.Finance.ValueForMoney;

namespace HarbinParks.Finance.Reports.Json;

/// <summary>Writes <c>value.json</c>: the evaluation of value for money of a deal with what identifies it.</summary>
public static class ValueForMoneyDocument
{
    /// <summary>Writes an evaluation.</summary>
    /// <param name="report">The evaluation.</param>
    /// <param name="portfolio">Its portfolio.</param>
    /// <param name="identity">Hashes and version.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <exception cref="InvalidOperationException">A number is NaN or infinite; the message names the place.</exception>
    public static void Write(ValueForMoneyReport report, Portfolio portfolio, RunIdentity identity, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(identity);
        using ResultsJson json = new(stream);
        json.OpenObject("value");
        IdentityJson.Write(json, portfolio, identity, report.Seed, report.Paths);
        json.Whole("invalidValues", report.InvalidValues);
        json.Text("deal", report.Deal);
        json.Text("name", report.DealName);
        json.Number("discountRate", report.DiscountRate);
        json.Whole("valueYear", report.ValueYear);
        json.Whole("yearsOutside", report.YearsOutside);
        json.Text("publicOverrunClass", report.PublicOverrunClass);
        Value(json, "netCost", report.Net);
        Value(json, "competitiveNeutrality", report.Neutrality);
        Value(json, "psc", report.Comparator);
        Value(json, "ppp", report.Partnership);
        Value(json, "difference", report.Difference);
        json.Number("differenceLow", report.DifferenceLow);
        json.Number("differenceHigh", report.DifferenceHigh);
        json.Number("allRisk", report.AllRisk);
        json.Number("ownRisk", report.OwnRisk);
        json.Number("transferableRisk", report.TransferableRisk);
        json.Number("passProbability", report.Passes.Probability);
        json.Number("passStandardError", report.Passes.StandardError);
        json.Text("verdict", report.IsWorthMore switch { true => "worth-more", false => "worth-less", _ => "no-reliable-difference" });
        Qualitative(json, report.Qualitative);
        json.CloseObject();
        json.Finish();
    }

    private static void Value(ResultsJson json, string key, ValueEstimate value)
    {
        json.OpenObjectAt(key);
        json.Number("baseCase", value.BaseCase);
        json.Number("mean", value.Mean.Value);
        json.Number("standardError", value.Mean.StandardError);
        json.Number("p5", value.Low);
        json.Number("p50", value.Median);
        json.Number("p95", value.High);
        json.CloseObject();
    }

    private static void Qualitative(ResultsJson json, QualitativeEvaluation evaluation)
    {
        json.OpenObjectAt("qualitative");
        json.NumberOrNull("total", evaluation.Total);
        json.Number("line", QualitativeEvaluation.Line);
        json.Texts("missing", evaluation.Missing.Select(indicator => indicator.Id));
        json.OpenListAt("indicators");
        foreach (QualitativeRow row in evaluation.Rows)
        {
            json.OpenObject(row.Indicator.Id);
            json.Text("id", row.Indicator.Id);
            json.Text("name", row.Indicator.Name);
            json.Flag("basic", row.Indicator.IsBasic);
            json.NumberOrNull("weight", row.Weight);
            json.Whole("experts", row.Experts);
            json.NumberOrNull("score", row.Score);
            json.CloseObject();
        }

        json.CloseList();
        json.CloseObject();
    }
}
