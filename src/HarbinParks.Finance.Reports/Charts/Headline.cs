using System.Globalization;
using HarbinParks.Finance.Reports.Sentences;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>The finding of a chart in one sentence, with its level where it has one.</summary>
/// <param name="Sentence">Chinese sentence.</param>
/// <param name="Level">Level; null where the sentence is no warning.</param>
/// <param name="LevelName">Name of the level; both names where the interval straddles two.</param>
internal sealed record Headline(string Sentence, LevelColour? Level = null, string LevelName = "")
{
    /// <summary>The headline of an entity's worst warning of an indicator.</summary>
    /// <param name="entity">Entity.</param>
    /// <param name="warning">Its warning; null where it has none.</param>
    public static Headline Of(EntityReport entity, RiskWarning? warning)
    {
        if (warning is null)
        {
            return new Headline($"{entity.Name}：该指标没有预警。");
        }

        LevelColour level = LevelColours.Of(warning.Level);
        string straddled = warning.StraddledLevel is WarningLevel other ? "/" + LevelColours.Of(other).Name : string.Empty;
        string already = warning.AlreadyCrossed ? "估值时已越线；" : string.Empty;
        string sentence = string.Create(
            CultureInfo.InvariantCulture,
            $"{entity.Name}：{already}{warning.Year} 年当年越过“{warning.Crossing.Name}”的概率 {ProbabilityText.WithError(warning.Probability)}（95 % 区间 {ProbabilityText.Digits(warning.Low)}–{ProbabilityText.Digits(warning.High)} %）。");
        return new Headline(sentence, level, level.Name + straddled);
    }
}
