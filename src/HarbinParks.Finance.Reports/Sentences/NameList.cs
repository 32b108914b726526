using System.Globalization;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>Names in a row; after the most that a sentence can hold, their number: "甲、乙、丙等 7 个".</summary>
internal static class NameList
{
    /// <summary>Joins names.</summary>
    /// <param name="names">Names, at least one.</param>
    /// <param name="most">Names told at most.</param>
    /// <param name="language">Language.</param>
    public static string Of(IReadOnlyList<string> names, int most, ReportLanguage language)
    {
        string told = string.Join(new Phrase("、", ", ").In(language), names.Take(most));
        string count = names.Count.ToString(CultureInfo.InvariantCulture);
        return names.Count <= most ? told : told + new Phrase($"等 {count} 个", $" and others ({count} in all)").In(language);
    }
}
