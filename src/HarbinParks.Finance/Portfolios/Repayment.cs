namespace HarbinParks.Finance.Portfolios;

/// <summary>How a loan is repaid (还款方式).</summary>
public enum Repayment
{
    /// <summary>Equal principal, falling interest (等额本金).</summary>
    EqualPrincipal,

    /// <summary>Level debt service, re-computed when the rate is reset (等额本息).</summary>
    Annuity,
}
