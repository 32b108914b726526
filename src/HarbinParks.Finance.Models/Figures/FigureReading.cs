namespace HarbinParks.Finance.Models.Figures;

/// <summary>A figure as it was read.</summary>
/// <param name="Value">Value in the base unit; decimal, so that "3.2 亿元" is 320,000,000 yuan exactly.</param>
/// <param name="Unit">The base unit.</param>
public readonly record struct FigureReading(decimal Value, FigureUnit Unit);
