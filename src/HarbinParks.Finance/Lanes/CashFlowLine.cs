namespace HarbinParks.Finance.Lanes;

/// <summary>The named lines of the method: what a rule computes, printed by the deal table and by explain (现金流量表行项).</summary>
public enum CashFlowLine
{
    /// <summary>No name.</summary>
    [Line("", "", "")] None = 0,

    /// <summary>Interest of the period on a loan (利息).</summary>
    [Line("利息", "Interest", "10")] Interest,

    /// <summary>Scheduled principal of the period (应还本金).</summary>
    [Line("应还本金", "Scheduled principal", "10")] Principal,

    /// <summary>Income tax of the year (所得税).</summary>
    [Line("所得税", "Income tax", "16")] IncomeTax,
}
