namespace HarbinParks.Finance.Planning;

/// <summary>The number type that a simulation runs on (数值通道).</summary>
public enum LaneKind
{
    /// <summary>The widest that the processor has.</summary>
    Widest,

    /// <summary>One path at a time.</summary>
    Scalar,

    /// <summary>Two paths.</summary>
    Lanes128,

    /// <summary>Four paths.</summary>
    Lanes256,

    /// <summary>Eight paths.</summary>
    Lanes512,

    /// <summary>Two times eight paths, written out to hide latency.</summary>
    Pair512,
}
