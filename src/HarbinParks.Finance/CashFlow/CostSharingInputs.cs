using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>Terms by which the rise of operating cost with prices is borne, units off.</summary>
/// <param name="PriceTrend">Consumer prices as the contract foresees them, by year of the plan.</param>
/// <param name="Band">Half-width of the band; 0 for none.</param>
/// <param name="GovernmentShare">Government's share beyond it; 0 where the company bears all.</param>
public sealed record CostSharingInputs(Input[] PriceTrend, Input Band, Input GovernmentShare);
