using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Major works that fall due in an operating year (大修事项).</summary>
/// <param name="Year">Operating year, 1 first.</param>
/// <param name="Amount">Amount at base-year prices.</param>
/// <param name="RepeatEvery">Years from one to the next; 0 for once.</param>
/// <param name="LeadYears">Years before it over which the reserve is built, at least 1; 0 for all years since the one before it, or the opening.</param>
public sealed record MaintenanceEvent(int Year, Figure<Money> Amount, int RepeatEvery, int LeadYears);
