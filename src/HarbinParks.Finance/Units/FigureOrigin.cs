namespace HarbinParks.Finance.Units;

/// <summary>Where a figure comes from.</summary>
/// <param name="Path">Place in the model, for example <c>deals:binxi-heating:investment</c>.</param>
/// <param name="Text">The figure as it was written, with its unit.</param>
/// <param name="Status">Given, derived or assumed.</param>
/// <param name="Source">Source note: table and row of the plan, document and article, or the reason of an assumption.</param>
/// <param name="File">File of the model that said it last (an overlay, or the base).</param>
public sealed record FigureOrigin(string Path, string Text, FigureStatus Status, string Source, string File);
