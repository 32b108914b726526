using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Enterprise income tax (企业所得税).</summary>
public sealed record IncomeTaxTerms
{
    /// <summary>Full rate.</summary>
    public required Figure<Share> FullRate { get; init; }

    /// <summary>Three years free and three at half rate from the first operating revenue (三免三减半).</summary>
    public required bool Holiday { get; init; }

    /// <summary>Years for which a loss can be used, oldest first, 0 to 5 (亏损结转年限).</summary>
    public required int LossExpiryYears { get; init; }
}
