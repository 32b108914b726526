using System.Globalization;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>How a line and its document are written (界线与依据的写法).</summary>
public static class LineText
{
    /// <summary>The line's value in the indicator's unit: "10 %", "1.2", "3000 万元".</summary>
    /// <param name="threshold">Line.</param>
    /// <param name="unit">"share", "ratio" or "yuan".</param>
    /// <param name="language">Language.</param>
    public static string Value(double threshold, string unit, ReportLanguage language) => unit switch
    {
        "share" => (threshold * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %",
        "yuan" => MoneyText.Amount(threshold, language),
        _ => threshold.ToString("0.##", CultureInfo.InvariantCulture),
    };

    /// <summary>On which side of the line the figure lies: "高于 10 %", "不低于 120 %", "低于 1.2".</summary>
    /// <param name="crossing">Crossing.</param>
    /// <param name="unit">Unit of the indicator.</param>
    /// <param name="language">Language.</param>
    public static string Side(CrossingReport crossing, string unit, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(crossing);
        string side = (crossing.Comparison switch
        {
            Comparison.Above => new Phrase("高于", "above"),
            Comparison.AtLeast => new Phrase("不低于", "at or above"),
            _ => new Phrase("低于", "below"),
        }).In(language);
        return $"{side} {Value(crossing.Threshold, unit, language)}";
    }

    /// <summary>The document in brackets, what the line is in the year, and behind the bracket whether the text still has to be checked.</summary>
    /// <param name="crossing">Crossing.</param>
    /// <param name="kind">Kind of the rule in the year.</param>
    /// <param name="isReference">In that year the rule has ended and the line is shown for stock deals.</param>
    /// <param name="language">Language.</param>
    public static string Document(CrossingReport crossing, RuleKind kind, bool isReference, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(crossing);
        string comma = new Phrase("，", ", ").In(language);
        string what = isReference
            ? comma + new Phrase("存量参照线", "rule ended, shown as reference").In(language)
            : kind is RuleKind.Ceiling ? string.Empty : comma + Kind(kind, language);
        string ended = crossing.EndedOn is DateOnly day ? comma + Ended(day, language) : string.Empty;
        string document = crossing.Document + crossing.Article + what + ended;
        return new Phrase($"（{document}）", $" ({document})").In(language) + Mark(crossing.Status, language);
    }

    /// <summary>Document and article behind a line or a finding, with （待核） and the day of a repeal where they apply.</summary>
    /// <param name="document">Document number.</param>
    /// <param name="article">Article; null where not known.</param>
    /// <param name="status">How well the text is known.</param>
    /// <param name="endedOn">Day of the repeal; null while the rule stands.</param>
    /// <param name="language">Language.</param>
    public static string Cited(string document, string? article, RuleStatus status, DateOnly? endedOn, ReportLanguage language) =>
        document + article + (endedOn is DateOnly day ? new Phrase($"（{Ended(day, language)}）", $" ({Ended(day, language)})").In(language) : string.Empty) + Mark(status, language);

    private static string Ended(DateOnly day, ReportLanguage language) => new Phrase(
        string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} 失效"),
        string.Create(CultureInfo.InvariantCulture, $"ended on {day:yyyy-MM-dd}")).In(language);

    /// <summary>A document number with （待核） where its text was not seen: second-hand, or from professional memory.</summary>
    /// <param name="document">Document number.</param>
    /// <param name="status">How well its text is known.</param>
    /// <param name="language">Language.</param>
    public static string Marked(string document, RuleStatus status, ReportLanguage language) =>
        document + Mark(status, language);

    /// <summary>（待核） where a text was not seen; nothing where it was.</summary>
    /// <param name="status">How well the text is known.</param>
    /// <param name="language">Language.</param>
    public static string Mark(RuleStatus status, ReportLanguage language) => status switch
    {
        RuleStatus.Verified => string.Empty,
        RuleStatus.Own => new Phrase("（本模型自定）", " (our own)").In(language),
        _ => new Phrase("（待核）", " (to be checked)").In(language),
    };

    /// <summary>What a rule is: 红线, 提示线, 分档线.</summary>
    /// <param name="kind">Kind.</param>
    /// <param name="language">Language.</param>
    public static string Kind(RuleKind kind, ReportLanguage language) => (kind switch
    {
        RuleKind.Ceiling => new Phrase("红线", "ceiling"),
        RuleKind.Gate => new Phrase("准入门槛", "gate"),
        RuleKind.Notice => new Phrase("提示线", "notice"),
        RuleKind.Band => new Phrase("分档线", "band"),
        RuleKind.Market => new Phrase("市场线", "market line"),
        RuleKind.Composite => new Phrase("综合等级规则", "rule of the composite level"),
        _ => new Phrase("合法性规则", "rule of legality"),
    }).In(language);
}
