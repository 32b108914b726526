namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>How a warning's level is written (等级的写法).</summary>
public static class LevelText
{
    /// <summary>One level: 红, 橙, 黄, 绿.</summary>
    /// <param name="level">Level.</param>
    /// <param name="language">Language.</param>
    public static string Name(WarningLevel level, ReportLanguage language) => (level switch
    {
        WarningLevel.Red => new Phrase("红", "red"),
        WarningLevel.Orange => new Phrase("橙", "orange"),
        WarningLevel.Yellow => new Phrase("黄", "yellow"),
        _ => new Phrase("绿", "green"),
    }).In(language);

    /// <summary>Level of a warning; both levels, the milder first, where its interval straddles them: "橙/红".</summary>
    /// <param name="warning">Warning.</param>
    /// <param name="language">Language.</param>
    public static string Of(RiskWarning warning, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(warning);
        if (warning.StraddledLevel is not WarningLevel other || other == warning.Level)
        {
            return Name(warning.Level, language);
        }

        WarningLevel milder = other < warning.Level ? other : warning.Level;
        WarningLevel graver = other < warning.Level ? warning.Level : other;
        return $"{Name(milder, language)}/{Name(graver, language)}";
    }
}
