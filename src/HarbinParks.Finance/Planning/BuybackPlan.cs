using HarbinParks.Finance.CashFlow;

namespace HarbinParks.Finance.Planning;

/// <summary>One build–transfer deal of the plan.</summary>
/// <param name="Works">Its works.</param>
/// <param name="Terms">Buy-back terms.</param>
/// <param name="Instalments">Number of instalments.</param>
public sealed record BuybackPlan(WorksPlan Works, BuybackInputs Terms, int Instalments)
{
    /// <summary>Whether an instalment may fall due in a period.</summary>
    /// <param name="period">Period.</param>
    public bool PaysIn(int period) => period >= Works.PlannedOpening && period < Works.PlannedOpening + Instalments + Works.Construction.LargestDelay;
}
