namespace HarbinParks.Finance;

/// <summary>How likely a park, or all parks together, reach their target of the plan (规划目标可达性): an outcome of the target's year, not a crossing of a line.</summary>
public sealed record TargetReport
{
    /// <summary>"park", or "city" for all parks together.</summary>
    public required string EntityKind { get; init; }

    /// <summary>Id of the entity.</summary>
    public required string Entity { get; init; }

    /// <summary>Name in Chinese.</summary>
    public required string EntityName { get; init; }

    /// <summary>Calendar year of the target.</summary>
    public required int Year { get; init; }

    /// <summary>What the target measures, as a column of the plan.</summary>
    public required string Measure { get; init; }

    /// <summary>What the target counts, in the plan's words (口径).</summary>
    public required string Definition { get; init; }

    /// <summary>Place in the plan.</summary>
    public required string Place { get; init; }

    /// <summary>Target in yuan.</summary>
    public required double Target { get; init; }

    /// <summary>Output of the base year in yuan; null where not known.</summary>
    public required double? Base { get; init; }

    /// <summary>The base was derived from the target and a stated growth: the answer is then on that growth alone (基数由目标倒推).</summary>
    public required bool BaseFromTarget { get; init; }

    /// <summary>Yearly growth that base and target imply (隐含增速), fraction; null where there is no answer.</summary>
    public required double? ImpliedGrowth { get; init; }

    /// <summary>Output of the base case in the year, yuan; null where there is no answer.</summary>
    public required double? BaseCase { get; init; }

    /// <summary>Mean output in the year, yuan, with its error; null where there is no answer.</summary>
    public required EstimateReport? Mean { get; init; }

    /// <summary>Probability that the target is reached in its year, with its error; null where there is no answer (可达概率).</summary>
    public required EstimateReport? Probability { get; init; }

    /// <summary>Wilson 95 % interval of it, lower end.</summary>
    public required double Low { get; init; }

    /// <summary>Upper end.</summary>
    public required double High { get; init; }

    /// <summary>Why there is no answer, in Chinese; null where there is one (无法测算的原因).</summary>
    public required string? Reason { get; init; }

    /// <summary>The same in English.</summary>
    public required string? English { get; init; }
}
