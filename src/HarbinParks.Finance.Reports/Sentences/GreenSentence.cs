using System.Globalization;

namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>Says who stays clear of the lines, and how clear: within the ten years that warnings look at, and, apart from it, later.</summary>
internal sealed class GreenSentence(RiskReport report, ReportLanguage language)
{
    private const int WindowYears = 10;

    private readonly record struct Peak(double Probability, double StandardError, string Entity, string Line, int Year);

    /// <summary>One statement for the budget levels and one for the platforms, where any of them is green.</summary>
    public IReadOnlyList<Statement> Statements()
    {
        List<Statement> statements = [];
        Add(statements, report.Payers, "payer", new Phrase("个财政级次", "budget levels"));
        Add(statements, report.Platforms, "platform", new Phrase("个平台公司", "platforms"));
        return statements;
    }

    private void Add(List<Statement> statements, IReadOnlyList<EntityReport> entities, string kind, Phrase noun)
    {
        HashSet<string> warned = [.. report.Warnings.Where(warning => warning.EntityKind == kind).Select(warning => warning.Entity)];
        List<EntityReport> green = [.. entities.Where(entity => !warned.Contains(entity.Id))];
        if (green.Count == 0)
        {
            return;
        }

        (int first, int last) = Window();
        Peak within = Worst(green, year => year >= first && year <= last);
        Peak later = Worst(green, year => year > last);
        string count = green.Count.ToString(CultureInfo.InvariantCulture);
        Phrase who = green.Count == entities.Count
            ? new Phrase($"全部 {count} {noun.Chinese}", $"All {count} {noun.English}")
            : new Phrase($"其余 {count} {noun.Chinese}", $"The other {count} {noun.English}");
        string text = who.In(language) + Bound(within, first, last);
        string mark = "● " + LevelText.Name(WarningLevel.Green, language);
        statements.Add(new Statement(StatementKind.Green, WarningLevel.Green, mark, string.Empty, text, Later(later, within, last)));
    }

    /// <summary>The ten years of the warnings; without any warning those that begin with the year of valuation.</summary>
    private (int First, int Last) Window() => report.Warnings.Count > 0
        ? report.Warnings[0].Window
        : (report.Provenance.ValuationDate.Year, report.Provenance.ValuationDate.Year + WindowYears - 1);

    private Peak Worst(List<EntityReport> entities, Func<int, bool> counts)
    {
        Peak worst = default;
        foreach (EntityReport entity in entities)
        {
            foreach (CrossingReport crossing in entity.Series.SelectMany(series => series.Crossings))
            {
                for (int year = 0; year < report.Years.Count; year++)
                {
                    if (crossing.Drawn[year] && counts(report.Years[year]) && crossing.Probability[year] > worst.Probability)
                    {
                        worst = new Peak(crossing.Probability[year], crossing.StandardError[year], entity.Name, crossing.Name, report.Years[year]);
                    }
                }
            }
        }

        return worst;
    }

    private string Bound(Peak within, int first, int last)
    {
        string window = string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");
        if (within.Probability == 0)
        {
            return new Phrase($"在 {window} 年没有一条路径越线。", $" cross no line on any path in {window}.").In(language);
        }

        // The next tenth of a percent above the largest, so that "below" holds for every one of them.
        string bound = ((Math.Floor(within.Probability * 1000) + 1) / 10).ToString("F1", CultureInfo.InvariantCulture);
        return new Phrase(
            $"在 {window} 年各年各线的当年越线概率均低于 {bound} %。",
            $": the yearly probability of crossing any line is below {bound} % in every year of {window}.").In(language);
    }

    /// <summary>A year beyond the window that is worse than every year in it must be told: green is a statement on ten years only.</summary>
    private List<string> Later(Peak later, Peak within, int last)
    {
        if (later.Probability <= within.Probability)
        {
            return [];
        }

        string percent = ProbabilityText.WithError(new EstimateReport(later.Probability, later.StandardError));
        string after = last.ToString(CultureInfo.InvariantCulture);
        string year = later.Year.ToString(CultureInfo.InvariantCulture);
        return
        [
            new Phrase(
                $"{after} 年以后当年最高 {percent}（{later.Entity}，{later.Line}，{year} 年），在预警窗口之外。",
                $"After {after} the highest yearly figure is {percent} ({later.Entity}, {later.Line}, {year}), outside the window of the warnings.").In(language),
        ];
    }
}
