using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>What holds for all payers, units off.</summary>
public sealed record FiscalInputs
{
    /// <summary>Loading of gross domestic product on the city's revenue factor; 0 where no product is known.</summary>
    public Input ProductLoading { get; init; }

    /// <summary>Part of a revenue deviation that transfers make up.</summary>
    public required Input TransferCompensation { get; init; }

    /// <summary>Part of fund revenue drawn to the general budget.</summary>
    public required Input FundDrawShare { get; init; }

    /// <summary>Net new bonds ÷ opening debt by period.</summary>
    public required Input[] NetNewBonds { get; init; }

    /// <summary>Quota of a year ÷ (opening debt grown by the planned net new bonds).</summary>
    public required Input QuotaMultiple { get; init; }

    /// <summary>Volatility of the common shock on net new bonds.</summary>
    public required Input NewBondsCommonVolatility { get; init; }

    /// <summary>Volatility of a payer's own shock on net new bonds.</summary>
    public required Input NewBondsOwnVolatility { get; init; }

    /// <summary>θ, speed of rigid expenditure.</summary>
    public required Input RigidityAdjustment { get; init; }

    /// <summary>γ, trend of rigid expenditure by period.</summary>
    public required Input[] RigidityTrend { get; init; }

    /// <summary>Whether rigid expenditure bounds what can be paid.</summary>
    public required bool RigidFloor { get; init; }

    /// <summary>Interest of statutory debt at the reference long rate.</summary>
    public required Input DebtInterest { get; init; }

    /// <summary>Slope of that rate on the long rate.</summary>
    public required Input DebtInterestSlope { get; init; }

    /// <summary>Reference long rate.</summary>
    public required Input ReferenceLongRate { get; init; }

    /// <summary>General principal not refunded ÷ general debt, a year.</summary>
    public required Input GeneralAmortisation { get; init; }

    /// <summary>Special principal not refunded ÷ special debt, a year.</summary>
    public required Input SpecialAmortisation { get; init; }

    /// <summary>Interest on arrears, fraction a year.</summary>
    public required Input ArrearsInterest { get; init; }

    /// <summary>Part of the first year during which arrears bear interest.</summary>
    public required Input FirstYearPart { get; init; }

    /// <summary>Part of what is left in the last rank given to platforms in distress.</summary>
    public required Input RescueWillingness { get; init; }

    /// <summary>Persistence of own log revenue.</summary>
    public required Input RevenuePersistence { get; init; }

    /// <summary>Persistence of own log transfers.</summary>
    public required Input TransferPersistence { get; init; }

    /// <summary>Persistence of own log fund revenue.</summary>
    public required Input LandPersistence { get; init; }

    /// <summary>Volatility of own log fund revenue.</summary>
    public required Input LandVolatility { get; init; }
}
