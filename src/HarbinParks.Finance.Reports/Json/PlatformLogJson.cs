using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Reports.Json;

/// <summary>Writes what was agreed with and given to platforms: the log of transfer prices, and balance sheets before and after injections (平台间交易定价台账、注资前后).</summary>
internal static class PlatformLogJson
{
    /// <summary>Writes both sections.</summary>
    /// <param name="json">Writer, in the root.</param>
    /// <param name="report">What the run found.</param>
    public static void Write(ResultsJson json, RiskReport report)
    {
        json.OpenListAt("transferPrices");
        for (int index = 0; index < report.TransferPrices.Count; index++)
        {
            (Platform from, Platform to, TransferPrice price) = report.TransferPrices[index];
            json.OpenObject($"transferPrices[{JsonNames.Index(index)}]");
            json.Text("id", price.Id);
            json.Text("from", from.Id);
            json.Text("fromName", from.Name);
            json.Text("to", to.Id);
            json.Text("toName", to.Name);
            json.Text("service", price.Service);
            json.Text("day", JsonNames.Date(price.Day));
            if (price.LastYear is int last)
            {
                json.Whole("lastYear", last);
            }
            else
            {
                json.Null("lastYear");
            }

            json.Number("amount", price.Amount.Value.Yuan);
            json.Number("reference", price.Reference.Value.Yuan);
            json.Number("deviation", price.Deviation);
            json.Text("basis", price.Basis);
            json.Number("outstanding", price.Outstanding?.Value.Yuan ?? 0);
            json.CloseObject();
        }

        json.CloseList();
        json.OpenListAt("injections");
        for (int index = 0; index < report.Injections.Count; index++)
        {
            InjectionEntry entry = report.Injections[index];
            json.OpenObject($"injections[{JsonNames.Index(index)}]");
            json.Text("platform", entry.Platform.Id);
            json.Text("platformName", entry.Platform.Name);
            json.Text("asset", entry.Asset.Id);
            json.Text("kind", JsonNames.Of(entry.Asset.Kind));
            json.Text("from", entry.Asset.From);
            json.Text("day", JsonNames.Date(entry.Asset.Day));
            json.Number("amount", entry.Asset.Amount.Value.Yuan);
            json.Number("assetsBefore", entry.AssetsBefore);
            json.Number("assetsAfter", entry.AssetsAfter);
            json.Number("liabilities", entry.Liabilities);
            json.NumberOrNull("leverageBefore", entry.LeverageBefore);
            json.NumberOrNull("leverageAfter", entry.LeverageAfter);
            json.Number("mortgageCapacity", entry.MortgageCapacity);
            json.Number("pledged", entry.Pledged);
            json.Number("loanToValue", entry.LoanToValue);
            json.CloseObject();
        }

        json.CloseList();
    }
}
