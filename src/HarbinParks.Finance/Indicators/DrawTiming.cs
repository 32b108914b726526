namespace HarbinParks.Finance.Indicators;

/// <summary>When in its year a loan is drawn (提款时点).</summary>
public enum DrawTiming
{
    /// <summary>Evenly (年内均衡提款): half of the year's draw bears interest, as in (21).</summary>
    Even,

    /// <summary>At the start (年初提款): the whole draw bears interest.</summary>
    AtStart,
}
