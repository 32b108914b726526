using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Debt of a platform that falls due in a calendar year (到期债务).</summary>
/// <param name="Year">The year.</param>
/// <param name="Amount">Principal that falls due in it.</param>
public sealed record DebtMaturity(int Year, Figure<Money> Amount);
