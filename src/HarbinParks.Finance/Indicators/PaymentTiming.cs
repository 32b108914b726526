namespace HarbinParks.Finance.Indicators;

/// <summary>Where in its period a flow of equal periods stands (收付时点).</summary>
public enum PaymentTiming
{
    /// <summary>At the end (期末): the first flow stands one period after time 0, as in Excel's NPV and in a loan repaid in arrears.</summary>
    AtEnd,

    /// <summary>At the start (期初): the first flow stands at time 0, as in Excel's IRR and in rent paid in advance.</summary>
    AtStart,
}
