namespace HarbinParks.Finance.Portfolios;

/// <summary>How a buy-back base is spread over its instalments (回购方式).</summary>
public enum BuybackForm
{
    /// <summary>By shares of the base, such as 4:3:3 (按比例).</summary>
    Shares,

    /// <summary>The same part of the base each year, with the return on the rest (等额本金).</summary>
    EqualPrincipal,

    /// <summary>The same instalment each year, return in it (等额本息).</summary>
    EqualInstalment,
}
