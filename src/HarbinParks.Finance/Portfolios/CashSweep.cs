using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Spare cash that repays the senior loans early, in proportion to their balances (现金清扫).</summary>
/// <param name="Share">Part of the cash left after all service and reserves.</param>
/// <param name="FirstYear">First calendar year.</param>
/// <param name="LastYear">Last calendar year.</param>
public sealed record CashSweep(Figure<Share> Share, int FirstYear, int LastYear);
