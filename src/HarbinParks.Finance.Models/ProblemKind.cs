namespace HarbinParks.Finance.Models;

/// <summary>What is wrong with an input (问题类别).</summary>
public enum ProblemKind
{
    /// <summary>A file is no JSON object, or cannot be read (语法).</summary>
    Syntax,

    /// <summary>A file, a key or a source note that must be there is not (缺少).</summary>
    Missing,

    /// <summary>A key that the model does not know (未知键).</summary>
    Unknown,

    /// <summary>A key or id stands twice in one file (重复).</summary>
    Duplicate,

    /// <summary>A value outside what is allowed (超出范围).</summary>
    OutOfRange,

    /// <summary>A unit is missing, of the wrong kind, or makes the size implausible (单位).</summary>
    Unit,

    /// <summary>An impossible day, or years in an impossible order (日期).</summary>
    Date,

    /// <summary>Two figures contradict each other (不一致).</summary>
    Inconsistent,

    /// <summary>An id that names nobody (引用).</summary>
    Reference,

    /// <summary>The correlations cannot belong to any set of factors (相关系数).</summary>
    Correlation,
}
