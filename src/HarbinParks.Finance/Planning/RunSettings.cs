namespace HarbinParks.Finance.Planning;

/// <summary>How a run is carried out. Paths and seed decide the result; threads, block and number do not change a byte of it.</summary>
public sealed record RunSettings
{
    /// <summary>Paths asked for; rounded up to a multiple of 32.</summary>
    public required long Paths { get; init; }

    /// <summary>Seed of all draws.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Worker threads, at least 1.</summary>
    public required int Threads { get; init; }

    /// <summary>Number type, or the widest that the processor has.</summary>
    public LaneKind Lanes { get; init; } = LaneKind.Widest;

    /// <summary>Paths of a block: 16, or a multiple of 32 that divides 1,024; 0 for the usual size.</summary>
    public int BlockPaths { get; init; }

    /// <summary>Paths as they are run: a multiple of 32.</summary>
    public long RoundedPaths => (Paths + 31) / 32 * 32;
}
