namespace HarbinParks.Finance.Planning;

/// <summary>A deal that is not signed, and not begun, on the paths where a gate is closed (门槛关闭即不新签).</summary>
/// <param name="Company">Index of the project company.</param>
/// <param name="Year">Year of the signature, counted from the first simulated one.</param>
/// <param name="Payers">Its payers, each with the lowest gate that it meets.</param>
public sealed record GatePlan(int Company, int Year, IReadOnlyList<GateOfPayer> Payers);
