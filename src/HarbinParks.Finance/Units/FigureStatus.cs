namespace HarbinParks.Finance.Units;

/// <summary>What a figure is (数据状态).</summary>
public enum FigureStatus
{
    /// <summary>Stated by the plan or a verified document (给定).</summary>
    Given,

    /// <summary>Computed from given figures by a stated formula (推算).</summary>
    Derived,

    /// <summary>Assumed, with a reason (假设).</summary>
    Assumption,
}
