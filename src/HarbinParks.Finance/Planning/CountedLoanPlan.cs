namespace HarbinParks.Finance.Planning;

/// <summary>A loan of a project company that counts in a payer's wide debt: on-lent from special bonds, or of a deal that legality calls disguised borrowing.</summary>
/// <param name="Loan">Index of the loan.</param>
/// <param name="Claim">Place of the deal's claim on the payer, whose share counts.</param>
/// <param name="Disguised">Whether it counts because the deal is disguised borrowing (变相举债).</param>
public sealed record CountedLoanPlan(int Loan, int Claim, bool Disguised);
