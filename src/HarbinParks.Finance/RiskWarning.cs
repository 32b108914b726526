using HarbinParks.Finance.Rules;

namespace HarbinParks.Finance;

/// <summary>A warning: who, which line, which year, how likely, why, and what would bring it back (预警).</summary>
public sealed record RiskWarning
{
    /// <summary>Level (等级).</summary>
    public required WarningLevel Level { get; init; }

    /// <summary>A second level where the interval straddles its probability: "orange/red"; null otherwise.</summary>
    public required WarningLevel? StraddledLevel { get; init; }

    /// <summary>The base year's data are already across the line: a state of its own, listed after the new warnings (已越线).</summary>
    public required bool AlreadyCrossed { get; init; }

    /// <summary>"payer", "platform", "deal" or "city".</summary>
    public required string EntityKind { get; init; }

    /// <summary>Id of the entity.</summary>
    public required string Entity { get; init; }

    /// <summary>Name of the entity in Chinese.</summary>
    public required string EntityName { get; init; }

    /// <summary>Indicator id.</summary>
    public required string Indicator { get; init; }

    /// <summary>Indicator's name in Chinese.</summary>
    public required string IndicatorName { get; init; }

    /// <summary>The crossing judged.</summary>
    public required CrossingReport Crossing { get; init; }

    /// <summary>Kind of the rule in the headline year.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>Headline year: the worst year within ten years of valuation.</summary>
    public required int Year { get; init; }

    /// <summary>Probability in that year, with its error.</summary>
    public required EstimateReport Probability { get; init; }

    /// <summary>Wilson 95 % interval of it.</summary>
    public required double Low { get; init; }

    /// <summary>Upper end.</summary>
    public required double High { get; init; }

    /// <summary>First and last year of the ten-year window of <see cref="AnyYear"/>.</summary>
    public required (int First, int Last) Window { get; init; }

    /// <summary>Probability of crossing in any year of that window, with its error.</summary>
    public required EstimateReport AnyYear { get; init; }

    /// <summary>The line is crossed in the base case in that year.</summary>
    public required bool CrossedInBaseCase { get; init; }

    /// <summary>First year at the level of alert (首个达到预警水平的年份).</summary>
    public required int FirstAlertYear { get; init; }

    /// <summary>Years from valuation to it (提前量).</summary>
    public required int LeadYears { get; init; }

    /// <summary>What marks the paths that cross, strongest first (主要原因); empty where too few cross, and for lines other than the PPP ceiling and the next band of wide debt.</summary>
    public required IReadOnlyList<WarningDriver> Drivers { get; init; }

    /// <summary>Yearly payment or debt in yuan whose removal brings the year back to green, with its error; null where the line is no amount.</summary>
    public required EstimateReport? AmountToGreen { get; init; }

    /// <summary>By how much the indicator must move, in its own unit, for the year to be green again, with its error (回到绿色所需变化); null where it is not known, or nothing has to change.</summary>
    public EstimateReport? ChangeToGreen { get; init; }

    /// <summary>What the change comes to in yuan at the base case's divisor, a guide without an error of its own (折合金额); null where the divisor is no amount that is observed.</summary>
    public double? EquivalentAmount { get; init; }
}
