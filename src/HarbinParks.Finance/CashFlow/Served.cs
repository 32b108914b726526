using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Where a project company's cash went in a year.</summary>
/// <param name="Paid">Debt service and arrears paid.</param>
/// <param name="LoanArrears">Unpaid at the end of the year.</param>
/// <param name="Reserve">Reserve at the end of the year.</param>
/// <param name="SupplierArrears">Owed to contractors and suppliers at the end of the year.</param>
/// <param name="Distribution">Paid out to shareholders.</param>
public readonly record struct Served<T>(T Paid, T LoanArrears, T Reserve, T SupplierArrears, T Distribution)
    where T : struct, INumberLane<T>;
