namespace HarbinParks.Finance.Indicators;

/// <summary>All indicators and amounts that a run reports (指标目录).</summary>
public static class IndicatorCatalogue
{
    /// <summary>PPP payment share.</summary>
    public static Indicator PppShare { get; } = new("pppShare", "PPP 支出占比", "PPP payment share", "share", "due/own-level-expenditure", "本级当年应付 PPP 支出 ÷ 本级一般公共预算支出");

    /// <summary>PPP payments due.</summary>
    public static Indicator PppDue { get; } = new("pppDue", "PPP 应付支出责任", "PPP payments due", "yuan", "due:E+S+existing", "政府出资、运营补贴与模型外既有项目支出,按应付数(配套投入与风险支出尚无数据)");

    /// <summary>Room below the 10 % line.</summary>
    public static Indicator PppRoom { get; } = new("pppRoom", "10 % 线内剩余空间", "Room below the 10 % line", "yuan", "0.1*own-level-expenditure-due", "本级一般公共预算支出的 10 % − 本级当年应付 PPP 支出");

    /// <summary>General public budget expenditure.</summary>
    public static Indicator Expenditure { get; } = new("expenditure", "一般公共预算支出", "General public budget expenditure", "yuan", "own-level", "本级一般公共预算支出，不含对下级的转移支付");

    /// <summary>Statutory debt ratio.</summary>
    public static Indicator DebtRatioNarrow { get; } = new("debtRatioNarrow", "法定债务率", "Statutory debt ratio", "share", "statutory/composite-gross", "法定债务余额 ÷ 综合财力（本级收入 + 净转移支付 + 基金收入）");

    /// <summary>Wide debt ratio.</summary>
    public static Indicator DebtRatioWide { get; } = new("debtRatioWide", "宽口径债务率", "Wide debt ratio", "share", "wide/composite-gross", "宽口径债务 ÷ 综合财力（本级收入 + 净转移支付 + 基金收入）");

    /// <summary>Wide debt.</summary>
    public static Indicator WideDebt { get; } = new("wideDebt", "宽口径债务", "Wide debt", "yuan", "statutory+hidden+bt+platform-loan+arrears", "法定债务 + 认定的隐性债务 + BT 与平台贷款项目债务 + 逾期未付款");

    /// <summary>Debt service ratio.</summary>
    public static Indicator DebtServiceRatio { get; } = new("debtServiceRatio", "偿债率", "Debt service ratio", "share", "net-of-refunding/composite-gross", "（利息 + 未由再融资债券偿还的本金 + BT 与平台贷款项目当年应付）÷ 综合财力");

    /// <summary>General interest share.</summary>
    public static Indicator GeneralInterestShare { get; } = new("generalInterestShare", "一般债付息支出占比", "General interest share", "share", "general-interest/own-level-expenditure", "一般债务利息 ÷ 本级一般公共预算支出");

    /// <summary>Special interest share.</summary>
    public static Indicator SpecialInterestShare { get; } = new("specialInterestShare", "专项债付息支出占比", "Special interest share", "share", "special-interest/fund-expenditure", "专项债务利息 ÷ 政府性基金支出（含专项债券安排的支出）");

    /// <summary>Quota use.</summary>
    public static Indicator QuotaUse { get; } = new("quotaUse", "限额使用率", "Quota use", "share", "(statutory+need-above-quota)/quota", "（法定债务余额 + 当年超出限额的举债需求）÷ 债务限额");

    /// <summary>Overdue ratio.</summary>
    public static Indicator OverdueRatio { get; } = new("overdueRatio", "支付逾期率", "Overdue ratio", "share", "arrears/owed", "年末逾期未付款 ÷（当年应付合同款 + 上年结转逾期）");

    /// <summary>Arrears.</summary>
    public static Indicator Arrears { get; } = new("arrears", "逾期未付款", "Arrears", "yuan", "contract-payments-unpaid", "年末应付未付的合同款");

    /// <summary>Guarantee calls not paid.</summary>
    public static Indicator CallsUnpaid { get; } = new("callsUnpaid", "代偿未付", "Guarantee calls not paid", "yuan", "min(shortfall,guarantee-left)-after-clearing", "担保清算后仍应代偿而未付的金额：各被担保平台剩余缺口与担保余额的较小者之和");

    /// <summary>Debt of a perimeter, claims inside it taken out.</summary>
    public static Indicator ConsolidatedDebt { get; } = new("consolidatedDebt", "合并债务", "Consolidated debt", "yuan", "sum-of-members-less-internal-claims", "口径内各级宽口径债务、平台有息负债、口径外财政承担的园区债务之和，减口径内部往来");

    /// <summary>Claims inside a perimeter.</summary>
    public static Indicator InternalClaims { get; } = new("internalClaims", "内部往来抵销", "Internal claims", "yuan", "recognised-platform-debt+guarantee-receivables-inside", "口径内财政认定的本口径平台债务，加平台之间因代偿形成的债权");

    /// <summary>Consolidated debt to the composite resources of the perimeter's payers.</summary>
    public static Indicator ConsolidatedDebtRatio { get; } = new("consolidatedDebtRatio", "合并债务率", "Consolidated debt ratio", "share", "consolidated-debt/composite-resources", "合并债务 ÷ 口径内各级综合财力之和；口径内没有财政的，无此指标");

    /// <summary>Debt-service cover ratio.</summary>
    public static Indicator CoverRatio { get; } = new("dscr", "偿债覆盖率", "Debt-service cover ratio", "ratio", "cfads/scheduled-senior-service", "当年可用于偿债的现金流 ÷ 当年应付优先债务本息");

    /// <summary>Minimum cover ratio over the life of the loan.</summary>
    public static Indicator MinimumCover { get; } = new("minimumDscr", "最低偿债覆盖率", "Minimum cover ratio", "ratio", "min-over-scheduled-years", "贷款存续期内各年偿债覆盖率的最低值");

    /// <summary>Platform leverage.</summary>
    public static Indicator PlatformLeverage { get; } = new("platformLeverage", "资产负债率", "Leverage", "share", "liabilities/assets", "负债总额 ÷ 资产总额");

    /// <summary>Platform cash to short-term debt.</summary>
    public static Indicator CashToShortDebt { get; } = new("cashToShortDebt", "现金短债比", "Cash to short-term debt", "ratio", "cash/(due-within-a-year+overdue)", "货币资金 ÷（一年内到期债务 + 逾期债务），上限 10");

    /// <summary>Platform interest cover.</summary>
    public static Indicator InterestCover { get; } = new("interestCover", "利息保障倍数", "Interest cover", "ratio", "ebitda/interest", "息税折旧摊销前利润 ÷ 利息支出，上限 10");

    /// <summary>A park's part of its host level's PPP payment share.</summary>
    public static Indicator PppShareContribution { get; } = new("pppShareContribution", "对承担财政 PPP 占比的贡献", "Contribution to the host's PPP share", "share", "due-of-park/host-expenditure", "本园区项目当年应付 PPP 支出 ÷ 承担财政的本级一般公共预算支出");

    /// <summary>A park's part of its host level's wide debt ratio.</summary>
    public static Indicator DebtContribution { get; } = new("debtContribution", "对承担财政宽口径债务率的贡献", "Contribution to the host's wide debt ratio", "share", "debt-and-arrears-of-park/host-composite", "本园区项目形成的债务与逾期 ÷ 承担财政的综合财力");

    /// <summary>Cash that a deal is owed by the government side.</summary>
    public static Indicator GovernmentDue { get; } = new("governmentDue", "政府方应付", "Due from the government side", "yuan", "contract-payments-due", "政府方当年按合同应付的金额");

    /// <summary>Share of paths on which a deal's budget could not be funded in full.</summary>
    public static Indicator Unfunded { get; } = new("unfunded", "资金缺口", "Unfunded works", "yuan", "spend-without-source", "没有资金来源的建设支出");

    /// <summary>State of default.</summary>
    public static Indicator Default { get; } = new("default", "违约", "Default", "share", "two-years-of-unpaid-senior-service", "连续两年未足额偿付优先债务本息");

    /// <summary>Lowest quarterly liquidity ratio of a platform.</summary>
    public static Indicator QuarterlyLiquidity { get; } = Indicators.QuarterlyLiquidity.Definition;

    /// <summary>Lowest quarter-end cash of a platform.</summary>
    public static Indicator LowestQuarterCash { get; } = Indicators.LowestQuarterCash.Definition;

    /// <summary>Shortfall of a platform summed over the quarters.</summary>
    public static Indicator QuarterlyShortfall { get; } = Indicators.QuarterlyShortfall.Definition;

    /// <summary>Part of a platform's debt due within a year.</summary>
    public static Indicator ShortDebtShare { get; } = Indicators.ShortDebtShare.Definition;

    /// <summary>Maturity wall of a platform.</summary>
    public static Indicator MaturityWall { get; } = Indicators.MaturityWall.Definition;

    /// <summary>Free mortgage capacity of a platform.</summary>
    public static Indicator MortgageRoom { get; } = Indicators.MortgageRoom.Definition;

    /// <summary>Paid by governments on guarantees for a platform.</summary>
    public static Indicator GovernmentDutyPaid { get; } = GovernmentSupport.LegalDuty;

    /// <summary>Owed by governments on guarantees for a platform and not paid.</summary>
    public static Indicator GovernmentDutyUnpaid { get; } = GovernmentSupport.DutyUnpaid;

    /// <summary>Rescue of a platform of free will.</summary>
    public static Indicator RescuePaid { get; } = GovernmentSupport.Rescue;
}
