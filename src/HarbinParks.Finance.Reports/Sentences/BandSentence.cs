using System.Globalization;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>Says in which band the wide debt ratio may lie (分档): a worse one than today's, and the worst one, each with its year and error.</summary>
internal sealed class BandSentence(RiskReport report, ReportLanguage language)
{
    private const int WindowYears = 10;
    private const int MostEntities = 5;
    private const double Told = 0.10;
    private static readonly Phrase[] _names = [new("绿档", "green band"), new("黄档", "yellow band"), new("橙档", "orange band"), new("红档", "red band")];

    /// <summary>One statement; none where no band is likely enough to be told.</summary>
    public IReadOnlyList<Statement> Statements()
    {
        List<string> details = [];
        Add(details, Ranked(band => band.Worse, band => band.WorseStandardError, withToday: true), new Phrase("差于当前档的概率", "worse band than today"));
        Add(details, Ranked(band => band.Worst, band => band.WorstStandardError, withToday: false), new Phrase("落入最差一档的概率", "worst band"));
        if (details.Count == 0)
            return [];

        string text = new Phrase(
            "宽口径债务率按档看分布：以下为十年内概率最高的一年（当年概率），逐年各档见 results.json。",
            "The wide debt ratio by bands: the likeliest year of ten (yearly probability); every year and band in results.json.").In(language);
        return [new Statement(StatementKind.Bands, null, new Phrase("◇ 分档", "◇ bands").In(language), string.Empty, text, details)];
    }

    private List<string> Ranked(Func<BandReport, IReadOnlyList<double>> probability, Func<BandReport, IReadOnlyList<double>> error, bool withToday) =>
    [
        .. report.Bands
            .Select(band => (Band: band, Year: Enumerable.Range(0, Math.Min(WindowYears, band.Drawn.Count)).MaxBy(year => probability(band)[year])))
            .Where(pair => probability(pair.Band)[pair.Year] >= Told)
            .OrderByDescending(pair => probability(pair.Band)[pair.Year])
            .Take(MostEntities)
            .Select(pair => Name(pair.Band) + Today(pair.Band, withToday) + " "
                + new Phrase($"{Year(pair.Year)} 年 ", $"{Year(pair.Year)} ").In(language)
                + ProbabilityText.WithError(new EstimateReport(probability(pair.Band)[pair.Year], error(pair.Band)[pair.Year]))),
    ];

    private void Add(List<string> details, List<string> ranked, Phrase what)
    {
        if (ranked.Count > 0)
            details.Add(new Phrase($"{what.Chinese}：{string.Join('、', ranked)}。", $"{what.English}: {string.Join(", ", ranked)}.").In(language));
    }

    /// <summary>Names of bands stand for a scale of three lines; another scale counts them.</summary>
    private string Today(BandReport band, bool isTold) => !isTold || band.Today is not int today ? string.Empty
        : band.Lines.Count == _names.Length - 1 ? new Phrase($"（现为{_names[today].Chinese}）", $" (now {_names[today].English})").In(language)
        : new Phrase($"（现为第 {today + 1} 档）", $" (now band {today + 1})").In(language);

    private string Name(BandReport band) => language == ReportLanguage.English ? band.Entity : band.EntityName;

    private string Year(int index) => report.Years[index].ToString(CultureInfo.InvariantCulture);
}
