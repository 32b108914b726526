namespace HarbinParks.Finance.Units;

/// <summary>A figure that changes by calendar year (分阶段取值): 8 % to 2020, 4.5 % to 2025, then 3.5 %.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <param name="Phases">At least one phase, in rising order of <see cref="Phase{T}.LastYear"/>; the last one holds for ever.</param>
public sealed record Phased<T>(IReadOnlyList<Phase<T>> Phases)
    where T : struct, IQuantity
{
    /// <summary>The figure of a calendar year.</summary>
    /// <param name="year">Calendar year.</param>
    public Figure<T> At(int year)
    {
        foreach (Phase<T> phase in Phases)
        {
            if (year <= phase.LastYear)
            {
                return phase.Figure;
            }
        }

        return Phases[^1].Figure;
    }
}
