namespace HarbinParks.Finance;

/// <summary>An indicator that makes a composite level (构成指标).</summary>
/// <param name="Indicator">Indicator id.</param>
/// <param name="Name">Name in Chinese.</param>
/// <param name="Level">Its own level in the year.</param>
public sealed record CompositeMember(string Indicator, string Name, WarningLevel Level);
