namespace HarbinParks.Finance.Portfolios;

/// <summary>What bounds a distribution (分配上限).</summary>
public enum DistributionLimit
{
    /// <summary>Cash (现金).</summary>
    Cash,

    /// <summary>Cash, and profit after tax and statutory reserve (现金与可供分配利润).</summary>
    CashAndDistributableProfit,
}
