using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>One budget level (本级财政): city, district or county. Amounts are of the base year.</summary>
public sealed record Payer
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Name in Chinese.</summary>
    public required string Name { get; init; }

    /// <summary>Own general public budget revenue (一般公共预算收入,本级).</summary>
    public required Figure<Money> Revenue { get; init; }

    /// <summary>Own-level general public budget expenditure (一般公共预算支出,本级).</summary>
    public required Figure<Money> Expenditure { get; init; }

    /// <summary>Net transfers received (净转移支付).</summary>
    public required Figure<Money> NetTransfers { get; init; }

    /// <summary>Government-fund revenue (政府性基金收入).</summary>
    public required Figure<Money> FundRevenue { get; init; }

    /// <summary>Statutory debt, general and special bonds (法定债务).</summary>
    public required Figure<Money> StatutoryDebt { get; init; }

    /// <summary>General debt as a share of statutory debt (一般债占比).</summary>
    public required Figure<Share> GeneralDebtShare { get; init; }

    /// <summary>Recognised hidden debt (隐性债务); null where it is computed from the payer's platforms, never both.</summary>
    public required Figure<Money>? HiddenDebt { get; init; }

    /// <summary>Yearly payments of PPP deals outside the model, at <see cref="FiscalBehaviour.ExistingPppReferenceYear"/> level (既有 PPP 年支出).</summary>
    public required Figure<Money> ExistingPppPayment { get; init; }

    /// <summary>Share of the existing PPP payments that falls due in a year (既有 PPP 到期节奏): half in 2017, a quarter before the metro pays.</summary>
    public required Phased<Share> ExistingPppPhase { get; init; }

    /// <summary>Rigid expenditure as a share of expenditure (刚性支出占比,三保).</summary>
    public required Figure<Share> RigidShare { get; init; }

    /// <summary>Elasticity of own revenue to the city's revenue factor (β).</summary>
    public required Figure<Number> RevenueBeta { get; init; }

    /// <summary>Yearly standard deviation of the payer's own deviation of log revenue.</summary>
    public required Figure<Share> RevenueVolatility { get; init; }

    /// <summary>Yearly standard deviation of the payer's own deviation of log transfers.</summary>
    public required Figure<Share> TransferVolatility { get; init; }

    /// <summary>Registered population in persons, where known (户籍人口).</summary>
    public required Figure<Number>? Population { get; init; }

    /// <summary>Expenditure of past years, oldest first (往年支出): what a growth assumption is held against; empty where not given.</summary>
    public IReadOnlyList<BudgetYear> ExpenditureHistory { get; init; } = [];

    /// <summary>Approved debt quota at the end of the base year (批准的债务限额); null where only <see cref="FiscalBehaviour.QuotaMultiple"/> tells it.</summary>
    public Figure<Money>? DebtQuota { get; init; }

    /// <summary>Gross domestic product of the territory in the base year (地区生产总值,属地), where known; the city's own level has none: its territory is the whole city's.</summary>
    public Figure<Money>? GrossDomesticProduct { get; init; }

    /// <summary>Share of own revenue that follows the output of the parks which it hosts (园区产值影响的收入份额); null for 0: no revenue follows them.</summary>
    public Figure<Share>? ParkRevenueShare { get; init; }
}
