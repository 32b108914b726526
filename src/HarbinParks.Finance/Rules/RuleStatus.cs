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
}
