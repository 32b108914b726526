using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Buy-back terms, units off.</summary>
public sealed record BuybackInputs
{
    /// <summary>Base ÷ cost, interest during construction apart.</summary>
    public required Input BaseMultiple { get; init; }

    /// <summary>Return on the unpaid part, fraction a year.</summary>
    public required Input Return { get; init; }

    /// <summary>Instalment shares by year since hand-over, a zero after the last.</summary>
    public required InputTable InstalmentShare { get; init; }

    /// <summary>Years for which an instalment bears return, by year since hand-over: those since the date before it.</summary>
    public required InputTable ReturnYears { get; init; }

    /// <summary>Rate of interest during construction that enters the base; read where the plan says so.</summary>
    public Input ConstructionInterest { get; init; }

    /// <summary>Part of the base due by the end of a year since hand-over; read where the base is audited or a retention withheld.</summary>
    public InputTable? DueShare { get; init; }

    /// <summary>Retention ÷ audited construction works held at the end of a year since hand-over; read with <see cref="DueShare"/>.</summary>
    public InputTable? RetentionHeld { get; init; }

    /// <summary>Construction works ÷ cost without land that stands apart.</summary>
    public Input WorksShare { get; init; }
}
