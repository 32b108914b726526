using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Derivations;

/// <summary>One row of a cash-flow table.</summary>
/// <param name="Line">What it is.</param>
/// <param name="Values">By period, in the base unit; null where the line does not occur.</param>
public sealed record CashFlowRow(CashFlowLine Line, IReadOnlyList<double?> Values);
