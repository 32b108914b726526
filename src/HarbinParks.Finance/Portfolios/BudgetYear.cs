using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>General public budget expenditure of a past year (往年一般公共预算支出).</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Expenditure">Own-level expenditure of the year.</param>
public sealed record BudgetYear(int Year, Figure<Money> Expenditure);
