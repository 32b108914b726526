namespace HarbinParks.Finance.Units;

/// <summary>A number of the model with where it comes from (数据项): nothing enters a plan without its source.</summary>
/// <typeparam name="T">The quantity.</typeparam>
/// <param name="Value">The validated value.</param>
/// <param name="Origin">Status, source note and place in the model.</param>
public sealed record Figure<T>(T Value, FigureOrigin Origin)
    where T : struct, IQuantity;
