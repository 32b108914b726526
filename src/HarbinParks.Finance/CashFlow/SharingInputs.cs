using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Terms by which users' payments are shared around a forecast, units off.</summary>
/// <param name="Forecast">Users' payments as the contract foresees them by operating year, yuan.</param>
/// <param name="Lower">Half-width of the band below.</param>
/// <param name="Upper">Half-width of the band above.</param>
/// <param name="ShareBelow">Government's share of what is missing.</param>
/// <param name="ShareAbove">Government's share of what exceeds.</param>
public sealed record SharingInputs(InputTable Forecast, Input Lower, Input Upper, Input ShareBelow, Input ShareAbove);
