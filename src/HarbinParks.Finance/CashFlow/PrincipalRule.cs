namespace HarbinParks.Finance.CashFlow;

/// <summary>How the principal of an instalment is found (还本规则).</summary>
public enum PrincipalRule
{
    /// <summary>A fraction of the opening balance that the plan holds per instalment: equal principal, balloon, custom and sculpted (按余额比例).</summary>
    Fraction,

    /// <summary>Level service over the instalments left, at the rate of the year (等额本息).</summary>
    Annuity,

    /// <summary>All cash that is available at the first instalment, level service after it (首年最大能力).</summary>
    MaximumThenAnnuity,
}
