using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Value-added or business tax of one company, units off. Factors stand by period from the first of construction on.</summary>
public sealed record VatInputs
{
    /// <summary>First period of the series.</summary>
    public required int First { get; init; }

    /// <summary>Output tax ÷ what users pay.</summary>
    public required Input[] OnUsers { get; init; }

    /// <summary>Output tax ÷ the government's payment.</summary>
    public required Input[] OnGovernment { get; init; }

    /// <summary>Input tax ÷ operating cost.</summary>
    public required Input[] OnCost { get; init; }

    /// <summary>Input tax ÷ construction cost.</summary>
    public required Input[] OnConstruction { get; init; }

    /// <summary>Share of users' payments that is exempt.</summary>
    public required Input ExemptShare { get; init; }

    /// <summary>Part of the tax paid that is refunded.</summary>
    public required Input RefundShare { get; init; }

    /// <summary>Surtaxes ÷ tax before its refund.</summary>
    public required Input SurtaxShare { get; init; }

    /// <summary>Whether users' prices include the tax.</summary>
    public required bool PricesInclude { get; init; }

    /// <summary>Whether operating cost includes it.</summary>
    public required bool CostsInclude { get; init; }

    /// <summary>Whether a credit left over is paid out.</summary>
    public required bool CreditRefunded { get; init; }

    /// <summary>Entry of a period.</summary>
    /// <param name="period">Period.</param>
    public int At(int period) => Math.Clamp(period - First, 0, OnUsers.Length - 1);
}
