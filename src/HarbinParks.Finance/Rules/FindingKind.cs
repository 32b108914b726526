namespace HarbinParks.Finance.Rules;

/// <summary>What a finding of the plan audit is (数据提示类别).</summary>
public enum FindingKind
{
    /// <summary>Two figures of the document cannot both be right (矛盾).</summary>
    Contradiction,

    /// <summary>A figure that is needed is absent (缺失).</summary>
    Gap,

    /// <summary>Figures that stand side by side do not count the same thing (口径不可比).</summary>
    Comparability,

    /// <summary>Few parts carry the whole (集中度).</summary>
    Concentration,
}
