namespace HarbinParks.Finance.CashFlow;

/// <summary>When in a period a loan is drawn (提款时点).</summary>
public enum DrawTiming
{
    /// <summary>Evenly through the period: half of the draw bears interest (均衡提款).</summary>
    Even,

    /// <summary>At its start: the whole draw bears interest (期初提款).</summary>
    Start,
}
