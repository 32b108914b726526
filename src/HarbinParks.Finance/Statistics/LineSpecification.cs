namespace HarbinParks.Finance.Statistics;

/// <summary>A line that a series may cross.</summary>
/// <param name="Id">Stable id, unique within the series.</param>
/// <param name="Threshold">The line, in the unit of the series; finite.</param>
/// <param name="Side">On which side a value has crossed.</param>
/// <param name="FirstPeriod">First period whose crossing can be a path's first crossing, from 0.</param>
/// <param name="LastPeriod">Last such period, inclusive. Crossings of a single period are counted in every period.</param>
/// <remarks>Immutable; <see cref="StatisticsPlan"/> checks it against its series.</remarks>
public sealed record LineSpecification(string Id, double Threshold, Crossing Side, int FirstPeriod, int LastPeriod)
{
    /// <summary>How near to a line a value counts as on it, in the unit of the series.</summary>
    public const double Tolerance = 1e-12;

    /// <summary>The comparison every line comes down to: a value has crossed if (value &gt; Limit) differs from <see cref="Flipped"/>.</summary>
    internal double Limit => Side switch
    {
        Crossing.Above => Threshold + Tolerance,
        _ => Math.BitDecrement(Threshold - Tolerance),
    };

    /// <summary>Whether the answer of the comparison is turned around.</summary>
    internal bool Flipped => Side == Crossing.Below;
}
