using System.Globalization;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>Turns one warning into sentences: who, which line, which document, when and how likely; then why, and what brings it back.</summary>
internal sealed class WarningSentence(RiskReport report, ReportLanguage language)
{
    private const int MostDrivers = 3;
    private const double Percent = 100;
    private const double LowerQuarter = 0.25;
    private const double UpperQuarter = 0.75;

    /// <summary>The warning as a statement.</summary>
    /// <param name="warning">Warning.</param>
    public Statement Of(RiskWarning warning)
    {
        List<string> details = [];
        Add(details, Causes(warning));
        Add(details, Remedy(warning));
        Add(details, Lead(warning));
        string text = $"{Subject(warning)}{Colon}{Probability(warning)}{Stop}";
        return new Statement(StatementKind.Warning, warning.Level, "● " + LevelText.Of(warning, language), warning.EntityName, text, details);
    }

    /// <summary>The indicator, the side of its line and the document: "PPP 支出占比高于 10 %（财金〔2015〕21号）".</summary>
    /// <param name="warning">Warning.</param>
    public string Subject(RiskWarning warning)
    {
        SeriesReport? series = ReportEntities.Series(report, warning);
        int year = ReportEntities.IndexOf(report.Years, warning.Year);
        bool isReference = year >= 0 && warning.Crossing.Reference.Count == report.Years.Count && warning.Crossing.Reference[year];
        string name = language == ReportLanguage.English ? series?.EnglishName ?? warning.IndicatorName : warning.IndicatorName;
        // A quantity without a series is a deal's minimum cover: a ratio.
        string side = LineText.Side(warning.Crossing, series?.Unit ?? "ratio", language);
        string document = LineText.Document(warning.Crossing, warning.Kind, isReference, language);
        return new Phrase($"{name}{side}{document}", $"{name} {side}{document}").In(language);
    }

    /// <summary>The yearly probability of the headline year, then, as a figure of its own, that of any year of the window.</summary>
    /// <param name="warning">Warning.</param>
    public string Probability(RiskWarning warning)
    {
        string headline = ProbabilityText.WithError(warning.Probability);
        string any = ProbabilityText.WithError(warning.AnyYear);
        string baseCase = warning.CrossedInBaseCase ? new Phrase("，基准情形下该年即越线", ", crossed in the base case of that year").In(language) : string.Empty;
        string year = Year(warning.Year);
        string window = $"{Year(warning.Window.First)}–{Year(warning.Window.Last)}";
        return new Phrase($"{year} 年当年 {headline}{baseCase}；{window} 年任一年 {any}", $"in {year} {headline}{baseCase}; in any year of {window} {any}").In(language);
    }

    /// <summary>What marks the paths that cross; null where too few cross to tell.</summary>
    /// <param name="warning">Warning.</param>
    public string? Causes(RiskWarning warning)
    {
        if (warning.Drivers.Count == 0)
        {
            return null;
        }

        string causes = string.Join(new Phrase("、", ", ").In(language), warning.Drivers.Take(MostDrivers).Select(Cause));
        return new Phrase(
            $"主要原因：{causes}（越线路径与全部路径均值之差，单位为标准差）。",
            $"Main causes: {causes} (crossing paths against all, in standard deviations).").In(language);
    }

    /// <summary>The amount whose removal brings the year back to green; null where the line is no amount.</summary>
    /// <param name="warning">Warning.</param>
    public string? Remedy(RiskWarning warning)
    {
        if (warning.AmountToGreen is not EstimateReport amount)
        {
            return WayBack(warning);
        }

        string money = MoneyText.WithError(amount, language);
        string year = Year(warning.Year);
        return new Phrase(
            $"{year} 年计入该指标的金额压减 {money}，可回到绿色。",
            $"Taking {money} away from what the indicator counts in {year} brings it back to green.").In(language);
    }

    /// <summary>By how much the indicator must move, and what that comes to in money; null where it is not known.</summary>
    private string? WayBack(RiskWarning warning)
    {
        if (warning.ChangeToGreen is not EstimateReport change)
            return null;

        bool below = warning.Crossing.Comparison == Rules.Comparison.Below;
        string size = Size(warning, change);
        string money = warning.EquivalentAmount is double amount
            ? new Phrase($"（按基准情形约合 {MoneyText.Amount(amount, language)}）", $" (about {MoneyText.Amount(amount, language)} in the base case)").In(language)
            : string.Empty;
        string year = Year(warning.Year);
        return warning.EntityKind == "deal"
            ? new Phrase($"存续期最低值须提高 {size}，可回到绿色。", $"The lowest over the life must rise by {size} to be green again.").In(language)
            : new Phrase($"{year} 年该指标须{(below ? "提高" : "下降")} {size}{money}，可回到绿色。", $"In {year} it must {(below ? "rise" : "fall")} by {size}{money} to be green again.").In(language);
    }

    /// <summary>A change of the indicator in its own unit, with its error: "20.9 ± 1.2 个百分点".</summary>
    /// <param name="warning">Warning.</param>
    /// <param name="change">Change.</param>
    public string Size(RiskWarning warning, EstimateReport change) => (ReportEntities.Series(report, warning)?.Unit ?? "ratio") switch
    {
        "share" => new Phrase(
            string.Create(CultureInfo.InvariantCulture, $"{change.Value * Percent:F1} ± {change.StandardError * Percent:F1} 个百分点"),
            string.Create(CultureInfo.InvariantCulture, $"{change.Value * Percent:F1} ± {change.StandardError * Percent:F1} points")).In(language),
        "yuan" => MoneyText.WithError(change, language),
        _ => string.Create(CultureInfo.InvariantCulture, $"{change.Value:F2} ± {change.StandardError:F2}"),
    };

    private string? Lead(RiskWarning warning)
    {
        string year = Year(warning.FirstAlertYear);
        string lead = warning.LeadYears.ToString(CultureInfo.InvariantCulture);
        string median = warning.Crossing.MedianFirstYear is int first
            ? new Phrase($"；越线路径首次越线年份的中位数为 {Year(first)} 年{Middle(warning.Crossing)}", $"; median first year among the paths that cross: {Year(first)}{Middle(warning.Crossing)}").In(language)
            : string.Empty;
        return new Phrase($"{year} 年起达到预警水平，提前量 {lead} 年{median}。", $"At alert level from {year}, {lead} years ahead{median}.").In(language);
    }

    /// <summary>The years between which the middle half of the first crossings falls; empty where the distribution is not kept.</summary>
    private string Middle(CrossingReport crossing)
        => crossing.FirstYearIndex(LowerQuarter) is int early && crossing.FirstYearIndex(UpperQuarter) is int late && late > early
            ? new Phrase($"（中间一半在 {Year(report.Years[early])}–{Year(report.Years[late])} 年）", $" (middle half {Year(report.Years[early])}–{Year(report.Years[late])})").In(language)
            : string.Empty;

    private string Cause(WarningDriver driver)
    {
        string size = Math.Abs(driver.Deviations).ToString("F1", CultureInfo.InvariantCulture);
        string error = driver.StandardError.ToString("F1", CultureInfo.InvariantCulture);
        Phrase direction = driver.Deviations < 0 ? new Phrase("偏低", "lower by") : new Phrase("偏高", "higher by");
        return language == ReportLanguage.English
            ? $"{driver.Id} {direction.English} {size} ± {error}"
            : $"{driver.Name}{direction.Chinese} {size} ± {error}";
    }

    private string Colon => new Phrase("：", ": ").In(language);

    private string Stop => new Phrase("。", ".").In(language);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static void Add(List<string> details, string? sentence)
    {
        if (sentence is not null)
        {
            details.Add(sentence);
        }
    }
}
