using System.Globalization;
using HarbinParks.Finance.Portfolios;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads what the value-for-money evaluation needs beside the contract: rate, fees a public owner escapes, the score sheet.</summary>
internal static class ValueForMoneyReading
{
    private const double BasicWeight = 0.80;
    private const double LargestBasicWeight = 0.20;
    private const double LargestSupplementaryWeight = 0.10;
    private const double Tolerance = 1e-9;
    private const int FewestExperts = 3;

    /// <summary>Keys that defaults may hold.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["valueForMoney:discountRate", "valueForMoney:publicOverrunClass"];

    /// <summary>Terms of a deal; null where it says nothing.</summary>
    public static ValueForMoneyTerms? Terms(ModelSection deal, ModelNames names)
    {
        if (deal.OptionalSection("valueForMoney") is not ModelSection section)
            return null;

        ValueForMoneyTerms terms = new()
        {
            DiscountRate = section.OptionalFigure("discountRate", Quantities.Interest),
            LandFee = section.OptionalFigure("landFee", Quantities.PartOfDeal),
            AdministrationCost = section.OptionalFigure("administrationCost", Quantities.PartOfDeal),
            PublicOverrunClass = section.OptionalText("publicOverrunClass") is null ? null : section.Reference("publicOverrunClass", names.OverrunClasses, "超支参照类", "overrun class"),
            Scores = section.OptionalSection("scores") is ModelSection scores ? Scores(scores) : [],
        };
        if (terms.Scores.Count > 0)
            CheckWeights(terms.Scores, section);

        return terms;
    }

    private static List<QualitativeScore> Scores(ModelSection section)
    {
        List<QualitativeScore> scores = [];
        string[] known = [.. QualitativeIndicator.All.Select(indicator => indicator.Id)];
        foreach ((string id, ModelSection own) in section.Entries())
        {
            if (QualitativeIndicator.All.FirstOrDefault(indicator => indicator.Id == id) is not QualitativeIndicator indicator)
            {
                section.CheckReference(own.Path, id, known, "定性评价指标", "indicator of the qualitative evaluation");
                section.Session.LeaveUnjudged(own.Path);
                continue;
            }

            scores.Add(new QualitativeScore(indicator, own.Figure("weight", Quantities.Share), own.OptionalSequence("experts", Quantities.Score)));
            if (scores[^1].Experts.Count is > 0 and < FewestExperts)
            {
                section.Session.Report(
                    ProblemKind.OutOfRange,
                    $"{own.Path}:experts",
                    scores[^1].Experts.Count.ToString(CultureInfo.InvariantCulture),
                    "专家评分去掉最高分和最低分后取平均,至少要有 3 位专家的评分;尚未评分的请不写。",
                    "the highest and the lowest score are left out, so at least 3 experts are needed; write none while there are none.");
            }
        }

        return scores;
    }

    private static void CheckWeights(IReadOnlyList<QualitativeScore> scores, ModelSection section)
    {
        if (scores.Any(score => !Consistency.Readable(score.Weight.Origin)))
            return;

        foreach (QualitativeScore score in scores)
        {
            double most = score.Indicator.IsBasic ? LargestBasicWeight : LargestSupplementaryWeight;
            if (score.Weight.Value.Fraction > most + Tolerance)
            {
                section.Session.Report(
                    ProblemKind.OutOfRange,
                    $"{section.Path}:scores:{score.Indicator.Id}:weight",
                    score.Weight.Origin.Text,
                    string.Create(CultureInfo.InvariantCulture, $"{(score.Indicator.IsBasic ? "基本指标" : "补充指标")}单项权重不超过 {100 * most:0} %。"),
                    string.Create(CultureInfo.InvariantCulture, $"the weight of one such indicator is at most {100 * most:0} %."));
            }
        }

        double basic = scores.Where(score => score.Indicator.IsBasic).Sum(score => score.Weight.Value.Fraction);
        double all = scores.Sum(score => score.Weight.Value.Fraction);
        if (Math.Abs(basic - BasicWeight) > Tolerance || Math.Abs(all - 1) > Tolerance)
        {
            section.Session.Report(
                ProblemKind.Inconsistent,
                $"{section.Path}:scores",
                string.Create(CultureInfo.InvariantCulture, $"{100 * basic:0.##} % + {100 * (all - basic):0.##} %"),
                "权重:六项基本指标合计应为 80 %,补充指标合计应为 20 %。",
                "weights: the six basic indicators add up to 80 %, the supplementary ones to 20 %.");
        }
    }
}
