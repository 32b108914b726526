namespace HarbinParks.Finance.Indicators;

/// <summary>Amounts and states that a run reports as they stand in the projection, without a ratio of their own (观测的金额与状态). No line of a rule pack judges them.</summary>
public static class ObservedAmounts
{
    /// <summary>PPP payments due, yuan. Equation 50.</summary>
    public static Indicator PppDue { get; } = new("pppDue", "PPP 应付支出责任", "PPP payments due", "yuan", "due:E+S+existing", "政府出资、运营补贴与模型外既有项目支出,按应付数(配套投入与风险支出尚无数据)");

    /// <summary>General public budget expenditure, yuan. Equation 14.</summary>
    public static Indicator Expenditure { get; } = new("expenditure", "一般公共预算支出", "General public budget expenditure", "yuan", "own-level", "本级一般公共预算支出，不含对下级的转移支付");

    /// <summary>Wide debt, yuan. Equation 52.</summary>
    public static Indicator WideDebt { get; } = new("wideDebt", "宽口径债务", "Wide debt", "yuan", "statutory+hidden+bt+platform-loan+arrears", "法定债务 + 认定的隐性债务 + BT 与平台贷款项目债务 + 逾期未付款");

    /// <summary>Arrears of a payer, overdue debt of a platform, yuan. Equations 19 and 49.</summary>
    public static Indicator Arrears { get; } = new("arrears", "逾期未付款", "Arrears", "yuan", "contract-payments-unpaid", "年末应付未付的合同款");

    /// <summary>Guarantee calls not paid, yuan. Equation 47.</summary>
    public static Indicator CallsUnpaid { get; } = new("callsUnpaid", "代偿未付", "Guarantee calls not paid", "yuan", "min(shortfall,guarantee-left)-after-clearing", "担保清算后仍应代偿而未付的金额：各被担保平台剩余缺口与担保余额的较小者之和");

    /// <summary>Cash that a deal is owed by the government side, yuan. Equation 19.</summary>
    public static Indicator GovernmentDue { get; } = new("governmentDue", "政府方应付", "Due from the government side", "yuan", "contract-payments-due", "政府方当年按合同应付的金额");

    /// <summary>Works that have no source of money, yuan. Equation 22.</summary>
    public static Indicator Unfunded { get; } = new("unfunded", "资金缺口", "Unfunded works", "yuan", "spend-without-source", "没有资金来源的建设支出");

    /// <summary>State of default, 0 or 1. Equation 36.</summary>
    public static Indicator Default { get; } = new("default", "违约", "Default", "share", "two-years-of-unpaid-senior-service", "连续两年未足额偿付优先债务本息");
}
