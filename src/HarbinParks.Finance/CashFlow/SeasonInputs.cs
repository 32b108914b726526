using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.CashFlow;

/// <summary>The heating season within the year: what a period has against an even one, by period of the calendar year. Both rows add up to the number of periods.</summary>
/// <param name="Revenue">Fees.</param>
/// <param name="Cost">Fuel and bought heat.</param>
public sealed record SeasonInputs(Input[] Revenue, Input[] Cost);
