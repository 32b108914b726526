namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>Language of a sentence. Names of parks, levels and documents stay in Chinese: they are proper names.</summary>
public enum ReportLanguage
{
    /// <summary>Chinese, the language of the officer (中文).</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
