using HarbinParks.Finance.Units;

namespace HarbinParks.Finance.Portfolios;

/// <summary>A loan (贷款).</summary>
public sealed record LoanTerms
{
    /// <summary>How it is repaid (还款方式).</summary>
    public required Repayment Repayment { get; init; }

    /// <summary>Years of repayment from the planned opening, after grace; the last date is fixed (还款年限).</summary>
    public required int RepaymentYears { get; init; }

    /// <summary>Years of interest only from the planned opening (宽限期).</summary>
    public required int GraceYears { get; init; }

    /// <summary>How the rate is set (利率方式).</summary>
    public required RateBasis RateBasis { get; init; }

    /// <summary>Fixed rate, or rate above the long rate; for <see cref="RateBasis.Multiple"/> unused and zero.</summary>
    public required Figure<Rate> RateOrSpread { get; init; }

    /// <summary>Multiple of the long rate (基准上浮倍数); 1 unless the basis is <see cref="RateBasis.Multiple"/>.</summary>
    public required Figure<Number> Multiple { get; init; }
}
