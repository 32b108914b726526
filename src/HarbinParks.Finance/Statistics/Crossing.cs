namespace HarbinParks.Finance.Statistics;

/// <summary>On which side of a line a value has crossed it; a value within 1e-12 of the line counts as on the line.</summary>
public enum Crossing
{
    /// <summary>Above the line: value &gt; threshold + 1e-12. For ceilings that may be reached.</summary>
    Above,

    /// <summary>On or above the line: value ≥ threshold − 1e-12. For ceilings that may not be reached.</summary>
    AtLeast,

    /// <summary>Below the line: value &lt; threshold − 1e-12. For floors, such as a minimum cover ratio.</summary>
    Below,
}
