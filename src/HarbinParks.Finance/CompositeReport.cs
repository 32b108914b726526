using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance;

/// <summary>One level for all indicators of an entity, by the rule of the pack (综合等级).</summary>
public sealed record CompositeReport
{
    /// <summary>"payer", "platform", "park" or "city".</summary>
    public required string EntityKind { get; init; }

    /// <summary>Id of the entity.</summary>
    public required string Entity { get; init; }

    /// <summary>Name in Chinese.</summary>
    public required string EntityName { get; init; }

    /// <summary>The rule in the headline year; null where no rule is in force or no indicator of the entity counts.</summary>
    public required Rule? Rule { get; init; }

    /// <summary>Level of the headline year, the worst of the first ten; null for none.</summary>
    public required WarningLevel? Level { get; init; }

    /// <summary>Headline year; null for none.</summary>
    public required int? Year { get; init; }

    /// <summary>Indicators that make the level: for the worst of them those of that level, for a score those above green; empty where it is green.</summary>
    public required IReadOnlyList<CompositeMember> Members { get; init; }

    /// <summary>Level of each year; null where no rule is in force, or no line of a member is drawn.</summary>
    public required IReadOnlyList<WarningLevel?> ByYear { get; init; }

    /// <summary>Names of indicators with a line that the base year's data had crossed already: a state of its own, in no level (已越线).</summary>
    public required IReadOnlyList<string> AlreadyCrossed { get; init; }
}
