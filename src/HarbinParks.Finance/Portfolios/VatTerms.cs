using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Value-added tax or business tax with its surtaxes (增值税、营业税及附加). Rates change by calendar year.</summary>
public sealed record VatTerms
{
    /// <summary>How it is computed; never <see cref="VatMethod.Off"/>: a deal without it has no terms.</summary>
    public required VatMethod Method { get; init; }

    /// <summary>Whether users' prices include the tax (价格含税). The government's payment always does.</summary>
    public bool PricesInclude { get; init; } = true;

    /// <summary>Whether operating cost includes the tax (成本含税).</summary>
    public bool CostsInclude { get; init; } = true;

    /// <summary>Rate on what users pay (使用者付费税率).</summary>
    public required Phased<Share> UserRate { get; init; }

    /// <summary>Rate on the government's payment: 6, 9 or 0 % (政府付费税率).</summary>
    public required Phased<Share> GovernmentRate { get; init; }

    /// <summary>Share of operating cost that carries creditable tax (可抵扣成本比例).</summary>
    public required Figure<Share> InputShare { get; init; }

    /// <summary>Rate on that cost (进项税率).</summary>
    public required Phased<Share> InputRate { get; init; }

    /// <summary>Share of construction cost that carries creditable tax (可抵扣建设投资比例).</summary>
    public required Figure<Share> ConstructionShare { get; init; }

    /// <summary>Rate on construction (建筑服务税率).</summary>
    public required Phased<Share> ConstructionRate { get; init; }

    /// <summary>Whether a credit left over in operation is paid out (留抵退税); else it is carried forward.</summary>
    public bool CreditRefunded { get; init; }

    /// <summary>Share of the tax paid that is refunded at once (即征即退比例).</summary>
    public required Figure<Share> RefundShare { get; init; }

    /// <summary>Share of users' payments that is exempt, its input tax not creditable (免税收入比例).</summary>
    public required Figure<Share> ExemptShare { get; init; }

    /// <summary>Surtaxes ÷ tax before its refund (附加税费率): 12 % in a city, 10 % in a county town.</summary>
    public required Figure<Share> SurtaxShare { get; init; }
}
