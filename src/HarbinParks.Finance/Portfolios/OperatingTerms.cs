using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>What works earn and cost in operation (运营参数), at base-year prices.</summary>
public abstract record OperatingTerms
{
    /// <summary>Fixed operating cost a year (固定运营成本).</summary>
    public required Figure<Money> FixedCost { get; init; }
}
