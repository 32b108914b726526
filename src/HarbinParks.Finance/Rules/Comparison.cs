namespace HarbinParks.Finance.Rules;

/// <summary>On which side a line is crossed.</summary>
public enum Comparison
{
    /// <summary>Value &gt; line: exactly the line passes.</summary>
    Above,

    /// <summary>Value ≥ line: the lower bound belongs to the class.</summary>
    AtLeast,

    /// <summary>Value &lt; line.</summary>
    Below,
}
