using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Enterprise income tax (企业所得税).</summary>
public sealed record IncomeTaxTerms
{
    /// <summary>Losses never expire (亏损结转不限期).</summary>
    public const int Never = int.MaxValue;

    /// <summary>Full rate.</summary>
    public required Figure<Share> FullRate { get; init; }

    /// <summary>Three years free and three at half rate from the first operating revenue (三免三减半).</summary>
    public required bool Holiday { get; init; }

    /// <summary>Years for which a loss can be used, oldest first, 0 to 5, or <see cref="Never"/> (亏损结转年限).</summary>
    public required int LossExpiryYears { get; init; }

    /// <summary>Years over which the cost is written off (折旧摊销年限); null for the years of operation.</summary>
    public int? AmortisationYears { get; init; }

    /// <summary>Part of the cost that is not written off (残值率); null for none.</summary>
    public Figure<Share>? Salvage { get; init; }

    /// <summary>Whether the book value left comes back as cash when operation ends (期末回收余值); else the works are handed over for nothing and it is written off.</summary>
    public bool ResidualRecovered { get; init; }

    /// <summary>Years from the year of a tax to its payment, 0 or 1 (缴税滞后).</summary>
    public int PaymentLagYears { get; init; }

    /// <summary>Whether the government's payment is taxable (财政补助征税); else the cost that it pays is not deductible.</summary>
    public bool SubsidiesTaxable { get; init; } = true;
}
