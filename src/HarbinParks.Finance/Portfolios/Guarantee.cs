using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A guarantee for another platform's debt (担保).</summary>
/// <param name="Beneficiary">Id of the platform whose debt is guaranteed.</param>
/// <param name="Amount">Largest amount that can be called.</param>
public sealed record Guarantee(string Beneficiary, Figure<Money> Amount);
