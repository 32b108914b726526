namespace HarbinParks.Finance.Indicators;

/// <summary>An amount on a day (按日期的现金流).</summary>
/// <param name="Date">Day of payment.</param>
/// <param name="Amount">In any unit of money, receipts positive; finite.</param>
public readonly record struct DatedFlow(DateOnly Date, double Amount);
