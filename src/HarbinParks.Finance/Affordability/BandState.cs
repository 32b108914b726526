namespace HarbinParks.Finance.Affordability;

/// <summary>What a line is in a year (适用状态).</summary>
public enum BandState
{
    /// <summary>No rule draws it in that year: for information (仅作信息).</summary>
    NotInForce,

    /// <summary>In force (现行).</summary>
    InForce,

    /// <summary>The rule has ended; kept for stock deals (存量参照线).</summary>
    Reference,
}
