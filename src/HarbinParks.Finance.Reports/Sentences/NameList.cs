using System.Globalization;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>Names in a row; beyond what a sentence can hold, their number: "甲、乙等 7 个".</summary>
internal static class NameList
{
    /// <summary>Joins names.</summary>
    /// <param name="names">Names, at least one.</param>
    /// <param name="mostCharacters">Characters of all names told; the first is told however long it is.</param>
    /// <param name="language">Language.</param>
    public static string Of(IReadOnlyList<string> names, int mostCharacters, ReportLanguage language)
    {
        List<string> told = [names[0]];
        int characters = names[0].Length;
        foreach (string name in names.Skip(1))
        {
            characters += name.Length;
            if (characters > mostCharacters)
            {
                break;
            }

            told.Add(name);
        }

        string count = names.Count.ToString(CultureInfo.InvariantCulture);
        string more = told.Count == names.Count ? string.Empty : new Phrase($"等 {count} 个", $" and others ({count} in all)").In(language);
        return string.Join(new Phrase("、", ", ").In(language), told) + more;
    }
}
