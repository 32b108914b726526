namespace HarbinParks.Finance.Rules;

/// <summary>How a deal's signature is judged (签约).</summary>
/// <param name="JudgedOn">Day whose rules judge it: the signing date, or a frozen date before it.</param>
/// <param name="IsPlanned">Whether it is still to be signed at the valuation date.</param>
internal readonly record struct Signature(DateOnly JudgedOn, bool IsPlanned);
