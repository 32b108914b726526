namespace HarbinParks.Finance;

/// <summary>Level of a warning (预警等级).</summary>
public enum WarningLevel
{
    /// <summary>Green (绿).</summary>
    Green,

    /// <summary>Yellow (黄).</summary>
    Yellow,

    /// <summary>Orange (橙).</summary>
    Orange,

    /// <summary>Red (红).</summary>
    Red,
}
