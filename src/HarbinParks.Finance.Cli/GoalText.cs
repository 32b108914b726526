using HarbinParks.Finance.Models.Figures;
using HarbinParks.Finance.Models.Reading;
using HarbinParks.Finance.Sizing;

namespace HarbinParks.Finance.Cli;

/// <summary>Goals and rates as they are written on the command line: <c>dscr=1.25</c>, <c>projectIrr=8%</c>, <c>npv=0@6%</c> (反算目标写法).</summary>
internal static class GoalText
{
    private static readonly Dictionary<string, GoalKind> _kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dscr"] = GoalKind.MinimumCover,
        ["averageDscr"] = GoalKind.AverageCover,
        ["llcr"] = GoalKind.LoanLifeCover,
        ["projectIrr"] = GoalKind.ProjectReturn,
        ["equityIrr"] = GoalKind.EquityReturn,
        ["npv"] = GoalKind.ProjectValue,
    };

    /// <summary>Names of the goals.</summary>
    public static IReadOnlyCollection<string> Names => _kinds.Keys;

    /// <summary>Reads a goal.</summary>
    /// <param name="text">Name, equals sign, value; for npv a rate may follow behind @.</param>
    /// <param name="discountRate">Rate where the text says none.</param>
    /// <returns>The goal, or what is wrong with the text.</returns>
    public static (Goal? Goal, string Chinese, string English) Read(string text, double discountRate)
    {
        string[] sides = text.Split('=');
        if (sides.Length != 2)
            return Wrong("应写作 名称=数值,如 dscr=1.25、equityIrr=8%、npv=0@6%", "write NAME=VALUE, for example dscr=1.25, equityIrr=8%, npv=0@6%");

        if (!_kinds.TryGetValue(sides[0].Trim(), out GoalKind kind))
        {
            (string chinese, string english) = Suggestion.Asking(
                Suggestion.Nearest(sides[0].Trim(), Names), $"没有目标“{sides[0]}”;可用:{string.Join('、', Names)}", $"no goal “{sides[0]}”; known: {string.Join(", ", Names)}");
            return (null, chinese, english);
        }

        string[] parts = sides[1].Split('@');
        double? rate = parts.Length == 1 ? discountRate : parts.Length == 2 && kind == GoalKind.ProjectValue ? RateOf(parts[1]) : null;
        if (rate is null)
            return Wrong("@ 后应是折现率,只用于 npv,如 npv=0@6%", "a discount rate stands behind @, for npv alone, for example npv=0@6%");

        return ValueOf(kind, parts[0]) is double value
            ? (new Goal(kind, value, rate.Value), "", "")
            : kind switch
            {
                GoalKind.ProjectReturn or GoalKind.EquityReturn => Wrong("收益率应写作百分数,如 8%", "a return is written in percent, for example 8%"),
                GoalKind.ProjectValue => Wrong("净现值应写作金额,如 0、1.2亿元、-300万元", "a value is written as an amount, for example 0, 1.2亿元, -300万元"),
                _ => Wrong("覆盖率应是 0 至 100 的数,如 1.25", "a ratio is a number from 0 to 100, for example 1.25"),
            };
    }

    /// <summary>A yearly rate in percent, above −99 and up to 100; null where the text is none.</summary>
    /// <param name="text">The text.</param>
    public static double? RateOf(string text)
        => Models.Figures.FigureText.TryRead(text, out FigureReading reading) && reading.Unit == FigureUnit.Percent && reading.Value is > -99 and <= 100 ? (double)reading.Value / 100 : null;

    private static double? ValueOf(GoalKind kind, string text)
    {
        if (kind is GoalKind.ProjectReturn or GoalKind.EquityReturn)
            return RateOf(text);

        if (!Models.Figures.FigureText.TryRead(text, out FigureReading reading))
            return null;

        return kind == GoalKind.ProjectValue
            ? reading.Unit == FigureUnit.Yuan || reading.Value == 0 && reading.Unit == FigureUnit.None ? (double)reading.Value : null
            : reading.Unit == FigureUnit.None && reading.Value is >= 0 and <= 100 ? (double)reading.Value : null;
    }

    private static (Goal?, string, string) Wrong(string chinese, string english) => (null, chinese + "。", english + ".");
}
