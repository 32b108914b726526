namespace HarbinParks.Finance.Planning;

/// <summary>One park of the plan.</summary>
/// <param name="Host">Index of the payer that answers for it.</param>
/// <param name="Draw">Yearly draw of its own activity.</param>
public sealed record ParkPlan(int Host, int Draw);
