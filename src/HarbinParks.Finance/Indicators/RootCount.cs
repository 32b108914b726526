namespace HarbinParks.Finance.Indicators;

/// <summary>How many rates solve a cash flow (解的个数).</summary>
public enum RootCount
{
    /// <summary>No rate does (无实数解): all flows have one sign, or what comes in never balances what goes out.</summary>
    None,

    /// <summary>One rate does (唯一解).</summary>
    One,

    /// <summary>Several do (多个解): the sign of the flow changes more than once.</summary>
    Several,
}
