namespace HarbinParks.Finance.Reports.Sentences;

/// <summary>One row of the warning table.</summary>
/// <param name="Warning">The warning.</param>
/// <param name="Level">Its level in words; both levels where the interval straddles them.</param>
/// <param name="Percent">Yearly probability in percent by column; "—" where the line is not drawn.</param>
/// <param name="MedianFirstYear">Median first year among the paths that cross; "—" where none does.</param>
public sealed record WarningTimelineRow(RiskWarning Warning, string Level, IReadOnlyList<string> Percent, string MedianFirstYear);
