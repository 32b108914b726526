using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Where a project company's cash went in a period.</summary>
/// <param name="Paid">Service paid, by rank.</param>
/// <param name="SeniorUnpaid">Senior service and arrears left unpaid.</param>
/// <param name="Reserve">Reserve at the end of the period.</param>
/// <param name="SupplierArrears">Owed to contractors and suppliers at the end of the period.</param>
/// <param name="Free">Cash left for shareholders.</param>
public readonly record struct Served<T>(LoanShares<T> Paid, T SeniorUnpaid, T Reserve, T SupplierArrears, T Free)
    where T : struct, INumberLane<T>;
