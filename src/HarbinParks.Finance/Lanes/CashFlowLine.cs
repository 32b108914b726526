namespace HarbinParks.Finance.Lanes;

/// <summary>The named lines of the method (现金流量表行项): what a rule computes, printed by the deal table and by explain.</summary>
public enum CashFlowLine
{
    /// <summary>No name.</summary>
    [Line("", "", "")] None = 0,
    /// <summary>Consumer price index (居民消费价格指数), equation 3.</summary>
    [Line("居民消费价格指数", "Consumer price index", "3", Unit = LineUnit.Ratio)] PriceIndex,
    /// <summary>Construction cost index (造价指数(对预期)), equation 3.</summary>
    [Line("造价指数(对预期)", "Construction cost index", "3", Unit = LineUnit.Ratio)] CostIndex,
    /// <summary>Long rate (长期利率), equation 4.</summary>
    [Line("长期利率", "Long rate", "4", Unit = LineUnit.Rate)] LongRate,
    /// <summary>Land market (土地市场(对趋势)), equation 5.</summary>
    [Line("土地市场(对趋势)", "Land market", "5", Unit = LineUnit.Ratio)] LandMarket,
    /// <summary>Fuel index (燃料指数(煤价×度日)), equation 6.</summary>
    [Line("燃料指数(煤价×度日)", "Fuel index", "6", Unit = LineUnit.Ratio)] FuelIndex,
    /// <summary>Park activity (园区活动水平), equation 7.</summary>
    [Line("园区活动水平", "Park activity", "7", Unit = LineUnit.Ratio)] ParkActivity,
    /// <summary>Heat tariff index (热价指数), equation 8.</summary>
    [Line("热价指数", "Heat tariff index", "8", Unit = LineUnit.Ratio)] HeatTariff,
    /// <summary>Water tariff index (水价指数), equation 8.</summary>
    [Line("水价指数", "Water tariff index", "8", Unit = LineUnit.Ratio)] WaterTariff,
    /// <summary>Collection rate (收缴率), equation 8.</summary>
    [Line("收缴率", "Collection rate", "8", Unit = LineUnit.Share)] Collection,
    /// <summary>Demand level (需求水平), equation 9.</summary>
    [Line("需求水平", "Demand level", "9", Unit = LineUnit.Ratio)] Demand,
    /// <summary>Overrun factor (超支系数), equation 9.</summary>
    [Line("超支系数", "Overrun factor", "9", Unit = LineUnit.Ratio)] Overrun,
    /// <summary>Delay (延误年数), equation 9.</summary>
    [Line("延误年数", "Delay", "9", Unit = LineUnit.Count)] Delay,
    /// <summary>Performance score (绩效得分), equation 9.</summary>
    [Line("绩效得分", "Performance score", "9", Unit = LineUnit.Share)] PerformanceScore,
    /// <summary>Own revenue on trend (自有收入趋势), equation 10.</summary>
    [Line("自有收入趋势", "Own revenue on trend", "10")] RevenueTrend,
    /// <summary>Own revenue (本级一般公共预算收入), equation 10.</summary>
    [Line("本级一般公共预算收入", "Own revenue", "10")] OwnRevenue,
    /// <summary>Net transfers (净转移支付), equation 11.</summary>
    [Line("净转移支付", "Net transfers", "11")] NetTransfers,
    /// <summary>Fund revenue (政府性基金收入), equation 12.</summary>
    [Line("政府性基金收入", "Fund revenue", "12")] FundRevenue,
    /// <summary>Drawn from the fund budget (调入一般公共预算), equation 12.</summary>
    [Line("调入一般公共预算", "Drawn from the fund budget", "12")] DrawnFromFund,
    /// <summary>Net new bonds wanted (债券净新增需求), equation 13.</summary>
    [Line("债券净新增需求", "Net new bonds wanted", "13")] NewBondsWanted,
    /// <summary>Statutory debt (法定债务余额), equation 13.</summary>
    [Line("法定债务余额", "Statutory debt", "13")] StatutoryDebt,
    /// <summary>General debt (一般债务余额), equation 13.</summary>
    [Line("一般债务余额", "General debt", "13")] GeneralDebt,
    /// <summary>Special debt (专项债务余额), equation 13.</summary>
    [Line("专项债务余额", "Special debt", "13")] SpecialDebt,
    /// <summary>Need above quota (超限额需求), equation 13.</summary>
    [Line("超限额需求", "Need above quota", "13")] NeedAboveQuota,
    /// <summary>Debt quota (债务限额), equation 13.</summary>
    [Line("债务限额", "Debt quota", "13")] Quota,
    /// <summary>General public budget expenditure (一般公共预算支出), equation 14.</summary>
    [Line("一般公共预算支出", "General public budget expenditure", "14")] Expenditure,
    /// <summary>Fund expenditure (政府性基金支出), equation 14.</summary>
    [Line("政府性基金支出", "Fund expenditure", "14")] FundExpenditure,
    /// <summary>Composite resources (综合财力), equation 14.</summary>
    [Line("综合财力", "Composite resources", "14")] CompositeResources,
    /// <summary>Rigid expenditure (刚性支出), equation 15.</summary>
    [Line("刚性支出", "Rigid expenditure", "15")] RigidExpenditure,
    /// <summary>Interest rate of statutory debt (法定债务利率), equation 16.</summary>
    [Line("法定债务利率", "Interest rate of statutory debt", "16", Unit = LineUnit.Rate)] StatutoryInterestRate,
    /// <summary>Interest on general debt (一般债务利息), equation 16.</summary>
    [Line("一般债务利息", "Interest on general debt", "16")] GeneralInterest,
    /// <summary>Interest on special debt (专项债务利息), equation 16.</summary>
    [Line("专项债务利息", "Interest on special debt", "16")] SpecialInterest,
    /// <summary>General principal not refunded (一般债务还本(自有)), equation 16.</summary>
    [Line("一般债务还本(自有)", "General principal not refunded", "16")] GeneralPrincipal,
    /// <summary>Special principal not refunded (专项债务还本(自有)), equation 16.</summary>
    [Line("专项债务还本(自有)", "Special principal not refunded", "16")] SpecialPrincipal,
    /// <summary>Available for payments (可用于支付的财力), equation 17.</summary>
    [Line("可用于支付的财力", "Available for payments", "17")] Available,
    /// <summary>Available from the fund budget (政府性基金预算可用于支付的财力), equation 170.</summary>
    [Line("政府性基金预算可用于支付的财力", "Available for payments from the fund budget", "170")] FundAvailable,
    /// <summary>Contract payments due (当年应付合同款), equation 18.</summary>
    [Line("当年应付合同款", "Contract payments due", "18")] ContractsDue,
    /// <summary>Share of arrears interest paid (逾期利息支付比例), equation 18.</summary>
    [Line("逾期利息支付比例", "Share of arrears interest paid", "18", Unit = LineUnit.Share)] ShareOfInterestPaid,
    /// <summary>Share of arrears paid (逾期款支付比例), equation 18.</summary>
    [Line("逾期款支付比例", "Share of arrears paid", "18", Unit = LineUnit.Share)] ShareOfArrearsPaid,
    /// <summary>Share of the year's dues paid (当年应付款支付比例), equation 18.</summary>
    [Line("当年应付款支付比例", "Share of the year's dues paid", "18", Unit = LineUnit.Share)] ShareOfDuesPaid,
    /// <summary>Left in the last rank (末位剩余财力), equation 18.</summary>
    [Line("末位剩余财力", "Left in the last rank", "18")] LeftInLastRank,
    /// <summary>Paid by the payer (财政实际支付), equation 18.</summary>
    [Line("财政实际支付", "Paid by the payer", "18")] PaidByPayer,
    /// <summary>Arrears interest due (逾期利息), equation 19.</summary>
    [Line("逾期利息", "Arrears interest due", "19")] ArrearsInterestDue,
    /// <summary>Arrears (逾期未付), equation 19.</summary>
    [Line("逾期未付", "Arrears", "19")] Arrears,
    /// <summary>Construction spend (建设支出), equation 20.</summary>
    [Line("建设支出", "Construction spend", "20")] ConstructionSpend,
    /// <summary>Spend within the budget (概算内支出), equation 20.</summary>
    [Line("概算内支出", "Spend within the budget", "20")] WithinBudget,
    /// <summary>Interest during construction (建设期利息), equation 21.</summary>
    [Line("建设期利息", "Interest during construction", "21")] InterestDuringConstruction,
    /// <summary>Loan draw (贷款提款), equation 21.</summary>
    [Line("贷款提款", "Loan draw", "21")] LoanDraw,
    /// <summary>Equity paid in (资本金出资), equation 21.</summary>
    [Line("资本金出资", "Equity paid in", "21")] EquityPaid,
    /// <summary>Government equity (政府出资), equation 21.</summary>
    [Line("政府出资", "Government equity", "21")] GovernmentEquity,
    /// <summary>Standby equity (备用资本金), equation 22.</summary>
    [Line("备用资本金", "Standby equity", "22")] StandbyEquity,
    /// <summary>Standby loan (备用贷款), equation 22.</summary>
    [Line("备用贷款", "Standby loan", "22")] StandbyLoan,
    /// <summary>Unfunded (资金缺口), equation 22.</summary>
    [Line("资金缺口", "Unfunded", "22")] Unfunded,
    /// <summary>Volume (业务量), equation 23.</summary>
    [Line("业务量", "Volume", "23", Unit = LineUnit.Count)] Volume,
    /// <summary>User payments (使用者付费), equation 23.</summary>
    [Line("使用者付费", "User payments", "23")] UserRevenue,
    /// <summary>Usage fee (使用量付费), equation 23.</summary>
    [Line("使用量付费", "Usage fee", "23")] UsageFee,
    /// <summary>Charge of users that is earmarked for the service (收支两条线专项收费), equation 172.</summary>
    [Line("收支两条线专项收费", "Earmarked charge", "172")] EarmarkedCharge,
    /// <summary>Tariff index (价格指数), equation 23.</summary>
    [Line("价格指数", "Tariff index", "23", Unit = LineUnit.Ratio)] TariffIndex,
    /// <summary>Fuel cost (燃料成本), equation 24.</summary>
    [Line("燃料成本", "Fuel cost", "24")] FuelCost,
    /// <summary>Operating cost (运营成本), equation 24.</summary>
    [Line("运营成本", "Operating cost", "24")] OperatingCost,
    /// <summary>Operating cost in the subsidy (计入补贴的运营成本), equation 24.</summary>
    [Line("计入补贴的运营成本", "Operating cost in the subsidy", "24")] CostInSubsidy,
    /// <summary>Payment base (付费基数), equation 25.</summary>
    [Line("付费基数", "Payment base", "25")] PaymentBase,
    /// <summary>Construction part of the payment (建设成本付费), equation 25.</summary>
    [Line("建设成本付费", "Construction part of the payment", "25")] ConstructionPayment,
    /// <summary>Performance factor (绩效系数), equation 26.</summary>
    [Line("绩效系数", "Performance factor", "26", Unit = LineUnit.Share)] PerformanceFactor,
    /// <summary>User payments counted in the subsidy (计入补贴的使用者付费), equation 27.</summary>
    [Line("计入补贴的使用者付费", "User payments counted in the subsidy", "27")] CountedRevenue,
    /// <summary>Government payment due (政府付费(应付)), equation 28.</summary>
    [Line("政府付费(应付)", "Government payment due", "28")] SubsidyDue,
    /// <summary>Amortisation (摊销), equation 29.</summary>
    [Line("摊销", "Amortisation", "29")] Amortisation,
    /// <summary>Taxable profit (应纳税所得额), equation 29.</summary>
    [Line("应纳税所得额", "Taxable profit", "29")] TaxableProfit,
    /// <summary>Losses used (弥补亏损), equation 29.</summary>
    [Line("弥补亏损", "Losses used", "29")] LossUsed,
    /// <summary>Losses carried (结转亏损), equation 29.</summary>
    [Line("结转亏损", "Losses carried", "29")] LossCarried,
    /// <summary>Income tax (所得税), equation 30.</summary>
    [Line("所得税", "Income tax", "30")] IncomeTax,
    /// <summary>Loan rate (贷款利率), equation 31.</summary>
    [Line("贷款利率", "Loan rate", "31", Unit = LineUnit.Rate)] LoanRate,
    /// <summary>Interest (利息), equation 32.</summary>
    [Line("利息", "Interest", "32")] Interest,
    /// <summary>Scheduled principal (应还本金), equation 32.</summary>
    [Line("应还本金", "Scheduled principal", "32")] Principal,
    /// <summary>Debt service due (应偿债务本息), equation 32.</summary>
    [Line("应偿债务本息", "Debt service due", "32")] DebtService,
    /// <summary>Government cash received (实收政府付费), equation 33.</summary>
    [Line("实收政府付费", "Government cash received", "33")] GovernmentCash,
    /// <summary>Cash flow available for debt service (可用于偿债的现金流), equation 33.</summary>
    [Line("可用于偿债的现金流", "Cash flow available for debt service", "33")] CashAvailable,
    /// <summary>Debt service paid (已偿本息), equation 34.</summary>
    [Line("已偿本息", "Debt service paid", "34")] DebtServicePaid,
    /// <summary>Loan (贷款余额), equation 34.</summary>
    [Line("贷款余额", "Loan", "34")] Loan,
    /// <summary>Loan arrears (贷款逾期), equation 34.</summary>
    [Line("贷款逾期", "Loan arrears", "34")] LoanArrears,
    /// <summary>Debt-service reserve (偿债准备金), equation 34.</summary>
    [Line("偿债准备金", "Debt-service reserve", "34")] Reserve,
    /// <summary>Owed to contractors and suppliers (应付工程与运营款), equation 34.</summary>
    [Line("应付工程与运营款", "Owed to contractors and suppliers", "34")] SupplierArrears,
    /// <summary>Distribution (可分配现金), equation 34.</summary>
    [Line("可分配现金", "Distribution", "34")] Distribution,
    /// <summary>Debt-service cover ratio (偿债覆盖率), equation 35.</summary>
    [Line("偿债覆盖率", "Debt-service cover ratio", "35", Unit = LineUnit.Ratio)] CoverRatio,
    /// <summary>Buy-back base (回购基数), equation 40.</summary>
    [Line("回购基数", "Buy-back base", "40")] BuybackBase,
    /// <summary>Certified works (已计量工程款), equation 40.</summary>
    [Line("已计量工程款", "Certified works", "40")] CertifiedWorks,
    /// <summary>Buy-back instalment (回购款), equation 41.</summary>
    [Line("回购款", "Buy-back instalment", "41")] BuybackInstalment,
    /// <summary>Service of the platform loan (平台贷款本息(财政承担)), equation 42.</summary>
    [Line("平台贷款本息(财政承担)", "Service of the platform loan", "42")] PlatformLoanService,
    /// <summary>Principal and interest falling due (到期本息), equation 45.</summary>
    [Line("到期本息", "Principal and interest falling due", "45")] FinancingNeed,
    /// <summary>Refinancing (再融资), equation 45.</summary>
    [Line("再融资", "Refinancing", "45")] Refinancing,
    /// <summary>Platform cash (平台现金), equation 46.</summary>
    [Line("平台现金", "Platform cash", "46")] PlatformCash,
    /// <summary>Platform debt (平台有息负债), equation 46.</summary>
    [Line("平台有息负债", "Platform debt", "46")] PlatformDebt,
    /// <summary>Platform shortfall (平台资金缺口), equation 46.</summary>
    [Line("平台资金缺口", "Platform shortfall", "46")] PlatformShortfall,
    /// <summary>Guarantee call (担保代偿), equation 47.</summary>
    [Line("担保代偿", "Guarantee call", "47")] GuaranteeCall,
    /// <summary>Guarantee paid (履行担保支出), equation 47.</summary>
    [Line("履行担保支出", "Guarantee paid", "47")] GuaranteePaid,
    /// <summary>Guarantee calls not paid (代偿未付), equation 47.</summary>
    [Line("代偿未付", "Guarantee calls not paid", "47")] GuaranteeUnpaid,
    /// <summary>Claims inside a perimeter (内部往来), equation 107.</summary>
    [Line("内部往来", "Internal claims", "107")] InternalClaims,
    /// <summary>Consolidated debt (合并债务), equation 107.</summary>
    [Line("合并债务", "Consolidated debt", "107")] ConsolidatedDebt,
    /// <summary>Consolidated debt ratio (合并债务率), equation 108.</summary>
    [Line("合并债务率", "Consolidated debt ratio", "108")] ConsolidatedDebtRatio,
    /// <summary>Rescue (财政救助), equation 48.</summary>
    [Line("财政救助", "Rescue", "48")] Rescue,
    /// <summary>Platform assets (平台资产), equation 49.</summary>
    [Line("平台资产", "Platform assets", "49")] PlatformAssets,
    /// <summary>PPP payments due (PPP 应付支出责任), equation 50.</summary>
    [Line("PPP 应付支出责任", "PPP payments due", "50")] PppDue,
    /// <summary>PPP payment share (PPP 支出占比), equation 50.</summary>
    [Line("PPP 支出占比", "PPP payment share", "50", Unit = LineUnit.Share)] PppShare,
    /// <summary>Statutory debt ratio (法定债务率), equation 51.</summary>
    [Line("法定债务率", "Statutory debt ratio", "51", Unit = LineUnit.Share)] DebtRatioNarrow,
    /// <summary>Wide debt (宽口径债务), equation 52.</summary>
    [Line("宽口径债务", "Wide debt", "52")] WideDebt,
    /// <summary>Wide debt ratio (宽口径债务率), equation 52.</summary>
    [Line("宽口径债务率", "Wide debt ratio", "52", Unit = LineUnit.Share)] DebtRatioWide,
    /// <summary>Debt service ratio (偿债率), equation 53.</summary>
    [Line("偿债率", "Debt service ratio", "53", Unit = LineUnit.Share)] DebtServiceRatio,
    /// <summary>General interest share (一般债付息支出占比), equation 54.</summary>
    [Line("一般债付息支出占比", "General interest share", "54", Unit = LineUnit.Share)] GeneralInterestShare,
    /// <summary>Special interest share (专项债付息支出占比), equation 54.</summary>
    [Line("专项债付息支出占比", "Special interest share", "54", Unit = LineUnit.Share)] SpecialInterestShare,
    /// <summary>Quota use (限额使用率), equation 55.</summary>
    [Line("限额使用率", "Quota use", "55", Unit = LineUnit.Share)] QuotaUse,
    /// <summary>Overdue ratio (逾期率), equation 56.</summary>
    [Line("逾期率", "Overdue ratio", "56", Unit = LineUnit.Share)] OverdueRatio,
    /// <summary>Leverage (资产负债率), equation 57.</summary>
    [Line("资产负债率", "Leverage", "57", Unit = LineUnit.Share)] PlatformLeverage,
    /// <summary>Cash to short-term debt (现金短债比), equation 58.</summary>
    [Line("现金短债比", "Cash to short-term debt", "58", Unit = LineUnit.Ratio)] CashToShortDebt,
    /// <summary>Interest cover (利息保障倍数), equation 59.</summary>
    [Line("利息保障倍数", "Interest cover", "59", Unit = LineUnit.Ratio)] InterestCover,
    /// <summary>Room below the ceiling (红线内剩余空间), equation 61.</summary>
    [Line("红线内剩余空间", "Room below the ceiling", "61")] PppHeadroom,
    /// <summary>Land overrun factor (征地拆迁超支系数), equation 9.</summary>
    [Line("征地拆迁超支系数", "Land overrun factor", "9", Unit = LineUnit.Ratio)] LandOverrun,
    /// <summary>Loan fees (贷款承诺费与安排费), equation 21.</summary>
    [Line("贷款承诺费与安排费", "Loan fees", "21")] LoanFees,
    /// <summary>Accrued interest (应计未结利息), equation 32.</summary>
    [Line("应计未结利息", "Accrued interest", "32")] AccruedInterest,
    /// <summary>Loan arrears with penalty (贷款逾期(含罚息)), equation 34.</summary>
    [Line("贷款逾期(含罚息)", "Loan arrears with penalty", "34")] PenalisedArrears,
    /// <summary>Junior service paid (已偿次级本息), equation 34.</summary>
    [Line("已偿次级本息", "Junior service paid", "34")] JuniorServicePaid,
    /// <summary>Shareholder loan paid (已偿股东借款), equation 34.</summary>
    [Line("已偿股东借款", "Shareholder loan paid", "34")] ShareholderLoanPaid,
    /// <summary>Cash kept within the year (年内留存现金), equation 34.</summary>
    [Line("年内留存现金", "Cash kept within the year", "34")] CashKept,
    /// <summary>Cash swept (现金清扫提前还本), equation 37.</summary>
    [Line("现金清扫提前还本", "Cash swept", "37")] CashSwept,
    /// <summary>Still due in the year (本年应付未付), equation 19.</summary>
    [Line("本年应付未付", "Still due in the year", "19")] StillDue,
    /// <summary>Cash released within the year (年内已下达可用财力), equation 18.</summary>
    [Line("年内已下达可用财力", "Cash released within the year", "18")] CashReleased,
    /// <summary>Output tax (销项税额), equation 38.</summary>
    [Line("销项税额", "Output tax", "38")] OutputVat,
    /// <summary>Creditable input tax (可抵扣进项税额), equation 38.</summary>
    [Line("可抵扣进项税额", "Creditable input tax", "38")] InputVat,
    /// <summary>Input tax on construction (建设期进项税额), equation 38.</summary>
    [Line("建设期进项税额", "Input tax on construction", "38")] ConstructionVat,
    /// <summary>Tax credit carried forward (留抵税额), equation 39.</summary>
    [Line("留抵税额", "Tax credit carried forward", "39")] VatCredit,
    /// <summary>Value-added or business tax payable (应交增值税(营业税)), equation 39.</summary>
    [Line("应交增值税(营业税)", "Value-added or business tax payable", "39")] VatPayable,
    /// <summary>Tax refunded (增值税返还), equation 39.</summary>
    [Line("增值税返还", "Tax refunded", "39")] VatRefund,
    /// <summary>Surtaxes (附加税费), equation 39.</summary>
    [Line("附加税费", "Surtaxes", "39")] Surtax,
    /// <summary>Residual value recovered (余值回收), equation 43.</summary>
    [Line("余值回收", "Residual value recovered", "43")] ResidualValue,
    /// <summary>Income not taxed (不征税收入(净额)), equation 44.</summary>
    [Line("不征税收入(净额)", "Income not taxed", "44")] NonTaxableIncome,
    /// <summary>Income tax paid (实缴所得税), equation 44.</summary>
    [Line("实缴所得税", "Income tax paid", "44")] TaxPaid,
    /// <summary>Income tax payable (应交未交所得税), equation 44.</summary>
    [Line("应交未交所得税", "Income tax payable", "44")] TaxPayable,
    /// <summary>Receivables (应收账款), equation 125.</summary>
    [Line("应收账款", "Receivables", "125")] Receivable,
    /// <summary>Payables (应付账款), equation 125.</summary>
    [Line("应付账款", "Payables", "125")] Payable,
    /// <summary>Increase of working capital (营运资金增加), equation 125.</summary>
    [Line("营运资金增加", "Increase of working capital", "125")] WorkingCapitalChange,
    /// <summary>Initial working capital paid in (铺底流动资金出资), equation 126.</summary>
    [Line("铺底流动资金出资", "Initial working capital paid in", "126")] InitialWorkingCapital,
    /// <summary>Of it, paid in by the government (铺底流动资金(政府方)), equation 126.</summary>
    [Line("铺底流动资金(政府方)", "Of it, paid in by the government", "126")] GovernmentWorkingCapital,
    /// <summary>Working capital recovered (流动资金回收), equation 126.</summary>
    [Line("流动资金回收", "Working capital recovered", "126")] WorkingCapitalRecovered,
    /// <summary>Major maintenance (大修支出), equation 127.</summary>
    [Line("大修支出", "Major maintenance", "127")] MaintenanceCost,
    /// <summary>Major-maintenance reserve (大修准备金), equation 128.</summary>
    [Line("大修准备金", "Major-maintenance reserve", "128")] MaintenanceReserve,
    /// <summary>Net contribution to the maintenance reserve (大修准备净提取), equation 128.</summary>
    [Line("大修准备净提取", "Net contribution to the maintenance reserve", "128")] MaintenanceSetAside,
    /// <summary>Debt-service reserve paid in (股东注入偿债准备金), equation 129.</summary>
    [Line("股东注入偿债准备金", "Debt-service reserve paid in", "129")] ReserveFunding,
    /// <summary>Debt-service reserve was paid in (偿债准备金已注入), equation 129.</summary>
    [Line("偿债准备金已注入", "Debt-service reserve was paid in", "129", Unit = LineUnit.Count)] ReserveFunded,
    /// <summary>Good tests in a row (连续达标次数), equation 130.</summary>
    [Line("连续达标次数", "Good tests in a row", "130", Unit = LineUnit.Count)] LockUpTests,
    /// <summary>Distributions locked up (分配锁定), equation 130.</summary>
    [Line("分配锁定", "Distributions locked up", "130", Unit = LineUnit.Count)] LockedUp,
    /// <summary>Cash held back (未分配留存现金), equation 130.</summary>
    [Line("未分配留存现金", "Cash held back", "130")] CashTrapped,
    /// <summary>Statutory reserve set aside (提取法定盈余公积), equation 131.</summary>
    [Line("提取法定盈余公积", "Statutory reserve set aside", "131")] StatutoryReserve,
    /// <summary>Distributable profit (可供分配利润), equation 131.</summary>
    [Line("可供分配利润", "Distributable profit", "131")] RetainedProfit,
    /// <summary>Paid in by the fund (基金出资), equation 132.</summary>
    [Line("基金出资", "Paid in by the fund", "132")] FundContribution,
    /// <summary>Priority balance of the fund (基金优先余额), equation 132.</summary>
    [Line("基金优先余额", "Priority balance of the fund", "132")] FundBalance,
    /// <summary>Distributed to the fund (基金分配), equation 133.</summary>
    [Line("基金分配", "Distributed to the fund", "133")] FundDistribution,
    /// <summary>Distributed to the government (政府方分红), equation 133.</summary>
    [Line("政府方分红", "Distributed to the government", "133")] GovernmentDistribution,
    /// <summary>Distributed to the sponsors (社会资本方分红), equation 133.</summary>
    [Line("社会资本方分红", "Distributed to the sponsors", "133")] SponsorDistribution,
    /// <summary>Paid to the fund at its exit (基金退出款), equation 134.</summary>
    [Line("基金退出款", "Paid to the fund at its exit", "134")] FundExit,
    /// <summary>Promised to the fund by the government (政府承诺回购款), equation 134.</summary>
    [Line("政府承诺回购款", "Promised to the fund by the government", "134")] FundPromise,
    /// <summary>Other operating cash (其他经营现金流), equation 33.</summary>
    [Line("其他经营现金流", "Other operating cash", "33")] OtherCash,
    /// <summary>Input tax on construction so far (建设期进项税额累计), equation 38.</summary>
    [Line("建设期进项税额累计", "Input tax on construction so far", "38")] ConstructionVatTotal,
    /// <summary>Target of the maintenance reserve (大修准备金目标), equation 128.</summary>
    [Line("大修准备金目标", "Target of the maintenance reserve", "128")] MaintenanceTarget,
    /// <summary>Profit before tax (利润总额), equation 131.</summary>
    [Line("利润总额", "Profit before tax", "131")] ProfitBeforeTax,
    /// <summary>Drawn so far (累计提款), equation 21.</summary>
    [Line("累计提款", "Drawn so far", "21")] LoanDrawn,
    /// <summary>Connection fees (接口费), equation 114.</summary>
    [Line("接口费", "Connection fees", "114")] ConnectionFees,
    /// <summary>Cost of gas bought (购气成本), equation 112.</summary>
    [Line("购气成本", "Cost of gas bought", "112")] PurchaseCost,
    /// <summary>Fuel price passed on (煤热联动), equation 114.</summary>
    [Line("煤热联动", "Fuel price passed on", "114")] FuelPassedOn,
    /// <summary>Metered heat of a cold season (外购热计量增量), equation 114.</summary>
    [Line("外购热计量增量", "Metered heat of a cold season", "114")] MeteredHeat,
    /// <summary>Review coefficient K (调价系数 K), equation 115.</summary>
    [Line("调价系数 K", "Review coefficient K", "115", Unit = LineUnit.Ratio)] ReviewCoefficient,
    /// <summary>Allowed revenue (准许收入), equation 116.</summary>
    [Line("准许收入", "Allowed revenue", "116")] AllowedRevenue,
    /// <summary>Revenue guarantee (收入保底补足), equation 117.</summary>
    [Line("收入保底补足", "Revenue guarantee", "117")] RevenueGuarantee,
    /// <summary>Revenue shared with the government (超额收入分成), equation 117.</summary>
    [Line("超额收入分成", "Revenue shared with the government", "117")] RevenueShared,
    /// <summary>Earned and not yet due (已提供服务未到期付费), equation 119.</summary>
    [Line("已提供服务未到期付费", "Earned and not yet due", "119")] EarnedNotDue,
    /// <summary>Interest in the buy-back base (回购基数内建设期利息), equation 40.</summary>
    [Line("回购基数内建设期利息", "Interest in the buy-back base", "40")] BuybackInterest,
    /// <summary>Buy-back base at actual cost (按实际成本计的回购基数), equation 140.</summary>
    [Line("按实际成本计的回购基数", "Buy-back base at actual cost", "140")] AuditedBase,
    /// <summary>Difference found by the audit (审计定案差额), equation 140.</summary>
    [Line("审计定案差额", "Difference found by the audit", "140")] AuditDifference,
    /// <summary>Construction works at actual cost (建安工程费(实际)), equation 140.</summary>
    [Line("建安工程费(实际)", "Construction works at actual cost", "140")] ConstructionWorks,
    /// <summary>Retention held (扣留质量保证金), equation 140.</summary>
    [Line("扣留质量保证金", "Retention held", "140")] RetentionHeld,
    /// <summary>Construction grant (建设期补助), equation 141.</summary>
    [Line("建设期补助", "Construction grant", "141")] ConstructionGrant,
    /// <summary>Construction grants so far (累计建设期补助), equation 141.</summary>
    [Line("累计建设期补助", "Construction grants so far", "141")] GrantsSoFar,
    /// <summary>Interest subsidy earned (应得贷款贴息), equation 142.</summary>
    [Line("应得贷款贴息", "Interest subsidy earned", "142")] InterestSubsidyEarned,
    /// <summary>Interest paid that is subsidised (可贴息的已付利息), equation 142.</summary>
    [Line("可贴息的已付利息", "Interest paid that is subsidised", "142")] SubsidisedInterest,
    /// <summary>Interest subsidy due (贷款贴息(应付)), equation 142.</summary>
    [Line("贷款贴息(应付)", "Interest subsidy due", "142")] InterestSubsidyDue,
    /// <summary>Award earned (奖补考核通过), equation 143.</summary>
    [Line("奖补考核通过", "Award earned", "143", Unit = LineUnit.Count)] AwardEarned,
    /// <summary>Award due (以奖代补(应付)), equation 143.</summary>
    [Line("以奖代补(应付)", "Award due", "143")] AwardDue,
    /// <summary>Cause of an early end (提前终止原因(1 项目公司 2 政府 3 不可抗力)), equation 144.</summary>
    [Line("提前终止原因(1 项目公司 2 政府 3 不可抗力)", "Cause of an early end", "144", Unit = LineUnit.Count)] TerminationCause,
    /// <summary>Capital paid in so far (累计到位资本金), equation 145.</summary>
    [Line("累计到位资本金", "Capital paid in so far", "145")] CapitalPaidIn,
    /// <summary>Distributed so far (累计分配), equation 145.</summary>
    [Line("累计分配", "Distributed so far", "145")] DistributedSoFar,
    /// <summary>Loan outstanding at the end (终止时贷款余额), equation 145.</summary>
    [Line("终止时贷款余额", "Loan outstanding at the end", "145")] LoanTakenOver,
    /// <summary>Compensation (终止补偿), equation 145.</summary>
    [Line("终止补偿", "Compensation", "145")] Compensation,
    /// <summary>Compensation due (终止补偿(应付)), equation 145.</summary>
    [Line("终止补偿(应付)", "Compensation due", "145")] CompensationDue,
    /// <summary>Cash after the end (终止后可清偿现金), equation 146.</summary>
    [Line("终止后可清偿现金", "Cash after the end", "146")] CashAfterEnd,
    /// <summary>Loan unpaid after the end (终止后未偿贷款), equation 146.</summary>
    [Line("终止后未偿贷款", "Loan unpaid after the end", "146")] LoanAfterEnd,
    /// <summary>Loss of the lenders (贷款损失), equation 146.</summary>
    [Line("贷款损失", "Loss of the lenders", "146")] LenderLoss,
    /// <summary>On-lent special-bond debt (专项债转贷余额), equation 147.</summary>
    [Line("专项债转贷余额", "On-lent special-bond debt", "147")] OnLentDebt,
    /// <summary>Debt of a deal that is borrowing in disguise (变相举债余额), equation 173.</summary>
    [Line("变相举债余额", "Disguised borrowing", "173")] DisguisedDebt,
    /// <summary>Bridged by the sponsors (股东垫付政府资金余额), equation 148.</summary>
    [Line("股东垫付政府资金余额", "Bridged by the sponsors", "148")] EquityBridged,
    /// <summary>Repaid to the sponsors (归还股东垫付), equation 148.</summary>
    [Line("归还股东垫付", "Repaid to the sponsors", "148")] EquityReimbursed,
    /// <summary>Due in the quarter and unpaid at its end (当季到期未付), equation 121.</summary>
    [Line("当季到期未付", "Due in the quarter and unpaid at its end", "121")] NewlyUnpaid,
    /// <summary>Lowest quarterly liquidity ratio (最低季度流动性比率), equation 122.</summary>
    [Line("最低季度流动性比率", "Lowest quarterly liquidity ratio", "122", Unit = LineUnit.Ratio)] QuarterlyLiquidity,
    /// <summary>Lowest quarter-end cash (最低季末现金), equation 122.</summary>
    [Line("最低季末现金", "Lowest quarter-end cash", "122")] LowestQuarterCash,
    /// <summary>Shortfall summed over the quarters (季度缺口合计), equation 122.</summary>
    [Line("季度缺口合计", "Shortfall summed over the quarters", "122")] QuarterlyShortfall,
    /// <summary>Debt that matures next year (次年到期债务本金), equation 123.</summary>
    [Line("次年到期债务本金", "Debt that matures next year", "123")] MaturingDebt,
    /// <summary>Debt due within a year (一年内到期债务占比), equation 124.</summary>
    [Line("一年内到期债务占比", "Debt due within a year", "124", Unit = LineUnit.Share)] ShortDebtShare,
    /// <summary>Maturity wall of three years (未来三年到期高峰), equation 124.</summary>
    [Line("未来三年到期高峰", "Maturity wall of three years", "124")] MaturityWall,
    /// <summary>Free mortgage capacity (剩余抵押能力), equation 136.</summary>
    [Line("剩余抵押能力", "Free mortgage capacity", "136")] MortgageRoom,
    /// <summary>Borrowed against injected assets (注入资产抵押借款), equation 139.</summary>
    [Line("注入资产抵押借款", "Borrowed against injected assets", "139")] SecuredBorrowing,
    /// <summary>Secured debt not yet due (未到期抵押借款), equation 139.</summary>
    [Line("未到期抵押借款", "Secured debt not yet due", "139")] SecuredDebt,
    /// <summary>Claimed on guarantees of a government (政府担保项下索偿), equation 137.</summary>
    [Line("政府担保项下索偿", "Claimed on guarantees of a government", "137")] ClaimedOnGovernment,
    /// <summary>Left of a guarantee of a government (政府担保剩余额度), equation 137.</summary>
    [Line("政府担保剩余额度", "Left of a guarantee of a government", "137")] GovernmentGuaranteeLeft,
    /// <summary>Overdue debt answered for (已承担责任的逾期债务), equation 137.</summary>
    [Line("已承担责任的逾期债务", "Overdue debt answered for", "137")] OverdueAnsweredFor,
    /// <summary>Due on guarantees of a government (政府担保责任应付), equation 137.</summary>
    [Line("政府担保责任应付", "Due on guarantees of a government", "137")] GovernmentDutyDue,
    /// <summary>Share of legal duties paid (政府担保责任支付比例), equation 137.</summary>
    [Line("政府担保责任支付比例", "Share of legal duties paid", "137", Unit = LineUnit.Share)] ShareOfDutyPaid,
    /// <summary>Paid on guarantees of a government (政府担保责任代偿), equation 137.</summary>
    [Line("政府担保责任代偿", "Paid on guarantees of a government", "137")] GovernmentDutyPaid,
    /// <summary>Guarantees of a government not paid (政府担保责任未付), equation 137.</summary>
    [Line("政府担保责任未付", "Guarantees of a government not paid", "137")] GovernmentDutyUnpaid,
    /// <summary>Net of transfer prices (平台间交易净额), equation 138.</summary>
    [Line("平台间交易净额", "Net of transfer prices", "138")] TransferPrices,
    /// <summary>Matching inputs due (配套投入(应付)), equation 153.</summary>
    [Line("配套投入(应付)", "Matching inputs due", "153")] MatchingInputDue,
    /// <summary>Gross domestic product (地区生产总值), equation 160.</summary>
    [Line("地区生产总值", "Gross domestic product", "160")] GrossDomesticProduct,
    /// <summary>Debt to GDP (负债率), equation 160.</summary>
    [Line("负债率", "Debt to GDP", "160", Unit = LineUnit.Share)] DebtToGdp,
    /// <summary>New-debt ratio (新增债务率), equation 161.</summary>
    [Line("新增债务率", "New-debt ratio", "161", Unit = LineUnit.Share)] NewDebtRatio,
    /// <summary>Gross output of the park (园区总产值), equation 163.</summary>
    [Line("园区总产值", "Gross output of the park", "163")] ParkOutput,
    /// <summary>Revenue factor of the parks (园区对本级收入的影响), equation 164.</summary>
    [Line("园区对本级收入的影响", "Revenue factor of the parks", "164", Unit = LineUnit.Ratio)] ParkRevenueFactor,
}
