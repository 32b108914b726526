using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A public–private partnership with its project company (PPP 项目).</summary>
public sealed record PppDeal : Deal
{
    /// <summary>How the project company earns (回报机制).</summary>
    public required PaymentMechanism Mechanism { get; init; }

    /// <summary>Planned years of operation from the planned opening (运营期); what a delay does to them says <see cref="ConcessionEnd"/>.</summary>
    public required int OperationYears { get; init; }

    /// <summary>Project capital as a share of total investment (资本金比例).</summary>
    public required Figure<Share> EquityShare { get; init; }

    /// <summary>Bounds from which the debt is found (债务规模测算): then <see cref="EquityShare"/> is where the search begins; null where it is given.</summary>
    public DebtSizing? DebtSizing { get; init; }

    /// <summary>Government's share of the project capital (政府出资比例).</summary>
    public required Figure<Share> GovernmentEquityShare { get; init; }

    /// <summary>Standby equity of the sponsors as a share of the approved budget (备用资本金).</summary>
    public required Figure<Share> StandbyEquityShare { get; init; }

    /// <summary>How project capital is measured and paid in (资本金条款).</summary>
    public CapitalTerms Capital { get; init; } = CapitalTerms.Usual;

    /// <summary>The loans (贷款): at least one, their portions adding up to one.</summary>
    public required IReadOnlyList<LoanTerms> Loans { get; init; }

    /// <summary>Spare cash that repays the senior loans early (现金清扫); null for none.</summary>
    public CashSweep? Sweep { get; init; }

    /// <summary>What a delay does to the end of operation (延误时的合作期届满日).</summary>
    public ConcessionEnd ConcessionEnd { get; init; }

    /// <summary>What the government pays (政府付费条款); null where users alone pay.</summary>
    public required GovernmentPaymentTerms? GovernmentPayment { get; init; }

    /// <summary>What the works earn and cost in operation (运营参数).</summary>
    public required OperatingTerms Operation { get; init; }

    /// <summary>Income tax (企业所得税).</summary>
    public required IncomeTaxTerms IncomeTax { get; init; }

    /// <summary>Debt-service reserve as a part of a year's debt service, built up from cash (偿债准备).</summary>
    public required Figure<Share> ReserveShare { get; init; }

    /// <summary>What budgets give beside the payments of the contract (财政支持); null for nothing.</summary>
    public PublicSupport? Support { get; init; }

    /// <summary>When the deal ends early, and what is then paid (提前终止); null where it never does.</summary>
    public TerminationTerms? Termination { get; init; }

    /// <summary>How the debt-service reserve comes about (偿债准备来源); null for its full target from the first year.</summary>
    public DebtReserveTerms? DebtReserve { get; init; }

    /// <summary>Value-added or business tax (增值税及附加); null where prices and costs are taken as the company keeps and pays them.</summary>
    public VatTerms? Vat { get; init; }

    /// <summary>Working capital (营运资金); null for none.</summary>
    public WorkingCapitalTerms? WorkingCapital { get; init; }

    /// <summary>Major maintenance with its reserve (大修); null for none.</summary>
    public MajorMaintenanceTerms? MajorMaintenance { get; init; }

    /// <summary>Lock-up, limits and shares of distributions (利润分配); null where all spare cash goes to shareholders by capital.</summary>
    public DistributionTerms? Distribution { get; init; }

    /// <summary>Sharing of users' payments where users alone pay (收入分担与超额分成); null for none.</summary>
    public RevenueSharing? RevenueSharing { get; init; }

    /// <summary>When the works are handed over (移交时点); read for legality alone, the contract pays as stated.</summary>
    public HandOver HandOver { get; init; }

    /// <summary>What the contract promises the private party whatever the results (对社会资本方的承诺); null for nothing.</summary>
    public InvestorPromises? Promises { get; init; }

    /// <summary>Method of the risk head and matching inputs (财政支出责任测算参数).</summary>
    public FiscalResponsibilityTerms FiscalResponsibility { get; init; } = FiscalResponsibilityTerms.Usual;

    /// <summary>What value for money is measured with (物有所值评价参数); null where nothing is said.</summary>
    public ValueForMoneyTerms? ValueForMoney { get; init; }
}
