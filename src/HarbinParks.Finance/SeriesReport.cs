namespace HarbinParks.Finance;

/// <summary>One indicator or amount of one entity by year. Arrays run along <see cref="RiskReport.Years"/>; null is "none in that year".</summary>
public sealed record SeriesReport
{
    /// <summary>Indicator id, for example <c>pppShare</c>.</summary>
    public required string Indicator { get; init; }

    /// <summary>Name in Chinese.</summary>
    public required string Name { get; init; }

    /// <summary>Name in English.</summary>
    public required string EnglishName { get; init; }

    /// <summary>"share" (fraction), "ratio" (number) or "yuan".</summary>
    public required string Unit { get; init; }

    /// <summary>Id of the definition used (口径), as results name it.</summary>
    public required string Definition { get; init; }

    /// <summary>The same definition in Chinese words, as memo and charts print it (口径说明).</summary>
    public required string DefinitionText { get; init; }

    /// <summary>Base case: every driver at its central path.</summary>
    public required IReadOnlyList<double?> BaseCase { get; init; }

    /// <summary>Mean over the paths on which it is defined.</summary>
    public required IReadOnlyList<double?> Mean { get; init; }

    /// <summary>Standard error of the mean.</summary>
    public required IReadOnlyList<double?> StandardError { get; init; }

    /// <summary>Share of paths on which it is defined.</summary>
    public required IReadOnlyList<double> DefinedShare { get; init; }

    /// <summary>Quantiles by level in the order 5, 25, 50, 75, 95, 99 %; null where not kept.</summary>
    public required IReadOnlyList<IReadOnlyList<double?>>? Quantiles { get; init; }

    /// <summary>Crossings of the lines that judge it.</summary>
    public required IReadOnlyList<CrossingReport> Crossings { get; init; }
}
