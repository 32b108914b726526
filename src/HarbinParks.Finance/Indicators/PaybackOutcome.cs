namespace HarbinParks.Finance.Indicators;

/// <summary>Whether an outlay comes back (投资是否收回).</summary>
public enum PaybackOutcome
{
    /// <summary>It does, after <see cref="Payback.Years"/> (可收回).</summary>
    Reached,

    /// <summary>It does not within the flows given (期内不能收回).</summary>
    Never,

    /// <summary>Nothing was laid out: the flows never sum to less than 0 (无投资).</summary>
    NoOutlay,
}
