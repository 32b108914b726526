namespace HarbinParks.Finance.Reports.Charts;

/// <summary>How one warning level looks on paper and screen (等级颜色). Colours are written as six hexadecimal digits, red first.</summary>
/// <param name="Level">The level.</param>
/// <param name="Name">Its name in Chinese, one character.</param>
/// <param name="Symbol">Its shape, for eyes and printers without colour.</param>
/// <param name="Fill">Colour of an area.</param>
/// <param name="Ink">Colour of text upon that area.</param>
/// <param name="Stroke">Colour of a line or of text on white; darker than <paramref name="Fill"/> where that would be too pale.</param>
public sealed record LevelColour(WarningLevel Level, string Name, string Symbol, string Fill, string Ink, string Stroke);
