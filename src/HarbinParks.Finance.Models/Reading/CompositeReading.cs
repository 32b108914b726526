using System.Globalization;
using HarbinParks.Finance.Indicators;
using HarbinParks.Finance.Models.Figures;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads how single levels make one.</summary>
internal static class CompositeReading
{
    private const double LargestWeight = 1000;
    private const double LargestScore = 3;

    private static readonly string[] _indicators = [.. IndicatorCatalogue.All.Select(indicator => indicator.Id)];

    /// <summary>The terms; what is wrong with them is reported.</summary>
    public static CompositeTerms Terms(ModelSection section)
    {
        Dictionary<string, double> weights = new(StringComparer.Ordinal);
        ModelSection members = section.Section("weights");
        foreach (string id in section.Session.Model.Children(members.Path))
        {
            section.CheckReference($"{members.Path}:{id}", id, _indicators, "指标", "indicator");
            weights[id] = Plain(members, id, LargestWeight, "权重", "a weight");
        }

        ModelSection scores = section.Section("scores");
        double yellow = Plain(scores, "yellow", LargestScore, "分数", "a score");
        double orange = Plain(scores, "orange", LargestScore, "分数", "a score");
        double red = Plain(scores, "red", LargestScore, "分数", "a score");
        if (!(yellow < orange && orange < red) && !section.Session.Problems.Any(problem => problem.Path.StartsWith(scores.Path + ":", StringComparison.Ordinal)))
        {
            section.Session.Report(ProblemKind.Inconsistent, scores.Path, "", "黄、橙、红的分数应依次升高。", "the scores of yellow, orange and red rise.");
        }

        return new CompositeTerms(section.Choice<CompositeMethod>("method") ?? CompositeMethod.WorstOf, weights, yellow, orange, red);
    }

    private static double Plain(ModelSection section, string key, double most, string what, string whatEnglish)
    {
        string text = section.Text(key);
        if (FigureText.TryRead(text, out FigureReading reading) && reading.Unit == FigureUnit.None && reading.Value > 0 && (double)reading.Value <= most)
            return (double)reading.Value;

        if (text.Length > 0)
        {
            string largest = most.ToString(CultureInfo.InvariantCulture);
            section.Session.Report(ProblemKind.OutOfRange, $"{section.Path}:{key}", text, $"{what}应大于 0,不超过 {largest},不带单位。", $"{whatEnglish} lies above 0 and at most at {largest}, without a unit.");
        }

        return 1;
    }
}
