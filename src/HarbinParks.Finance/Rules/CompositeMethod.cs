namespace HarbinParks.Finance.Rules;

/// <summary>How single levels make one (综合方法).</summary>
public enum CompositeMethod
{
    /// <summary>The worst of them (取最差).</summary>
    WorstOf,

    /// <summary>Their weighted score against thresholds (加权评分).</summary>
    Weighted,
}
