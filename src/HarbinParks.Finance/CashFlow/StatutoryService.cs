using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Service of statutory debt in a year, yuan (法定债务还本付息).</summary>
/// <param name="GeneralInterest">Interest on general debt.</param>
/// <param name="SpecialInterest">Interest on special debt.</param>
/// <param name="GeneralPrincipal">General principal not refunded by new bonds.</param>
/// <param name="SpecialPrincipal">Special principal not refunded by new bonds.</param>
public readonly record struct StatutoryService<T>(T GeneralInterest, T SpecialInterest, T GeneralPrincipal, T SpecialPrincipal)
    where T : struct, INumberLane<T>;
