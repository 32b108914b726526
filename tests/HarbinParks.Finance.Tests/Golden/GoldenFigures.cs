using System.Text.Json;
using HarbinParks.Finance.Models;
using HarbinParks.Finance.Planning;
using HarbinParks.Finance.Tests.Models;

namespace HarbinParks.Finance.Tests.Golden;

/// <summary>The headline figures of the Harbin model, by name, as a run gives them.</summary>
internal static class GoldenFigures
{
    internal const long Paths = 2_048;
    internal const ulong Seed = 7;

    private static readonly string[] _payerSeries = ["pppShare", "pppDue", "expenditure", "debtRatioWide", "debtServiceRatio", "generalInterestShare", "specialInterestShare", "arrears"];

    internal static string File { get; } = Path.Combine(ModelFolder.Models, "harbin", "expected", "golden.json");

    /// <summary>Figures of a run of today's code: name → value. Amounts in yuan, ratios and probabilities as fractions.</summary>
    internal static SortedDictionary<string, double> OfToday()
    {
        ModelReading model = ModelReader.Read(Path.Combine(ModelFolder.Models, "harbin"), [], []);
        RuleBookReading rules = RuleBookReader.Read(Path.Combine(ModelFolder.Models, "rules"));
        RiskReport report = RiskAssessment.Run(
            model.Portfolio!, rules.RuleBook!, new RunIdentity(model.ModelHash, rules.Hash, "golden"),
            new RunSettings { Paths = Paths, Seed = Seed, Threads = 2 }, null, CancellationToken.None);
        SortedDictionary<string, double> figures = new(StringComparer.Ordinal) { ["warnings:count"] = report.Warnings.Count, ["figures:count"] = report.Figures };
        foreach (EntityReport payer in report.Payers)
        {
            foreach (string indicator in _payerSeries)
                Add(figures, report, $"amount:{payer.Id}", payer.Find(indicator)!);
        }

        foreach (EntityReport platform in report.Platforms)
        {
            foreach (SeriesReport series in platform.Series)
                Add(figures, report, $"amount:{platform.Id}", series);
        }

        foreach (DealReport deal in report.Deals.Where(deal => deal.MinimumCover is not null))
        {
            figures.Add($"amount:{deal.Id}:minimumCover:base", deal.MinimumCover!.BaseCase!.Value);
            figures.Add($"amount:{deal.Id}:minimumCover:mean", deal.MinimumCover.Mean.Value);
            figures.Add($"probability:{deal.Id}:default", deal.DefaultProbability.Value);
        }

        return figures;
    }

    internal static void Write(SortedDictionary<string, double> figures)
        => System.IO.File.WriteAllText(File, JsonSerializer.Serialize(figures, _indented).ReplaceLineEndings("\n") + "\n");

    internal static SortedDictionary<string, double> Read()
        => new(JsonSerializer.Deserialize<Dictionary<string, double>>(System.IO.File.ReadAllText(File))!, StringComparer.Ordinal);

    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    private static void Add(SortedDictionary<string, double> figures, RiskReport report, string owner, SeriesReport series)
    {
        foreach (int year in (int[])[2017, 2020, 2022, 2025, 2035])
        {
            int t = report.Years.ToList().IndexOf(year);
            figures.Add($"{owner}:{series.Indicator}:{year}:base", series.BaseCase[t]!.Value);
            figures.Add($"{owner}:{series.Indicator}:{year}:mean", series.Mean[t]!.Value);
            figures.Add($"{owner}:{series.Indicator}:{year}:p95", series.Quantiles![4][t]!.Value);
            foreach (CrossingReport crossing in series.Crossings.Where(crossing => crossing.Drawn[t]))
                figures.Add($"probability:{owner[7..]}:{crossing.Line}:{year}", crossing.Probability[t]);
        }
    }
}
