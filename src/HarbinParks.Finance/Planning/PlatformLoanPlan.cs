using HarbinParks.Finance.CashFlow;
using HarbinParks.Finance.Lanes;

namespace HarbinParks.Finance.Planning;

/// <summary>One platform-loan deal of the plan.</summary>
/// <param name="Works">Its works; the equity share is the payer's capital.</param>
/// <param name="Loan">Loan terms.</param>
/// <param name="Maintenance">Maintenance a year at base-year prices, yuan.</param>
public sealed record PlatformLoanPlan(WorksPlan Works, LoanInputs Loan, Input Maintenance);
