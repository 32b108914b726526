namespace HarbinParks.Finance.Sizing;

/// <summary>What decides how much a deal borrows (起约束作用的上限). Equation 96.</summary>
public enum SizingBound
{
    /// <summary>The capital share of the model (给定的资本金比例): nothing is sized, only instalments are cut.</summary>
    Given,

    /// <summary>The lowest cover ratio that the lender asks for (目标偿债覆盖率).</summary>
    TargetCover,

    /// <summary>The floor of project capital (资本金比例下限).</summary>
    CapitalFloor,

    /// <summary>The gearing cap (最高负债比例).</summary>
    MaximumGearing,
}
