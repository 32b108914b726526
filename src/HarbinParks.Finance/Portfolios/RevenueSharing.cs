using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Sharing of users' payments with the government around a forecast (收入分担与超额分成), where users alone pay: a guarantee below, a share above.</summary>
/// <param name="Lower">Half-width of the band below the forecast.</param>
/// <param name="Upper">Half-width of the band above it.</param>
/// <param name="GovernmentShareBelow">Government's share of what is missing below the band, paid to the company.</param>
/// <param name="GovernmentShareAbove">Government's share of what exceeds the band, paid by the company.</param>
public sealed record RevenueSharing(Figure<Share> Lower, Figure<Share> Upper, Figure<Share> GovernmentShareBelow, Figure<Share> GovernmentShareAbove);
