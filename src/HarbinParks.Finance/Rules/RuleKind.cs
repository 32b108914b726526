namespace HarbinParks.Finance.Rules;

/// <summary>What a rule is (规则性质).</summary>
public enum RuleKind
{
    /// <summary>Holds every year (红线).</summary>
    Ceiling,

    /// <summary>Judged on the day a deal is signed (准入门槛).</summary>
    Gate,

    /// <summary>A line that is watched (提示线).</summary>
    Notice,

    /// <summary>A class of a graded scale (分档).</summary>
    Band,

    /// <summary>A line of lenders or of the market (市场线).</summary>
    Market,

    /// <summary>A goal of a plan in its year (目标): reached or missed, reported apart, never a warning and in no pack.</summary>
    Target,

    /// <summary>How the levels of single indicators make one level (综合等级).</summary>
    Composite,

    /// <summary>What may be signed at all (合法性).</summary>
    Legality,
}
