namespace HarbinParks.Finance.Reports.Charts;

/// <summary>Consecutive years in which a line is drawn in one manner.</summary>
/// <param name="First">First year.</param>
/// <param name="Last">Last year.</param>
/// <param name="Reference">Its rule has ended: dashed (存量参照线).</param>
internal readonly record struct RuleLineRun(int First, int Last, bool Reference);
