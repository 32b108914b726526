namespace HarbinParks.Finance.Planning;

/// <summary>A loan on-lent from special bonds that counts in a payer's wide debt.</summary>
/// <param name="Loan">Index of the loan.</param>
/// <param name="Claim">Place of the deal's claim on the payer, whose share counts.</param>
public sealed record SpecialBondPlan(int Loan, int Claim);
