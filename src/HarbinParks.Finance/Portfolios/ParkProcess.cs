using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Factor of a park (园区因子): loading × industrial activity + own AR(1).</summary>
/// <param name="IndustryLoading">Loading on the city's industrial activity.</param>
/// <param name="Persistence">Persistence of the own part.</param>
/// <param name="Volatility">Volatility of the own part.</param>
public sealed record ParkProcess(Figure<Number> IndustryLoading, Figure<Number> Persistence, Figure<Share> Volatility)
{
    /// <summary>Yearly growth of output that the outside view gives every park (产值增长的外部观点); null where the model projects no output.</summary>
    public Phased<Rate>? OutputGrowth { get; init; }
}
