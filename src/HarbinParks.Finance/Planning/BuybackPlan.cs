using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>One build–transfer deal of the plan.</summary>
/// <param name="Works">Its works.</param>
/// <param name="Terms">Buy-back terms.</param>
/// <param name="LastYear">Last year since hand-over in which something falls due.</param>
public sealed record BuybackPlan(WorksPlan Works, BuybackInputs Terms, int LastYear)
{
    /// <summary>Whether the base holds interest during construction.</summary>
    public bool BearsInterest { get; init; }

    /// <summary>Years from hand-over to the audit; 0 where the base is what was certified.</summary>
    public int AuditYears { get; init; }

    /// <summary>Whether instalments follow what is due of the base as it stands: it is audited later, or a retention is withheld.</summary>
    public bool Settles { get; init; }

    /// <summary>Penalty on late instalments; null for the interest on arrears.</summary>
    public Input? Penalty { get; init; }

    /// <summary>Whether an instalment may fall due in a period.</summary>
    /// <param name="period">Period.</param>
    public bool PaysIn(int period) => period >= Works.PlannedOpening && period <= Works.PlannedOpening + LastYear + Works.Construction.LargestDelay;

    /// <summary>Whether a path's base may become final at the start of a period.</summary>
    /// <param name="period">Period.</param>
    public bool AuditsIn(int period) => AuditYears > 0 && period >= Works.PlannedOpening + AuditYears && period <= Works.PlannedOpening + AuditYears + Works.Construction.LargestDelay;
}
