using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Part of each rank of <see cref="LoanClaims{T}"/> that was paid; 1 where nothing was asked.</summary>
/// <param name="Interest">Of senior interest and arrears.</param>
/// <param name="Principal">Of senior principal.</param>
/// <param name="Junior">Of junior service.</param>
/// <param name="Shareholder">Of the service of shareholders' loans.</param>
public readonly record struct LoanShares<T>(T Interest, T Principal, T Junior, T Shareholder)
    where T : struct, INumberLane<T>;
