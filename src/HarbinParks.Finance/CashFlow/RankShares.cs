using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Part of each rank's claims that a payer pays in a year, in the order of payment (各顺位支付比例).</summary>
/// <param name="Interest">Interest on arrears.</param>
/// <param name="Older">Arrears of more than three years.</param>
/// <param name="ThreeYears">Arrears of three years.</param>
/// <param name="TwoYears">Arrears of two years.</param>
/// <param name="OneYear">Arrears of one year.</param>
/// <param name="Contracts">Contract payments of the year.</param>
public readonly record struct RankShares<T>(T Interest, T Older, T ThreeYears, T TwoYears, T OneYear, T Contracts)
    where T : struct, INumberLane<T>;
