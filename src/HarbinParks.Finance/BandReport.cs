using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance;

/// <summary>How likely an indicator lies in each band of a graded scale, by year (分档概率): a distribution, not one crossing.</summary>
public sealed record BandReport
{
    /// <summary>"payer" or "city".</summary>
    public required string EntityKind { get; init; }

    /// <summary>Id of the entity.</summary>
    public required string Entity { get; init; }

    /// <summary>Name in Chinese.</summary>
    public required string EntityName { get; init; }

    /// <summary>Indicator id.</summary>
    public required string Indicator { get; init; }

    /// <summary>Lines between the bands, lowest first: n lines make n + 1 bands.</summary>
    public required IReadOnlyList<Rule> Lines { get; init; }

    /// <summary>Band of the base year's data, 0 for the best; null where the data do not give it.</summary>
    public required int? Today { get; init; }

    /// <summary>Years in which all lines are drawn.</summary>
    public required IReadOnlyList<bool> Drawn { get; init; }

    /// <summary>Probability of each band by year [band][year]; they add up to one in a drawn year.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Probability { get; init; }

    /// <summary>Probability of a worse band than today's, by year (差于当前档的概率); 0 where today's is the worst.</summary>
    public required IReadOnlyList<double> Worse { get; init; }

    /// <summary>Standard error of it.</summary>
    public required IReadOnlyList<double> WorseStandardError { get; init; }

    /// <summary>Probability of the worst band, by year (红档概率).</summary>
    public required IReadOnlyList<double> Worst { get; init; }

    /// <summary>Standard error of it.</summary>
    public required IReadOnlyList<double> WorstStandardError { get; init; }
}
