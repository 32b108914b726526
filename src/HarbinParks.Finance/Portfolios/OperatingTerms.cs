using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>What works earn and cost in operation (运营参数), at base-year prices.</summary>
public abstract record OperatingTerms
{
    /// <summary>Fixed operating cost a year (固定运营成本).</summary>
    public required Figure<Money> FixedCost { get; init; }

    /// <summary>Load by operating year, as a part of the full load (分年负荷); it goes on with its last entry. Empty for a straight ramp.</summary>
    public IReadOnlyList<Figure<Share>> Loads { get; init; } = [];

    /// <summary>Review of the tariff by formula (调价公式); null where the kind's own rule moves it.</summary>
    public TariffReview? Review { get; init; }
}
