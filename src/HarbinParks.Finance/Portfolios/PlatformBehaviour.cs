using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>What holds for all platforms (平台行为假设).</summary>
public sealed record PlatformBehaviour
{
    /// <summary>Part of maturing principal and interest that lenders refinance while both tests hold (正常再融资比例).</summary>
    public required Figure<Share> RefinancingShare { get; init; }

    /// <summary>The same part once a test fails (承压再融资比例).</summary>
    public required Figure<Share> StressedRefinancingShare { get; init; }

    /// <summary>Liabilities to assets from which lenders step back (资产负债率线).</summary>
    public required Figure<Share> LeverageLimit { get; init; }

    /// <summary>Cash to short-term debt below which lenders step back (现金短债比线).</summary>
    public required Figure<Share> CashToShortDebtLimit { get; init; }

    /// <summary>Years over which debt beyond the short term matures (到期年限).</summary>
    public required Figure<Number> MaturityYears { get; init; }

    /// <summary>Years after which debt taken up anew falls due in one sum (再融资期限), 1 to 30; null for the whole number next to the maturity years.</summary>
    public int? RefinancedTenorYears { get; init; }

    /// <summary>Part of an injected asset's value that lenders take off (注入资产折扣率); null where each asset states its own or secures nothing.</summary>
    public Figure<Share>? InjectionHaircut { get; init; }

    /// <summary>Part of what is left that lenders lend on it (抵押率); null likewise.</summary>
    public Figure<Share>? MortgageShare { get; init; }

    /// <summary>Years in which lenders all but stop lending; null for none.</summary>
    public RefinancingFreeze? Freeze { get; init; }

    /// <summary>How the year of a platform falls on the quarters where it states nothing of its own (季度分布).</summary>
    public PlatformQuarters Quarters { get; init; } = PlatformQuarters.Even;
}
