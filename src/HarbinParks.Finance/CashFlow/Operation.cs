using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>What a year of operation earns and costs, before the government pays.</summary>
/// <param name="UserRevenue">Paid by users, yuan.</param>
/// <param name="UsageFee">Owed by the government per unit treated or as a guarantee, yuan.</param>
/// <param name="Cost">Operating cost paid, yuan.</param>
/// <param name="CostInSubsidy">Operating cost that enters the subsidy after the fuel band, yuan.</param>
public readonly record struct Operation<T>(T UserRevenue, T UsageFee, T Cost, T CostInSubsidy)
    where T : struct, INumberLane<T>
{
    /// <summary>Units sold, treated or carried.</summary>
    public T Volume { get; init; }

    /// <summary>Part of the cost that consumer prices move, at base-year prices, yuan.</summary>
    public T IndexedCost { get; init; }

    /// <summary>Part of the cost that falls in the heating season, yuan.</summary>
    public T SeasonalCost { get; init; }
}
