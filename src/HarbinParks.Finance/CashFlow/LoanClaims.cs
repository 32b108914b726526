using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>What all loans of a company ask in a period, by rank.</summary>
/// <param name="Interest">Senior interest, with unpaid service of earlier periods and its penalty.</param>
/// <param name="Principal">Senior principal.</param>
/// <param name="Junior">Junior service, with its arrears.</param>
/// <param name="Shareholder">Service of shareholders' loans, with what was unpaid.</param>
public readonly record struct LoanClaims<T>(T Interest, T Principal, T Junior, T Shareholder)
    where T : struct, INumberLane<T>;
