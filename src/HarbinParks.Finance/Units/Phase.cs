namespace HarbinParks.Finance.Units;

/// <summary>One phase of a <see cref="Phased{T}"/> figure.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <param name="LastYear">Last calendar year of the phase; <see cref="int.MaxValue"/> for the last phase.</param>
/// <param name="Figure">The figure that holds in it.</param>
public sealed record Phase<T>(int LastYear, Figure<T> Figure)
    where T : struct, IQuantity;
