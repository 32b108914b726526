using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>The gate that a payer must be within on the day of a signature.</summary>
/// <param name="Payer">Index of the payer.</param>
/// <param name="Line">Its PPP payment share above which the gate is closed, fraction.</param>
public sealed record GateOfPayer(int Payer, Input Line);
