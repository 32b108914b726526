namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>The same words in both languages, side by side so that neither is forgotten.</summary>
/// <param name="Chinese">Chinese text.</param>
/// <param name="English">English text.</param>
internal readonly record struct Phrase(string Chinese, string English)
{
    /// <summary>The text in one language.</summary>
    /// <param name="language">Language asked for.</param>
    public string In(ReportLanguage language) => language == ReportLanguage.English ? English : Chinese;
}
