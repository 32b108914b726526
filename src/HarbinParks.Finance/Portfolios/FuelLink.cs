using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Pass-through of the fuel price to those who pay for heat (煤热联动).</summary>
/// <param name="Share">Part of the change of fuel cost passed on (联动比例).</param>
/// <param name="LagYears">Years by which it follows, 0 to 4 (滞后年数).</param>
/// <param name="ByGovernment">Whether the government pays it in place of the users (由财政承担).</param>
public sealed record FuelLink(Figure<Share> Share, int LagYears, bool ByGovernment);
