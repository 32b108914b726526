using System.Globalization;
using HarbinParks.Finance.Reports.Sentences;

namespace HarbinParks.Finance.Reports.Json;

/// <summary>One value in which two results files differ.</summary>
/// <param name="Path">JSON path, for example <c>payers.binxian.series.pppShare.mean[11]</c>.</param>
/// <param name="Entity">Name of the entity where the value belongs to one; else null.</param>
/// <param name="Indicator">Indicator where the value belongs to one; else null.</param>
/// <param name="Year">Year where the value belongs to one; else null.</param>
/// <param name="Field">Last key of the path.</param>
/// <param name="Left">JSON text of the value on the left; null where it is absent.</param>
/// <param name="Right">JSON text of the value on the right; null where it is absent.</param>
public sealed record ResultsDifference(string Path, string? Entity, string? Indicator, int? Year, string Field, string? Left, string? Right)
{
    /// <summary>The difference in readable form: entity, indicator, year, field, both values.</summary>
    /// <param name="language">Language.</param>
    public string Sentence(ReportLanguage language)
    {
        string year = Year is int some ? some.ToString(CultureInfo.InvariantCulture) + new Phrase(" 年", string.Empty).In(language) : string.Empty;
        string[] parts = [Entity ?? string.Empty, Indicator ?? string.Empty, year, Indicator is null ? Path.Split('.', 3)[^1] : Field];
        string place = Entity is null ? Path : string.Join(" · ", parts.Where(part => part.Length > 0));
        string absent = new Phrase("（无）", "(absent)").In(language);
        return new Phrase($"{place}：{Left ?? absent} → {Right ?? absent}", $"{place}: {Left ?? absent} -> {Right ?? absent}").In(language);
    }
}
