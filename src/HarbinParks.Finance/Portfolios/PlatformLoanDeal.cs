using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>Works that a platform borrows for and the payer serves (平台贷款项目).</summary>
public sealed record PlatformLoanDeal : Deal
{
    /// <summary>Part of the cost that the loan pays (贷款比例); the rest is the payer's capital.</summary>
    public required Figure<Share> LoanShare { get; init; }

    /// <summary>The loan.</summary>
    public required LoanTerms Loan { get; init; }

    /// <summary>Maintenance a year at base-year prices, paid by the payer (养护费).</summary>
    public required Figure<Money> Maintenance { get; init; }
}
