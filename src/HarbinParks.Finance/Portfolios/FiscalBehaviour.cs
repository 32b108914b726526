using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>What holds for all payers (财政行为假设).</summary>
public sealed record FiscalBehaviour
{
    /// <summary>Part of a revenue deviation that transfers make up (转移支付补偿比例).</summary>
    public required Figure<Share> TransferCompensation { get; init; }

    /// <summary>Mean reversion of the payer's own log revenue, per year (κ).</summary>
    public required Figure<Number> RevenueReversion { get; init; }

    /// <summary>Persistence of the payer's own log transfers, per year.</summary>
    public required Figure<Number> TransferPersistence { get; init; }

    /// <summary>Speed with which rigid expenditure follows the budget (θ).</summary>
    public required Figure<Share> RigidityAdjustment { get; init; }

    /// <summary>Trend of rigid expenditure (γ).</summary>
    public required Phased<Rate> RigidityTrend { get; init; }

    /// <summary>Whether rigid expenditure bounds what can be paid (刚性支出下限); off, nobody pays late.</summary>
    public required bool RigidFloor { get; init; }

    /// <summary>Part of fund revenue drawn to the general budget (调入一般公共预算).</summary>
    public required Figure<Share> FundDrawShare { get; init; }

    /// <summary>Net new bonds as a share of the debt at the start of the year (净新增债券).</summary>
    public required Phased<Rate> NetNewBonds { get; init; }

    /// <summary>Net new special bonds as a share of the special debt at the start of the year (专项债净新增); null where it grows as general debt does.</summary>
    public Phased<Rate>? NetNewSpecialBonds { get; init; }

    /// <summary>Yearly standard deviation of the common shock on net new bonds.</summary>
    public required Figure<Share> NetNewBondsCommonVolatility { get; init; }

    /// <summary>Yearly standard deviation of a payer's own shock on net new bonds.</summary>
    public required Figure<Share> NetNewBondsOwnVolatility { get; init; }

    /// <summary>Debt quota of a year as a multiple of the opening debt grown by the planned net new bonds (债务限额).</summary>
    public required Figure<Number> QuotaMultiple { get; init; }

    /// <summary>Yearly change of hidden debt (隐性债务化解), negative.</summary>
    public required Figure<Rate> HiddenDebtChange { get; init; }

    /// <summary>Average life of statutory debt in years (平均剩余期限).</summary>
    public required Figure<Number> DebtAverageLife { get; init; }

    /// <summary>Part of maturing general debt that refunding bonds repay (一般债再融资比例).</summary>
    public required Figure<Share> GeneralRefundingShare { get; init; }

    /// <summary>Part of maturing special debt that refunding bonds repay (专项债再融资比例).</summary>
    public required Figure<Share> SpecialRefundingShare { get; init; }

    /// <summary>Interest rate of statutory debt at <see cref="ReferenceLongRate"/>.</summary>
    public required Figure<Rate> DebtInterest { get; init; }

    /// <summary>Change of that rate per unit change of the long rate.</summary>
    public required Figure<Number> DebtInterestSlope { get; init; }

    /// <summary>Long rate at which <see cref="DebtInterest"/> and the platforms' rates hold.</summary>
    public required Figure<Rate> ReferenceLongRate { get; init; }

    /// <summary>Calendar year at whose level existing PPP payments are given.</summary>
    public required int ExistingPppReferenceYear { get; init; }

    /// <summary>Yearly growth of existing PPP payments.</summary>
    public required Figure<Rate> ExistingPppGrowth { get; init; }

    /// <summary>Interest on arrears (逾期利率): simple, yearly.</summary>
    public required Figure<Rate> ArrearsInterest { get; init; }

    /// <summary>Days after the due date from which arrears bear interest (计息起始日数).</summary>
    public required int ArrearsInterestFromDay { get; init; }

    /// <summary>Part of what is left in the last rank that a payer gives to a platform in distress (救助意愿).</summary>
    public required Figure<Share> RescueWillingness { get; init; }
}
