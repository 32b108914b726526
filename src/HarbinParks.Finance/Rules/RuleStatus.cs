namespace HarbinParks.Finance.Rules;

/// <summary>How well a rule's text is known.</summary>
public enum RuleStatus
{
    /// <summary>Text seen (已核).</summary>
    Verified,

    /// <summary>Seen second-hand (二手资料).</summary>
    SecondHand,

    /// <summary>From professional memory (凭记忆,待核).</summary>
    FromMemory,

    /// <summary>Set by this model itself, no rule of law (本模型自定).</summary>
    Own,
}
