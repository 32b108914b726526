namespace HarbinParks.Finance.CashFlow;

/// <summary>What becomes of interest and fees during construction (建设期利息处理).</summary>
public enum ConstructionInterest
{
    /// <summary>Added to the loan on settlement dates (资本化).</summary>
    Capitalised,

    /// <summary>Paid by the shareholders when due (建设期按期支付).</summary>
    Paid,
}
