using System.Globalization;
using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance.Reports.Charts;

/// <summary>A line of a rule as a chart draws it: where, in which years, in which colour, with which words.</summary>
/// <param name="Value">Where, in the axis's unit.</param>
/// <param name="Text">Name and document number, written on the line.</param>
/// <param name="Name">Name with its number, written where the document has no room.</param>
/// <param name="Colour">Look of the line: the gravest of a chart is red.</param>
/// <param name="Runs">Years; none where the line is never drawn.</param>
internal sealed record RuleLine(double Value, string Text, string Name, LevelColour Colour, IReadOnlyList<RuleLineRun> Runs)
{
    /// <summary>The lines of a series that are drawn in some year, gravest first.</summary>
    /// <param name="years">Calendar years of the crossings.</param>
    /// <param name="crossings">Crossings of one series.</param>
    /// <param name="factor">Axis units to one unit of the indicator: 100 for per cent.</param>
    /// <param name="unit">Unit as printed behind the number: " %" or empty.</param>
    public static IReadOnlyList<RuleLine> Of(IReadOnlyList<int> years, IReadOnlyList<CrossingReport> crossings, double factor, string unit)
    {
        List<RuleLine> lines = [];
        IEnumerable<CrossingReport> gravestFirst = crossings.OrderByDescending(c => c.Comparison == Comparison.Below ? -c.Threshold : c.Threshold);
        foreach (CrossingReport crossing in gravestFirst)
        {
            IReadOnlyList<RuleLineRun> runs = RunsOf(years, crossing);
            if (runs.Count > 0)
            {
                WarningLevel level = (WarningLevel)Math.Max((int)WarningLevel.Red - lines.Count, (int)WarningLevel.Yellow);
                lines.Add(new RuleLine(crossing.Threshold * factor, Words(crossing, factor, unit), NameOf(crossing, factor, unit), LevelColours.Of(level), runs));
            }
        }

        return lines;
    }

    /// <summary>Years in which a line leaves a mark, in runs of one manner.</summary>
    /// <param name="years">Calendar years.</param>
    /// <param name="crossing">The line.</param>
    public static IReadOnlyList<RuleLineRun> RunsOf(IReadOnlyList<int> years, CrossingReport crossing)
    {
        List<RuleLineRun> runs = [];
        for (int i = 0; i < years.Count; i++)
        {
            if (!crossing.Drawn[i])
            {
                continue;
            }

            bool goesOn = i > 0 && crossing.Drawn[i - 1] && runs[^1].Reference == crossing.Reference[i];
            if (goesOn)
            {
                runs[^1] = runs[^1] with { Last = years[i] };
            }
            else
            {
                runs.Add(new RuleLineRun(years[i], years[i], crossing.Reference[i]));
            }
        }

        return runs;
    }

    /// <summary>The line in few words, for a small sheet: without its document, and without the indicator that the axis names already.</summary>
    /// <param name="indicator">Name of the indicator.</param>
    public RuleLine Brief(string indicator)
    {
        string rest = Name.StartsWith(indicator, StringComparison.Ordinal) ? Name[indicator.Length..].TrimStart() : Name;
        return this with { Text = rest.Length > 0 ? rest : Name };
    }

    /// <summary>Those of some lines that are drawn in a year, each with that year's run first.</summary>
    /// <param name="year">Year.</param>
    /// <param name="lines">Lines.</param>
    public static IReadOnlyList<RuleLine> InYear(int year, IReadOnlyList<RuleLine> lines) =>
        [.. lines.Select(line => line with { Runs = [.. line.Runs.Where(run => run.First <= year && year <= run.Last)] }).Where(line => line.Runs.Count > 0)];

    private static string NameOf(CrossingReport crossing, double factor, string unit)
    {
        string number = (crossing.Threshold * factor).ToString(unit.Length > 0 ? "0.##" : "0.0#", CultureInfo.InvariantCulture);
        return crossing.Name.Contains(number, StringComparison.Ordinal) ? crossing.Name : $"{crossing.Name} {number}{unit}";
    }

    private static string Words(CrossingReport crossing, double factor, string unit)
    {
        string name = NameOf(crossing, factor, unit);
        string document = crossing.Status is RuleStatus.SecondHand or RuleStatus.FromMemory && crossing.Document.Length > 0 ? crossing.Document + "，待核" : crossing.Document;
        return document.Length == 0 ? name : $"{name}（{document}）";
    }
}
