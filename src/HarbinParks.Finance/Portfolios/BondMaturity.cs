using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Principal of a payer's bonds that matures in a year (存量债券到期), of those that stood at the end of the base year.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="General">Of general bonds (一般债券); null for none.</param>
/// <param name="Special">Of special bonds (专项债券); null for none.</param>
public sealed record BondMaturity(int Year, Figure<Money>? General, Figure<Money>? Special);
