using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>How a payer's own revenue follows the output of the parks that it hosts.</summary>
/// <param name="Share">Share of own revenue that follows it.</param>
/// <param name="OutputTrend">Output of these parks on the outside view's trend by period, yuan: what the trend of revenue holds already.</param>
/// <param name="Parks">Indices of the parks: hosted, with a known output, none inside another of them.</param>
public sealed record ParkRevenuePlan(Input Share, Input[] OutputTrend, IReadOnlyList<int> Parks);
