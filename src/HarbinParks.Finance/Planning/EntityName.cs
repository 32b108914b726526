namespace HarbinParks.Finance.Planning;

/// <summary>What an entity of the plan is called.</summary>
/// <param name="Kind">"city", "payer", "park", "platform", "deal", "loan", "support", "fund", "budget" (a fund budget) or "perimeter".</param>
/// <param name="Id">Stable id.</param>
/// <param name="Name">Name in Chinese.</param>
public sealed record EntityName(string Kind, string Id, string Name);
