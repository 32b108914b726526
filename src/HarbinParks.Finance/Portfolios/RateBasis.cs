namespace HarbinParks.Finance.Portfolios;

/// <summary>How a loan's rate is set (利率方式).</summary>
public enum RateBasis
{
    /// <summary>Fixed for the life of the loan (固定利率).</summary>
    Fixed,

    /// <summary>Long rate plus a spread, reset every year (LPR + 点差).</summary>
    Spread,

    /// <summary>Multiple of the long rate, reset every year (基准上浮).</summary>
    Multiple,
}
