namespace HarbinParks.Finance.Indicators;

/// <summary>All indicators and amounts that a run reports (指标目录).</summary>
public static class IndicatorCatalogue
{
    /// <summary>PPP payment share.</summary>
    public static Indicator PppShare { get; } = new("pppShare", "PPP 支出占比", "PPP payment share", "share", "due/own-level-expenditure");

    /// <summary>PPP payments due.</summary>
    public static Indicator PppDue { get; } = new("pppDue", "PPP 应付支出责任", "PPP payments due", "yuan", "due:E+S+K+R-realised");

    /// <summary>Room below the 10 % line.</summary>
    public static Indicator PppRoom { get; } = new("pppRoom", "10 % 线内剩余空间", "Room below the 10 % line", "yuan", "0.1*own-level-expenditure-due");

    /// <summary>General public budget expenditure.</summary>
    public static Indicator Expenditure { get; } = new("expenditure", "一般公共预算支出", "General public budget expenditure", "yuan", "own-level");

    /// <summary>Statutory debt ratio.</summary>
    public static Indicator DebtRatioNarrow { get; } = new("debtRatioNarrow", "法定债务率", "Statutory debt ratio", "share", "statutory/composite-gross");

    /// <summary>Wide debt ratio.</summary>
    public static Indicator DebtRatioWide { get; } = new("debtRatioWide", "宽口径债务率", "Wide debt ratio", "share", "wide/composite-gross");

    /// <summary>Wide debt.</summary>
    public static Indicator WideDebt { get; } = new("wideDebt", "宽口径债务", "Wide debt", "yuan", "statutory+hidden+bt+platform-loan+arrears");

    /// <summary>Debt service ratio.</summary>
    public static Indicator DebtServiceRatio { get; } = new("debtServiceRatio", "偿债率", "Debt service ratio", "share", "net-of-refunding/composite-gross");

    /// <summary>General interest share.</summary>
    public static Indicator GeneralInterestShare { get; } = new("generalInterestShare", "一般债付息支出占比", "General interest share", "share", "general-interest/own-level-expenditure");

    /// <summary>Special interest share.</summary>
    public static Indicator SpecialInterestShare { get; } = new("specialInterestShare", "专项债付息支出占比", "Special interest share", "share", "special-interest/fund-expenditure");

    /// <summary>Quota use.</summary>
    public static Indicator QuotaUse { get; } = new("quotaUse", "限额使用率", "Quota use", "share", "(statutory+need-above-quota)/quota");

    /// <summary>Overdue ratio.</summary>
    public static Indicator OverdueRatio { get; } = new("overdueRatio", "支付逾期率", "Overdue ratio", "share", "arrears/owed");

    /// <summary>Arrears.</summary>
    public static Indicator Arrears { get; } = new("arrears", "逾期未付款", "Arrears", "yuan", "contract-payments-unpaid");

    /// <summary>Debt-service cover ratio.</summary>
    public static Indicator CoverRatio { get; } = new("dscr", "偿债覆盖率", "Debt-service cover ratio", "ratio", "cfads/scheduled-senior-service");

    /// <summary>Minimum cover ratio over the life of the loan.</summary>
    public static Indicator MinimumCover { get; } = new("minimumDscr", "最低偿债覆盖率", "Minimum cover ratio", "ratio", "min-over-scheduled-years");

    /// <summary>Platform leverage.</summary>
    public static Indicator PlatformLeverage { get; } = new("platformLeverage", "资产负债率", "Leverage", "share", "liabilities/assets");

    /// <summary>Platform cash to short-term debt.</summary>
    public static Indicator CashToShortDebt { get; } = new("cashToShortDebt", "现金短债比", "Cash to short-term debt", "ratio", "cash/(due-within-a-year+overdue)");

    /// <summary>Platform interest cover.</summary>
    public static Indicator InterestCover { get; } = new("interestCover", "利息保障倍数", "Interest cover", "ratio", "ebitda/interest");

    /// <summary>A park's part of its host level's PPP payment share.</summary>
    public static Indicator PppShareContribution { get; } = new("pppShareContribution", "对承担财政 PPP 占比的贡献", "Contribution to the host's PPP share", "share", "due-of-park/host-expenditure");

    /// <summary>A park's part of its host level's wide debt ratio.</summary>
    public static Indicator DebtContribution { get; } = new("debtContribution", "对承担财政宽口径债务率的贡献", "Contribution to the host's wide debt ratio", "share", "debt-and-arrears-of-park/host-composite");

    /// <summary>Cash that a deal is owed by the government side.</summary>
    public static Indicator GovernmentDue { get; } = new("governmentDue", "政府方应付", "Due from the government side", "yuan", "contract-payments-due");

    /// <summary>Share of paths on which a deal's budget could not be funded in full.</summary>
    public static Indicator Unfunded { get; } = new("unfunded", "资金缺口", "Unfunded works", "yuan", "spend-without-source");

    /// <summary>State of default.</summary>
    public static Indicator Default { get; } = new("default", "违约", "Default", "share", "two-years-of-unpaid-senior-service");
}
