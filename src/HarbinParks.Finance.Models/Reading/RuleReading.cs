using System.Globalization;
using HarbinParks.Finance.Models.Figures;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Models.Reading;

/// <summary>Reads one rule of a pack.</summary>
internal static class RuleReading
{
    private static readonly Dictionary<string, RuleStatus> _statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["verified"] = RuleStatus.Verified,
        ["second-hand"] = RuleStatus.SecondHand,
        ["from-memory"] = RuleStatus.FromMemory,
        ["own"] = RuleStatus.Own,
    };

    private static readonly Dictionary<string, Comparison> _comparisons = new(StringComparer.OrdinalIgnoreCase)
    {
        [">"] = Comparison.Above,
        [">="] = Comparison.AtLeast,
        ["<"] = Comparison.Below,
    };

    /// <summary>The rule; what is wrong with it is reported.</summary>
    public static Rule Rule(string id, ModelSection section)
    {
        DateOnly? from = section.Day("inForceFrom");
        DateOnly? end = section.Says("endedOn") ? section.Day("endedOn") : null;
        section.Session.Ask($"{section.Path}:endedOn", isLeaf: true);
        if (from is DateOnly first && end is DateOnly last && last <= first)
        {
            section.Session.Report(ProblemKind.Date, $"{section.Path}:endedOn", Day(last), $"失效日应晚于施行日 {Day(first)}。", $"a rule ends after it came into force on {Day(first)}.");
        }

        RuleKind kind = section.Choice<RuleKind>("kind") ?? RuleKind.Legality;
        if (kind == RuleKind.Target)
            section.Session.Report(ProblemKind.OutOfRange, $"{section.Path}:kind", "target", "目标写在规划文本里,不是规则。", "a target belongs to the plan, not to a rule pack.");

        string? indicator = section.OptionalText("indicator");
        double? threshold = Threshold(section);
        if (kind is not (RuleKind.Legality or RuleKind.Composite) && !Failed(section, "kind"))
        {
            Need(section, "indicator", indicator is null);
            Need(section, "threshold", threshold is null && !Failed(section, "threshold"));
        }

        return new Rule
        {
            Id = id,
            Name = section.Text("name"),
            Document = section.Text("document"),
            Article = section.OptionalText("article"),
            InForceFrom = from ?? DateOnly.MinValue,
            EndedOn = end,
            Status = Word(section, "status", _statuses, null),
            Text = section.Text("text"),
            Kind = kind,
            Indicator = indicator,
            Threshold = threshold,
            Comparison = Word(section, "comparison", _comparisons, Comparison.Above),
            Alerts = Alerts(section, kind),
            ReferenceAfterEnd = section.OptionalText("referenceAfterEnd") is not null && section.Flag("referenceAfterEnd"),
            Composite = kind == RuleKind.Composite ? CompositeReading.Terms(section.Section("composite")) : null,
        };
    }

    private static AlertProbabilities Alerts(ModelSection rule, RuleKind kind)
    {
        if (rule.OptionalSection("alerts") is not ModelSection section)
        {
            return kind == RuleKind.Ceiling ? new AlertProbabilities(0.01, 0.05, 0.10) : new AlertProbabilities(0.10, 0.25, 0.50);
        }

        double yellow = Probability(section, "yellow");
        double orange = Probability(section, "orange");
        double red = Probability(section, "red");
        if (!(yellow < orange && orange < red) && !section.Session.Problems.Any(problem => problem.Path.StartsWith(section.Path + ":", StringComparison.Ordinal)))
        {
            section.Session.Report(ProblemKind.Inconsistent, section.Path, "", "黄、橙、红的概率应依次升高。", "the probabilities of yellow, orange and red rise.");
        }

        return new AlertProbabilities(yellow, orange, red);
    }

    private static double Probability(ModelSection section, string key)
    {
        string text = section.Text(key);
        if (FigureText.TryRead(text, out FigureReading reading) && reading.Unit == FigureUnit.Percent && reading.Value is >= 0 and <= 100)
        {
            return (double)(reading.Value / 100);
        }

        if (text.Length > 0)
        {
            section.Session.Report(ProblemKind.Unit, $"{section.Path}:{key}", text, "概率写作百分数,如“5 %”。", "a probability is written in percent, for example “5 %”.");
        }

        return 0;
    }

    private static double? Threshold(ModelSection section)
    {
        string? text = section.OptionalText("threshold");
        if (text is null)
        {
            return null;
        }

        if (FigureText.TryRead(text, out FigureReading reading) && reading.Unit is FigureUnit.Percent or FigureUnit.None)
        {
            return (double)(reading.Unit == FigureUnit.Percent ? reading.Value / 100 : reading.Value);
        }

        section.Session.Report(ProblemKind.Unit, $"{section.Path}:threshold", text, "界线写作“10 %”或不带单位的比值。", "a line is written “10 %” or as a bare ratio.");
        return null;
    }

    private static T Word<T>(ModelSection section, string key, Dictionary<string, T> words, T? otherwise)
        where T : struct
    {
        string? text = section.OptionalText(key);
        if (text is null)
        {
            Need(section, key, otherwise is null);
            return otherwise ?? default;
        }

        if (words.TryGetValue(text, out T word))
        {
            return word;
        }

        string list = string.Join("、", words.Keys);
        section.Session.Report(ProblemKind.OutOfRange, $"{section.Path}:{key}", text, $"应为 {list} 之一。", $"one of {list} stands here.");
        return otherwise ?? default;
    }

    private static void Need(ModelSection section, string key, bool isMissing)
    {
        if (isMissing)
        {
            section.Session.Report(ProblemKind.Missing, $"{section.Path}:{key}", "", "这一项必须填写。", "must be given.");
        }
    }

    private static bool Failed(ModelSection section, string key) => section.Session.Problems.Any(problem => problem.Path == $"{section.Path}:{key}");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
