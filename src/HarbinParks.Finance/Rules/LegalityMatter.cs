namespace HarbinParks.Finance.Rules;

/// <summary>What a finding of legality is about (合法性事项). One matter may rest on different rules at different dates.</summary>
public enum LegalityMatter
{
    /// <summary>Build–transfer signed before its ban (BT 合法存量).</summary>
    BuildTransferLawfulStock,

    /// <summary>Build–transfer signed between its ban and the budget law (BT 不规范存量).</summary>
    BuildTransferIrregularStock,

    /// <summary>Build–transfer signed under the budget law (BT 隐性债务).</summary>
    BuildTransferHiddenDebt,

    /// <summary>Works handed over straight after completion (建成即移交).</summary>
    HandOverOnCompletion,

    /// <summary>The builder pays for public works in advance (垫资).</summary>
    Prefinancing,

    /// <summary>A return that results do not change (固定回报).</summary>
    FixedReturn,

    /// <summary>The government's side promises to buy the shares back (承诺回购).</summary>
    BuyBackPromise,

    /// <summary>The government promises a least return, or bears a loss of principal (保底承诺).</summary>
    MinimumReturnPromise,

    /// <summary>Equity in name and debt in truth: a fixed return with a buy-back, or capital that is borrowed (名股实债).</summary>
    ShamEquity,

    /// <summary>The gate for new government-pay deals, 5 % (政府付费项目门槛).</summary>
    GovernmentPayGate,

    /// <summary>The gate for any new deal, 10 % (新项目门槛).</summary>
    NewDealGate,

    /// <summary>A commitment letter of the government for an enterprise's debt (承诺函).</summary>
    CommitmentLetter,

    /// <summary>A guarantee of the government for an enterprise's debt (政府担保).</summary>
    GovernmentGuarantee,

    /// <summary>A promise of the government to repay an enterprise's debt (还款承诺).</summary>
    RepaymentPromise,

    /// <summary>A platform guarantees its own debt (自我担保).</summary>
    SelfGuarantee,

    /// <summary>Platforms guarantee each other in a ring (互保、循环担保).</summary>
    CircularGuarantee,

    /// <summary>Platforms inject assets into each other in a ring (循环注资).</summary>
    CircularInjection,

    /// <summary>Demand sharing that leaves the company no demand risk (需求担保构成保底).</summary>
    DemandGuarantee,

    /// <summary>Term below its least (合作期过短).</summary>
    TermTooShort,

    /// <summary>Term above its most (合作期过长).</summary>
    TermTooLong,

    /// <summary>The loan is not repaid within operation (贷款超出特许期).</summary>
    LoanOutlivesConcession,

    /// <summary>The government pays for construction under the new mechanism (新机制下政府补贴建设).</summary>
    GovernmentPaidConstruction,

    /// <summary>The government guarantees volume under the new mechanism (新机制下保底量).</summary>
    VolumeGuarantee,

    /// <summary>Project capital below the sector's floor (资本金不足).</summary>
    CapitalBelowFloor,

    /// <summary>Performance link below its floor (绩效挂钩不足).</summary>
    WeakPerformanceLink,

    /// <summary>Growth assumed above the history of the level (增长假设偏高).</summary>
    GrowthAboveHistory,

    /// <summary>Most of a level's PPP stands in one sector (行业集中).</summary>
    SectorConcentration,

    /// <summary>Reserve land injected into a platform (储备土地注入).</summary>
    ReserveLandInjected,

    /// <summary>Public-interest assets injected into a platform (公益性资产注入).</summary>
    PublicAssetInjected,

    /// <summary>A price between platforms far from what strangers would pay (关联交易定价偏离).</summary>
    TransferPriceOffMarket,

    /// <summary>Guarantees of a platform above a part of its net assets (担保超净资产比例).</summary>
    GuaranteesAboveCap,

    /// <summary>Debt above the approved quota (超限额举债).</summary>
    DebtAboveQuota,

    /// <summary>Stock project under the rules of 2025 (存量项目分类处置).</summary>
    StockProject,
}
