namespace HarbinParks.Finance.Sizing;

/// <summary>Loan life cover ratio of a deal in the base case (贷款存续期偿债覆盖率). Equation 68.</summary>
/// <param name="FirstRepayment">Calendar year of the first repayment of senior principal.</param>
/// <param name="AtFirstRepayment">Ratio in that year.</param>
/// <param name="Lowest">Lowest ratio of that year and of each after it to maturity.</param>
public sealed record LoanLife(int FirstRepayment, double AtFirstRepayment, double Lowest);
