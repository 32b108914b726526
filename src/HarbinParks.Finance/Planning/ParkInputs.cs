using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>Terms of park activity.</summary>
/// <param name="IndustryLoading">Loading on the city's industrial activity.</param>
/// <param name="Persistence">Persistence of the own part.</param>
/// <param name="Volatility">Volatility of the own part.</param>
public sealed record ParkInputs(Input IndustryLoading, Input Persistence, Input Volatility);
