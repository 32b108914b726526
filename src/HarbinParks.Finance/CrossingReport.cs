using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance;

/// <summary>How likely a line is crossed, by year and in any year; the two never mix (越线概率).</summary>
public sealed record CrossingReport
{
    /// <summary>Rule id of the line.</summary>
    public required string Line { get; init; }

    /// <summary>Name of the line in Chinese.</summary>
    public required string Name { get; init; }

    /// <summary>Document number.</summary>
    public required string Document { get; init; }

    /// <summary>Article, where known (条款).</summary>
    public string? Article { get; init; }

    /// <summary>First day on which the rule no longer holds; null while it stands (失效日).</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>How well the document's text is known.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>What the rule is while it is in force; in a reference year the line is only a notice (规则性质).</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>The rule's own yearly probabilities of yellow, orange and red; in a reference year <see cref="AlertProbabilities.Notice"/> holds instead (分级概率).</summary>
    public required AlertProbabilities Alerts { get; init; }

    /// <summary>The line in the indicator's unit.</summary>
    public required double Threshold { get; init; }

    /// <summary>On which side it is crossed.</summary>
    public required Comparison Comparison { get; init; }

    /// <summary>Years in which the line is drawn.</summary>
    public required IReadOnlyList<bool> Drawn { get; init; }

    /// <summary>Years in which it is only a reference: the rule has ended (存量参照线).</summary>
    public required IReadOnlyList<bool> Reference { get; init; }

    /// <summary>Probability of being across the line in the year (当年越线概率).</summary>
    public required IReadOnlyList<double> Probability { get; init; }

    /// <summary>Standard error of it.</summary>
    public required IReadOnlyList<double> StandardError { get; init; }

    /// <summary>Lower end of the Wilson 95 % interval.</summary>
    public required IReadOnlyList<double> Low { get; init; }

    /// <summary>Upper end of the Wilson 95 % interval.</summary>
    public required IReadOnlyList<double> High { get; init; }

    /// <summary>Probability of having crossed in any drawn year up to this one (任一年越线概率,累计).</summary>
    public required IReadOnlyList<double> AnyYearProbability { get; init; }

    /// <summary>Standard error of it.</summary>
    public required IReadOnlyList<double> AnyYearStandardError { get; init; }

    /// <summary>Median first year among the paths that cross; null where none does (首次越线年份中位数).</summary>
    public required int? MedianFirstYear { get; init; }

    /// <summary>Probability that a path crosses for the first time in the year (首次越线年份分布); the rest never crosses.</summary>
    public IReadOnlyList<double> FirstYearProbability { get; init; } = [];

    /// <summary>Index of the first year by which a part of the paths that cross at all have crossed; null where none does.</summary>
    /// <param name="part">Part, 0 to 1, for example 0.25.</param>
    public int? FirstYearIndex(double part)
    {
        double all = FirstYearProbability.Sum();
        double sum = 0;
        for (int year = 0; year < FirstYearProbability.Count && all > 0; year++)
        {
            sum += FirstYearProbability[year];
            if (sum >= part * all)
                return year;
        }

        return null;
    }

    /// <summary>True where the base year's data are already across the line (已越线).</summary>
    public required bool AlreadyCrossed { get; init; }
}
