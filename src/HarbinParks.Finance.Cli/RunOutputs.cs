using HarbinParks.Finance.Reports.Charts;
using HarbinParks.Finance.Reports.Json;
using HarbinParks.Finance.Reports.Memo;
using HarbinParks.Finance.Reports.Publishing;
using HarbinParks.Finance.Reports.Tables;

namespace HarbinParks.Finance.Cli;

/// <summary>The files that a run writes, all or none.</summary>
internal static class RunOutputs
{
    /// <summary>Name of the results.</summary>
    public const string Results = "results.json";

    /// <summary>Writes them.</summary>
    /// <param name="directory">Output directory.</param>
    /// <param name="report">What the run found.</param>
    /// <param name="manifest">The manifest, from the hashes of the other files.</param>
    /// <param name="cancel">Ends the work before anything stands in place.</param>
    /// <returns>The files.</returns>
    public static IReadOnlyList<PublishedFile> Write(string directory, RiskReport report, Func<IReadOnlyList<PublishedFile>, RunManifest> manifest, CancellationToken cancel)
    {
        IReadOnlyList<Chart> charts = ChartSet.Draw(report);
        List<OutputFile> files =
        [
            new(Results, stream => ResultsDocument.Write(report, stream)),
            new("indicators.csv", stream => IndicatorTable.Write(report, stream)),
            new("warnings.csv", stream => WarningTable.Write(report, stream)),
            new("memo.docx", stream => MemoDocument.Write(report, [.. ChartSet.ForMemo(report).Select(chart => (chart.Title, chart.Png))], stream)),
        ];
        foreach (Chart chart in charts)
        {
            files.Add(new("charts/" + chart.Name + ".png", stream => stream.Write(chart.Png)));
            files.Add(new("charts/" + chart.Name + ".svg", stream => stream.Write(chart.Svg)));
        }

        return OutputDirectory.Publish(
            directory, files, published => new OutputFile("manifest.json", stream => ManifestDocument.Write(manifest(published), stream)), cancel);
    }
}
