using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Planning;

/// <summary>Where an input of the plan comes from (输入来源): a figure of the model, or a formula over such figures.</summary>
/// <param name="Text">The figure as written with its unit, or the formula in words.</param>
/// <param name="Origins">Figures behind it, one for a plain figure.</param>
public sealed record InputSource(string Text, IReadOnlyList<FigureOrigin> Origins);
