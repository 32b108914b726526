using HarbinParks.Finance.CashFlow;

namespace HarbinParks.Finance.Planning;

/// <summary>Tax on turnover of a project company.</summary>
/// <param name="Index">Place of its state.</param>
/// <param name="Terms">Terms.</param>
public sealed record VatPlan(int Index, VatInputs Terms);
