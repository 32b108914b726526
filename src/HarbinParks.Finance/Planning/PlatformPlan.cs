using HarbinParks.Finance.CashFlow;

namespace HarbinParks.Finance.Planning;

/// <summary>One platform of the plan.</summary>
/// <param name="Terms">Terms, units off.</param>
/// <param name="Payer">Index of the payer that owns it.</param>
public sealed record PlatformPlan(PlatformInputs Terms, int Payer);
